import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { noon } from '@/lib/campaign/days';
import type { Replaced } from '@/lib/campaign/former';
import type { CampaignPlacement, CampaignResult } from '@/lib/model/campaign';

interface ResultsReplacedProps {
  replaced: readonly Replaced[];
  placements: readonly CampaignPlacement[];
}

/** Days that are named one by one. */
const MOST_NAMED = 50;

/** Days of which an earlier file said something else: what stands of each, and what would stand after the import. */
export function ResultsReplaced({ replaced, placements }: ResultsReplacedProps) {
  const { results: words, brief } = usePageMessages();
  const { f } = useI18n();
  if (replaced.length === 0) return null;
  const text = ({ clicks, conversions, revenue, currency }: CampaignResult) =>
    [
      clicks !== null && words.clicks(clicks, f.value(clicks, 'ratio', 3)),
      conversions !== null && words.conversions(conversions, f.value(conversions, 'ratio', 3)),
      revenue !== null && f.money(revenue, currency),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className="import-replaced" aria-label={words.replaces(replaced.length)}>
      <p role="alert">{words.replaces(replaced.length)}</p>
      <ul>
        {replaced.slice(0, MOST_NAMED).map(({ before, after }) => (
          <li key={after.id}>
            <b>
              {[
                placements.find(({ id }) => id === after.placementId)?.name,
                after.day && f.dateWithYear(noon(after.day)),
              ]
                .filter(Boolean)
                .join(', ')}
            </b>
            {brief.colon}
            {`${text(before)} → ${text(after)}`}
          </li>
        ))}
        {replaced.length > MOST_NAMED && <li>{words.more(replaced.length - MOST_NAMED)}</li>}
      </ul>
    </section>
  );
}
