import { usePageMessages } from '@/components/desk/page-messages';
import { ReportButton } from '@/components/report/report-button';
import type { CampaignView } from '@/lib/campaign/view';
import { PRIVATE_PARTS } from '@/lib/model/campaign';
import { campaignDocument } from './campaign-document';
import type { CampaignsWork } from './campaign-work';

/** The campaign's report, and what is kept out of it. */
export function ReportPart({ view, work }: { view: CampaignView; work: CampaignsWork }) {
  const { campaign: words } = usePageMessages();
  const { campaign } = view.book;
  const kept = new Set(campaign.private);
  return (
    <>
      <ReportButton about={campaign.name} make={(sheet, now) => campaignDocument(view, work, sheet, now)} />
      <details className="campaign-private">
        <summary>{words.report.keep(kept.size)}</summary>
        <fieldset>
          <legend className="sr">{words.report.keep(kept.size)}</legend>
          {PRIVATE_PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={kept.has(part)}
                onChange={({ target }) =>
                  void work.setItem(campaign.id, { of: 'private', part, isKept: target.checked })
                }
              />{' '}
              {words.report.parts[part]}
            </label>
          ))}
          <small className="muted">{words.report.never}</small>
        </fieldset>
      </details>
    </>
  );
}
