import { useMemo, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { CsvDialog } from '@/components/shortlist/csv-dialog';
import { useCsvFile } from '@/components/shortlist/use-csv-file';
import { replacedBy } from '@/lib/campaign/former';
import { guessOrigin, guessResultMapping, type ResultMapping } from '@/lib/campaign/import/columns';
import type { ResultsOptions, UnsaidOfResults } from '@/lib/campaign/import/plan';
import { readResults } from '@/lib/campaign/import/read-results';
import { badRowsOf } from '@/lib/campaign/import/sums';
import {
  type Campaign,
  type CampaignPlacement,
  type CampaignResult,
  LARGEST_RESULTS_IMPORT,
  type ResultOrigin,
} from '@/lib/model/campaign';
import { type ImportFile, LARGEST_FILE } from '@/lib/shortlist/import/read-file';
import { ResultsMapping } from './results-mapping';
import { ResultsPreview } from './results-preview';
import { ResultsReplaced } from './results-replaced';
import { ResultsSay } from './results-say';

interface ResultsDialogProps extends Pick<ResultsOptions, 'handles'> {
  campaign: Campaign;
  placements: readonly CampaignPlacement[];
  /** What earlier files said. */
  stored: readonly CampaignResult[];
  onImport: (file: string, results: CampaignResult[]) => void;
  onClose: () => void;
}

interface Chosen {
  file: ImportFile;
  mapping: ResultMapping;
  origin: ResultOrigin;
  unsaid: UnsaidOfResults;
}

/** Brings what a shop or analytics counted of a campaign's placements in from a CSV file. */
export function ResultsDialog({ campaign, placements, stored, handles, onImport, onClose }: ResultsDialogProps) {
  const { results: words } = usePageMessages();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { problem, choose } = useCsvFile(words, LARGEST_FILE, (file) =>
    setChosen(
      file && {
        file,
        mapping: guessResultMapping(file.headers),
        origin: guessOrigin(file.headers),
        unsaid: { currency: null, order: null },
      },
    ),
  );
  const plan = useMemo(() => {
    if (!chosen) return null;
    const { file, mapping, origin, unsaid } = chosen;
    const of = { campaign, placements, origin, unsaid, file: file.name, now: Date.now() };
    return readResults(file, mapping, { ...of, ...(handles && { handles }) });
  }, [chosen, campaign, placements, handles]);
  const count = plan?.results.length ?? 0;
  const isTooMany = count > LARGEST_RESULTS_IMPORT;
  function bringIn(): string | null {
    if (!plan || !chosen) return null;
    const what = chosen.mapping.includes('order') ? words.ofOrders(plan.taken) : words.rows(plan.taken);
    const bad = badRowsOf(plan.bad);
    return bad > 0 ? words.importWithout(what, words.rows(bad)) : words.import(what);
  }
  return (
    <CsvDialog
      title={words.title}
      help={words.help}
      labels={{ choose: words.choose, cancel: words.cancel, bringIn: bringIn() }}
      problem={problem || (isTooMany ? words.tooMany(count, LARGEST_RESULTS_IMPORT) : '')}
      isEmpty={count === 0 || isTooMany}
      onChoose={(file) => void choose(file)}
      onBringIn={() => chosen && plan && onImport(chosen.file.name, plan.results)}
      onClose={onClose}
    >
      {chosen && plan && (
        <>
          <ResultsSay
            {...chosen}
            bad={plan.bad}
            first={campaign.currency}
            onOrigin={(origin) => setChosen({ ...chosen, origin })}
            onUnsaid={(unsaid) => setChosen({ ...chosen, unsaid })}
          />
          <ResultsMapping
            file={chosen.file}
            mapping={chosen.mapping}
            onMapping={(mapping) => setChosen({ ...chosen, mapping })}
          />
          <ResultsPreview plan={plan} mapping={chosen.mapping} placements={placements} campaign={campaign} />
          <ResultsReplaced replaced={replacedBy(plan.results, stored)} placements={placements} />
        </>
      )}
    </CsvDialog>
  );
}
