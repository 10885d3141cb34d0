import fc from 'fast-check';
import type { ForecastCount, PlacementForecast } from '@/lib/campaign/forecast';
import type { ForecastPlacement } from '@/lib/campaign/forecast-total';
import { measured } from '@/lib/campaign/measured';
import { COUNTS } from '@/lib/campaign/metrics';
import { CAMPAIGN_METRICS, type Campaign, type CampaignPlacement } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import type { Interval } from '@/lib/stats/interval';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

export const metric = fc.constantFrom(...CAMPAIGN_METRICS);

/** A count or an amount as it may be: whole, with decimals, none. */
export const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 2, arbitrary: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
export const typed = fc.option(amount, { nil: null });

const range: fc.Arbitrary<Interval> = fc.tuple(amount, amount, amount).map((all) => {
  const [low = 0, value = 0, high = 0] = all.toSorted((a, b) => a - b);
  return { low, value, high };
});
const expected: fc.Arbitrary<ForecastCount> = fc.oneof(
  { weight: 3, arbitrary: range.map((one): ForecastCount => ({ forecast: { ...one, from: null } })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('no-figure', 'not-read', 'story').map((gap): ForecastCount => ({ forecast: null, gap })),
  },
);
const forecast: fc.Arbitrary<PlacementForecast> = fc.record({
  ...{ views: expected, impressions: expected, engagements: expected },
  ...{ clicks: expected, conversions: expected, revenue: expected },
});

const PROFILES: ProfileKey[] = ['instagram:42', 'instagram:7', 'tiktok:7', 'youtube:UC9'];

/** Placements of several creators and sites, some of it typed. */
export const placement: fc.Arbitrary<CampaignPlacement> = fc
  .record({
    id: fc.uuid(),
    profileKey: fc.constantFrom(...PROFILES),
    format: fc.constantFrom('image' as const, 'story' as const),
    posts: fc.integer({ min: 1, max: 99 }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    ...{ fee: typed, product: amount, platformCost: amount, impressions: typed, views: typed },
    ...{ engagements: typed, clicks: typed, conversions: typed, revenue: typed },
  })
  .map((of) => aPlacement(of));

export const campaign: fc.Arbitrary<Campaign> = fc
  .record({
    objective: fc.constantFrom('awareness' as const, 'consideration' as const, 'conversion' as const),
    margin: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    rates: fc.constantFrom<Campaign['rates'][]>([], [{ currency: 'USD', rate: 0.9, at: 0 }]),
  })
  .map((of) => aCampaign(of));

/** A campaign's placements with what each is expected to bring. */
export const expecting: fc.Arbitrary<{ of: Campaign; all: ForecastPlacement[] }> = fc
  .tuple(campaign, fc.array(fc.tuple(placement, forecast), { maxLength: 6 }))
  .map(([of, drawn]) => ({
    of,
    all: measured({ campaign: of, placements: drawn.map(([one]) => one), results: [], dated: [] }).map(
      (one, index): ForecastPlacement => ({ ...one, forecast: drawn[index]?.[1] ?? nothing }),
    ),
  }));

/** Nothing is expected of it. */
export const nothing = Object.fromEntries(
  COUNTS.map((count) => [count, { forecast: null, gap: 'no-figure' }]),
) as PlacementForecast;

/** Whether two sums are one, but for the last digits. */
export const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
