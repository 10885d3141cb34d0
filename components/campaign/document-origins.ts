import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { type CampaignInput, INPUTS_OF, isCount } from '@/lib/campaign/metrics';
import type { PageMessages } from '@/lib/i18n/pages';
import type { CampaignMetric } from '@/lib/model/campaign';
import type { Citation } from '@/lib/share/footnotes';
import type { Writing } from './metric-text';

/** Where the counts behind a figure come from, as footnotes: posts as read, files, typed by hand; each with its day. */
export function originsOf(
  metric: CampaignMetric | 'cost',
  placements: readonly MeasuredPlacement[],
  { campaign: words }: PageMessages,
  { f }: Writing,
): Citation[] {
  const inputs: readonly CampaignInput[] = metric === 'cost' || isCount(metric) ? [metric] : INPUTS_OF[metric];
  const found = placements.flatMap(({ cost, counts }) =>
    inputs.flatMap((input) => {
      if (input === 'cost') return cost.value === null ? [] : [words.report.origin.typed];
      const counted = counts[input];
      if (!counted) return [];
      const origin = words.report.origin[counted.origin];
      return [counted.at === null ? origin : `${origin}, ${words.counts.asOf(f.dateWithYear(counted.at))}`];
    }),
  );
  return [...new Set(found)].map((source) => ({ source }));
}
