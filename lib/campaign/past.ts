import { type Line, lineOf } from '@/lib/goals/lines';
import type { Campaign, CampaignMetric } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';
import type { MoneyBasis } from '@/lib/money/figure';
import { figureOf } from './figures';
import { type MeasuredPlacement, wholeInputOf } from './measured';
import { isCount, LESS_IS_BETTER, UNIT_OF } from './metrics';
import { totalOf } from './totals';

/** So many of the user's own campaigns make a line, or a rate, of their own. */
export const FEWEST_PAST = 3;

/** Another campaign of the user's, as it was measured. */
export interface PastCampaign {
  campaign: Campaign;
  placements: readonly MeasuredPlacement[];
}

/** What the user's other campaigns had, and how many of them reached a goal. */
export type PastLine = Line & {
  /** A volume: what they had for each unit of cost, times this campaign's cost. */
  isForCost: boolean;
  values: readonly number[];
};

/**
 * What the user's own campaigns had by a metric, on a site or on all. Money only from campaigns in the same currency.
 * Volumes are not those of a campaign of another size: each is taken per unit of cost, times `cost`. Null where nothing
 * was measured, or there is no cost to go by. ROI only of campaigns that have a margin, or have none, as this one; click
 * rates only by impressions.
 */
export function pastLine(
  metric: CampaignMetric,
  platform: PlatformId | null,
  past: readonly PastCampaign[],
  { currency, cost, hasMargin }: { currency: string; cost: number | null; hasMargin: boolean },
): PastLine | null {
  const isForCost = isCount(metric);
  const isFree = !isForCost && UNIT_OF[metric] !== 'money';
  const values = past
    .filter(({ campaign }) => isFree || campaign.currency === currency)
    .flatMap(({ campaign, placements }) => {
      const its = platform ? placements.filter((one) => one.platform === platform) : placements;
      if (!isCount(metric)) {
        const { value, basis } = figureOf(metric, its, campaign);
        return value !== null && isAlike(basis, hasMargin) ? value : [];
      }
      const whole = its.filter((one) => wholeInputOf(one, metric) !== null && one.cost.value !== null);
      const [brought, spent] = [totalOf(metric, whole)?.value ?? 0, totalOf('cost', whole)?.value ?? 0];
      return cost !== null && whole.length > 0 && spent > 0 ? (brought / spent) * cost : [];
    });
  const line = lineOf(values, LESS_IS_BETTER.has(metric));
  return line && { ...line, isForCost, values: values.toSorted((a, b) => a - b) };
}

/**
 * Clicks for each view in the user's own campaigns on a site, as forecasts multiply them: by views, where a placement has
 * none by impressions. Null where no placement has both.
 */
export function pastClickLine(platform: PlatformId, past: readonly PastCampaign[]): Line | null {
  const rates = past.flatMap(({ placements }) => {
    const pairs = placements
      .filter((one) => one.platform === platform)
      .flatMap((one) => {
        const clicks = wholeInputOf(one, 'clicks');
        const seen = wholeInputOf(one, 'views') ?? wholeInputOf(one, 'impressions');
        return clicks && seen ? [{ clicks: clicks.value, seen: seen.value }] : [];
      });
    const sumOf = (of: 'clicks' | 'seen') => pairs.reduce((all, pair) => all + pair[of], 0);
    // More clicks than views came by another way than these posts.
    return sumOf('seen') > 0 && sumOf('clicks') <= sumOf('seen') ? [sumOf('clicks') / sumOf('seen')] : [];
  });
  return lineOf(rates, false);
}

/** Whether a figure with that basis may stand beside others of its name. */
function isAlike(basis: MoneyBasis | undefined, hasMargin: boolean): boolean {
  if (basis === 'with-margin' || basis === 'before-product-cost') return (basis === 'with-margin') === hasMargin;
  return basis !== 'views';
}
