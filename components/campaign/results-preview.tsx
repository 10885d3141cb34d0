import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { inCampaign } from '@/lib/campaign/cost';
import type { ResultMapping } from '@/lib/campaign/import/columns';
import type { ResultsPlan } from '@/lib/campaign/import/plan';
import { badRowsOf, currenciesOf, totalsOf } from '@/lib/campaign/import/sums';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';

interface ResultsPreviewProps {
  plan: ResultsPlan;
  mapping: ResultMapping;
  placements: readonly CampaignPlacement[];
  campaign: Pick<Campaign, 'currency' | 'rates'>;
}

/** Rows that are named one by one; of a file of another kind all are bad. */
const MOST_NAMED = 200;
/** Codes of nobody that are named. */
const MOST_STRANGERS = 8;

/** What was understood of a file, before anything is kept. */
export function ResultsPreview({ plan, mapping, placements, campaign }: ResultsPreviewProps) {
  const { results: words, brief } = usePageMessages();
  const { f } = useI18n();
  const { bad, missing, outside, cancelled, repeats, silent, unmatched, unnamed } = plan;
  if (missing.length > 0) return <p role="alert">{missing.map((one) => words.missing[one]).join(' ')}</p>;
  const taken = mapping.includes('order') ? words.ofOrders(plan.taken) : words.rows(plan.taken);
  const badRows = badRowsOf(bad);
  const labelOf = ({ name, code, content }: CampaignPlacement) => [name, code || content].filter(Boolean).join(' ');
  const hasNoCode = mapping.includes('code') && plan.taken === 0 && placements.every(({ code }) => code === '');
  const unrated = currenciesOf(plan.results).filter((code) => inCampaign(1, code, campaign) === null);
  const notes = [
    ...unrated.map((code) => words.noRate(code, campaign.currency)),
    hasNoCode && words.noCode,
    outside > 0 && words.outside(outside),
    cancelled > 0 && words.cancelled(cancelled),
    repeats > 0 && words.repeats(repeats),
    silent.length > 0 && words.silent(silent.map(labelOf).join(', ')),
    unmatched.length > 0 &&
      words.unmatched(
        [
          ...unmatched.slice(0, MOST_STRANGERS).map(({ text, rows }) => words.unmatchedOne(text, rows)),
          ...(unmatched.length > MOST_STRANGERS ? [words.more(unmatched.length - MOST_STRANGERS)] : []),
        ].join(', '),
      ),
    unnamed > 0 && words.unnamed(unnamed),
  ].filter((note) => note !== false);
  return (
    <>
      <p role="status">{[words.found(taken), badRows > 0 && words.bad(badRows)].filter(Boolean).join(' · ')}</p>
      {plan.results.length > 0 && (
        <details className="import-sample" open>
          <summary>{words.perPlacement}</summary>
          <ul>
            {totalsOf(plan.results).map(({ placementId, clicks, conversions, revenue, days }) => {
              const placement = placements.find(({ id }) => id === placementId);
              return (
                <li key={placementId}>
                  <b>{placement && labelOf(placement)}</b>
                  {brief.colon}
                  {[
                    clicks !== null && words.clicks(clicks, f.value(clicks, 'ratio', 3)),
                    conversions !== null && words.conversions(conversions, f.value(conversions, 'ratio', 3)),
                    ...revenue.map(({ amount, currency }) => f.money(amount, currency)),
                    days > 0 && words.days(days),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {bad.length > 0 && (
        <ul className="brief-bad">
          {bad.slice(0, MOST_NAMED).map(({ row, column, text, problem }) => (
            <li key={`${row} ${column}`}>
              <b>{words.row(row, words.fields[column])}</b> {text && <code>{text}</code>}
              {brief.colon}
              {words.problems[problem]}
            </li>
          ))}
          {bad.length > MOST_NAMED && <li>{words.more(bad.length - MOST_NAMED)}</li>}
        </ul>
      )}
      <p className="muted">{words.rule}</p>
    </>
  );
}
