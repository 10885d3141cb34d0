import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { PageIcon } from '@/components/ui/page-icon';
import type { ProfileKey } from '@/lib/model/profile';
import { BrandPart } from './brand-part';
import { CampaignEmv } from './campaign-emv';
import { CountsCard } from './counts-card';
import type { CampaignPart } from './plan-tab';
import { ProgressCard } from './progress-card';
import { ResultsDialog } from './results-dialog';
import { ResultsTable } from './results-table';
import { TargetsCard } from './targets-card';

/** What came of a campaign so far, against goals and forecast; and where the numbers come in. */
export function ResultsTab({
  view,
  work,
  onRemoved,
  onProfile,
}: CampaignPart & { onProfile: (key: ProfileKey) => void }) {
  const { campaign: words, results: imported } = usePageMessages();
  const [isImporting, setImporting] = useState(false);
  const { campaign, placements } = view.book;
  if (placements.length === 0) return <p className="muted">{words.results.none}</p>;
  return (
    <>
      <p className="campaign-actions">
        <button type="button" className="btn sm" onClick={() => setImporting(true)}>
          <PageIcon name="import" small /> {imported.open}
        </button>
        <small className="muted">{words.results.how}</small>
      </p>
      <div className="campaign-top">
        <TargetsCard view={view} />
        <ProgressCard view={view} today={work.today} />
      </div>
      <ResultsTable view={view} onProfile={onProfile} />
      <CountsCard view={view} work={work} onRemoved={onRemoved} />
      <BrandPart view={view} work={work} />
      <CampaignEmv view={view} emvRates={work.emvRates} />
      {isImporting && (
        <ResultsDialog
          campaign={campaign}
          placements={placements}
          stored={view.book.results}
          handles={new Map(work.candidates.flatMap(({ key, handle }) => (handle ? [[key, handle]] : [])))}
          onImport={(file, results) =>
            void work.importResults(results).then((undo) => onRemoved(undo && { text: imported.done(file), undo }))
          }
          onClose={() => setImporting(false)}
        />
      )}
    </>
  );
}
