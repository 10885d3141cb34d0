import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import type { Format } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import {
  type Expectation,
  type ExpectedFrom,
  expectedEngagement,
  expectedImpressions,
  expectedViews,
} from '@/lib/money/expected';
import { type Interval, point, scale } from '@/lib/stats/interval';
import { platformOf } from './counted';
import type { MeasuredPlacement } from './measured';
import type { Count } from './metrics';
import type { RateInUse } from './rates';

/** What a placement is expected to bring in all: the range from all low to all high ends. */
export interface Forecast extends Interval {
  /** The creator's own figure that it rests on; null: of a story, what was counted. */
  from: ExpectedFrom | null;
}

/** Why there is no forecast of a count. */
export type ForecastGap = 'not-read' | 'no-figure' | 'story' | 'click-rate' | 'conversion-rate' | 'order-value';

export type ForecastCount = { forecast: Forecast } | { forecast: null; gap: ForecastGap };
export type PlacementForecast = Record<Count, ForecastCount>;

/** All that forecasts go by. */
export interface ForecastContext {
  campaign: Pick<Campaign, 'orderValue'>;
  reports: ReadonlyMap<ProfileKey, Report>;
  /** Clicks per view and conversions per click for a placement; null: nobody said one. */
  clickRate: (one: MeasuredPlacement) => RateInUse | null;
  conversionRate: RateInUse | null;
}

/**
 * What a placement brings, by the creator's own typical post × its posts; clicks = views (where it has none, impressions)
 * × click rate, conversions = clicks × conversion rate, revenue = conversions × order value. What was counted already does
 * not change it: the one is held against the other. A story is gone after a day, and what its creator saw of it is all.
 */
export function forecastOf(one: MeasuredPlacement, context: ForecastContext): PlacementForecast {
  const { placement, counts } = one;
  const report = context.reports.get(placement.profileKey) ?? null;
  const own = (count: Count, expect: Expect) =>
    placement.format === 'story' ? ofStory(counts[count]) : fromReport(placement, report, expect);
  const views = own('views', expectedViews);
  const impressions = own('impressions', expectedImpressions);
  const seen = views.forecast ? views : impressions;
  const clickRate = context.clickRate(one);
  const clicks = times(seen, clickRate, 'click-rate');
  const conversions = times(clicks, context.conversionRate, 'conversion-rate');
  const { orderValue } = context.campaign;
  const worth = orderValue === null ? null : point(orderValue);
  return {
    views,
    impressions,
    engagements: own('engagements', expectedEngagement),
    clicks,
    conversions,
    revenue: times(conversions, worth, 'order-value'),
  };
}

type Expect = (report: Report, format: Format | null) => Expectation | null;

function fromReport(placement: CampaignPlacement, report: Report | null, expect: Expect): ForecastCount {
  if (placement.format === 'story') return { forecast: null, gap: 'story' };
  if (!report) return { forecast: null, gap: 'not-read' };
  // TikTok's posts are all videos, and its measures name no format.
  const isTikTok = platformOf(placement.profileKey) === 'tiktok';
  // A live stream is not watched as its videos are.
  if (isTikTok && placement.format === 'live') return { forecast: null, gap: 'no-figure' };
  const format = isTikTok ? null : placement.format;
  const expected = expect(report, format) ?? (hasFormats(report) ? null : expect(report, null));
  if (!expected) return { forecast: null, gap: 'no-figure' };
  const { from, ...range } = expected;
  return { forecast: { ...scale(range, placement.posts), from } };
}

/** A report from a file names no formats; its one figure is what is known. */
const hasFormats = ({ measures }: Report): boolean => measures.some(({ measure }) => measure.format !== null);

function times(count: ForecastCount, by: Interval | null, gap: ForecastGap): ForecastCount {
  if (!count.forecast) return count;
  if (!by) return { forecast: null, gap };
  const { value, low, high, from } = count.forecast;
  return { forecast: { value: value * by.value, low: low * by.low, high: high * by.high, from } };
}

const ofStory = (counted: Interval | null): ForecastCount =>
  counted
    ? { forecast: { value: counted.value, low: counted.low, high: counted.high, from: null } }
    : { forecast: null, gap: 'story' };
