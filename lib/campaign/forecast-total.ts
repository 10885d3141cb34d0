import type { Campaign, CampaignMetric } from '@/lib/model/campaign';
import { divide, type Interval, point, scale, sum } from '@/lib/stats/interval';
import type { ForecastCount, ForecastGap, PlacementForecast } from './forecast';
import type { MeasuredPlacement } from './measured';
import { type CampaignInput, INPUTS_OF, isCount } from './metrics';

/** A placement with what it is expected to bring. */
export interface ForecastPlacement extends MeasuredPlacement {
  forecast: PlacementForecast;
}

/** A metric as it is expected at the end: over `n` of `of` placements, and what the others lack. */
export interface ForecastTotal {
  range: Interval | null;
  n: number;
  of: number;
  gaps: (ForecastGap | 'cost')[];
}

const rangeOf = (one: ForecastPlacement, input: CampaignInput): Interval | null =>
  input === 'cost' ? (one.cost.value === null ? null : point(one.cost.value)) : one.forecast[input].forecast;

const gapOf = (one: ForecastPlacement, input: CampaignInput): ForecastGap | 'cost' | null => {
  if (input === 'cost') return one.cost.value === null ? 'cost' : null;
  const count: ForecastCount = one.forecast[input];
  return count.forecast ? null : count.gap;
};

/**
 * What placements are expected to bring together. Quotients are those of the sums, over the placements that have every
 * input; low to high takes all low, or all high, ends at once, which is wider than chance alone would have it.
 */
export function forecastTotal(
  metric: CampaignMetric,
  placements: readonly ForecastPlacement[],
  campaign: Pick<Campaign, 'margin'>,
): ForecastTotal {
  const inputs: readonly CampaignInput[] = isCount(metric) ? [metric] : INPUTS_OF[metric];
  const whole = placements.filter((one) => inputs.every((input) => rangeOf(one, input)));
  const gaps = placements.flatMap((one) => inputs.flatMap((input) => gapOf(one, input) ?? []));
  const together = (input: CampaignInput) => sum(whole.flatMap((one) => rangeOf(one, input) ?? []));
  const range = whole.length === 0 ? null : metricOf(metric, together, campaign);
  return { range, n: whole.length, of: placements.length, gaps: [...new Set(gaps)] };
}

/** Where a count ends, by the forecast and by what came already: counts only grow. */
export function atTheEnd(forecast: Interval | null, soFar: Interval | null): Interval | null {
  if (!forecast || !soFar) return forecast;
  return {
    low: Math.max(forecast.low, soFar.low),
    value: Math.max(forecast.value, soFar.value),
    high: Math.max(forecast.high, soFar.high),
  };
}

function metricOf(
  metric: CampaignMetric,
  together: (input: CampaignInput) => Interval,
  { margin }: Pick<Campaign, 'margin'>,
): Interval | null {
  if (isCount(metric)) return together(metric);
  switch (metric) {
    case 'cpm':
      return divide(scale(together('cost'), 1_000), together('impressions'));
    case 'cpv':
      return divide(together('cost'), together('views'));
    case 'cpe':
      return divide(together('cost'), together('engagements'));
    case 'cpc':
      return divide(together('cost'), together('clicks'));
    case 'cpa':
      return divide(together('cost'), together('conversions'));
    // What clicks are expected from is the very rate: to divide them by it again would widen it twice.
    case 'ctr':
      return ends(together('clicks'), together('impressions'));
    case 'conversionRate': {
      const rate = ends(together('conversions'), together('clicks'));
      // Sales that came by codes, not by the link, are no rate of its clicks.
      return rate && rate.value <= 1 ? { ...rate, high: Math.min(rate.high, 1) } : null;
    }
    case 'roas':
      return divide(together('revenue'), together('cost'));
    case 'roi': {
      const ratio = divide(scale(together('revenue'), margin ?? 1), together('cost'));
      return ratio && { value: ratio.value - 1, low: ratio.low - 1, high: ratio.high - 1 };
    }
  }
}

/** Low of low and high of high: of two ranges that rise and fall together. Null where `divide` has none. */
function ends(a: Interval, b: Interval): Interval | null {
  if (!(b.low > 0)) return null;
  const parts = [a.low / b.low, a.value / b.value, a.high / b.high];
  if (!parts.every(Number.isFinite)) return null;
  return { value: a.value / b.value, low: Math.min(...parts), high: Math.max(...parts) };
}
