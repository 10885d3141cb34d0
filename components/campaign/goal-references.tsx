import { usePageMessages } from '@/components/desk/page-messages';
import { PUBLISHED_RESULTS } from '@/lib/benchmarks/campaign-results';
import type { GoalRow } from '@/lib/campaign/goal-rows';
import type { CampaignView } from '@/lib/campaign/view';
import { metricText, rangeText, type Writing } from './metric-text';

interface GoalReferencesProps {
  row: GoalRow;
  view: CampaignView;
  writing: Writing;
}

/** The three lines, each by itself: what is published, what these creators typically get, the user's own campaigns. */
export function GoalReferences({ row, view, writing }: GoalReferencesProps) {
  const { campaign: words, goals } = usePageMessages();
  const { metric, past, forecast } = row;
  const published = PUBLISHED_RESULTS.find((one) => one.metric === metric);
  const text = (value: number) => metricText(metric, value, writing);
  const range = (low: number, high: number) => rangeText(metric, { low, value: low, high }, writing);
  return (
    <dl className="goal-lines">
      <dt>{goals.lines.published}</dt>
      <dd>
        {published
          ? words.references.published(
              rangeText(
                metric,
                { ...published, value: published.low },
                { ...writing, currency: published.currency ?? writing.currency },
              ),
              `${published.source} ${published.year}`,
            )
          : goals.lines.nonePublished}
      </dd>
      <dt>{words.references.creators}</dt>
      <dd>{forecast.range ? range(forecast.range.low, forecast.range.high) : goals.lines.noneOwn}</dd>
      <dt>{words.references.past}</dt>
      <dd>
        {past
          ? past.n < 2
            ? goals.lines.lone(text(past.median), words.references.campaigns(past.n))
            : goals.lines.figures(
                text(past.median),
                range(past.p25, past.p75),
                text(past.best),
                words.references.campaigns(past.n),
              )
          : view.past.length === 0
            ? words.references.noPast
            : goals.lines.nonePast}
        {past?.isForCost && <small>{words.references.forCost}</small>}
      </dd>
    </dl>
  );
}
