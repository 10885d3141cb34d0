import { useMemo, useState } from 'react';
import { CsvDialog } from '@/components/shortlist/csv-dialog';
import { useCsvFile } from '@/components/shortlist/use-csv-file';
import { readOwnBenchmarks } from '@/lib/benchmarks/own-import/read-own';
import { LARGEST_BENCHMARK_IMPORT, type OwnBenchmark } from '@/lib/model/own-benchmark';
import type { TierBorders } from '@/lib/model/settings';
import type { ImportFile } from '@/lib/shortlist/import/read-file';
import { OWN_LEXICON } from './own-lexicon';
import { OwnPreview } from './own-preview';
import { useBenchmarkWords } from './use-benchmark-words';

interface OwnImportDialogProps {
  borders: TierBorders;
  onImport: (file: string, rows: OwnBenchmark[]) => void;
  onClose: () => void;
}

/** Larger files are no sheet of figures. */
const LARGEST_FILE = 5_000_000;

/** Brings the user's own figures in from a CSV file. */
export function OwnImportDialog({ borders, onImport, onClose }: OwnImportDialogProps) {
  const { own: words } = useBenchmarkWords();
  const [file, setFile] = useState<ImportFile | null>(null);
  const { problem, choose } = useCsvFile(words, LARGEST_FILE, setFile);
  const plan = useMemo(
    () => file && readOwnBenchmarks(file, { lexicon: OWN_LEXICON, borders, now: Date.now() }),
    [file, borders],
  );
  const count = plan?.rows.length ?? 0;
  const isTooMany = count > LARGEST_BENCHMARK_IMPORT;
  return (
    <CsvDialog
      title={words.dialog}
      help={words.rule}
      labels={{ choose: words.choose, cancel: words.cancel, bringIn: plan && words.import(count, plan.bad.length) }}
      problem={problem || (isTooMany ? words.tooMany(count, LARGEST_BENCHMARK_IMPORT) : '')}
      isEmpty={count === 0 || isTooMany}
      onChoose={(picked) => void choose(picked)}
      onBringIn={() => file && plan && onImport(file.name, plan.rows)}
      onClose={onClose}
    >
      {plan && <OwnPreview plan={plan} />}
    </CsvDialog>
  );
}
