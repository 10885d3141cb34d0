import { describe, expect, it } from 'vitest';
import { measured } from '@/lib/campaign/measured';
import { type PastCampaign, pastClickLine, pastLine } from '@/lib/campaign/past';
import { pastRate } from '@/lib/campaign/rates';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const free = { product: 0, platformCost: 0 };
const of = (campaign: Partial<Campaign>, ...placements: Partial<CampaignPlacement>[]): PastCampaign => ({
  campaign: aCampaign(campaign),
  placements: measured({
    ...{ campaign: aCampaign(campaign), results: [], dated: [] },
    placements: placements.map((one, index) => aPlacement({ id: `p${index}`, ...free, ...one })),
  }),
});
const ours = { currency: 'EUR', cost: 2_000, hasMargin: false };

describe('what the user’s other campaigns had', () => {
  // Orders for each euro: 0.03, 0.02, 0.01; the last has one placement of which the orders are unknown.
  const three = [
    of({}, { fee: 1_000, conversions: 30 }),
    of({}, { fee: 500, conversions: 10 }),
    of({}, { fee: 400, conversions: 4 }, { fee: 9_000 }),
  ];

  it('of a volume is what they had for each unit of cost, at this campaign’s cost', () => {
    const line = pastLine('conversions', null, three, ours);
    expect(line).toMatchObject({ n: 3, isForCost: true });
    // 2 000 × 0.01, × 0.02, × 0.03; a cost with no count beside it is not in it.
    expect(line?.values.map((value) => Number(value.toFixed(9)))).toEqual([20, 40, 60]);
    expect(line?.median).toBeCloseTo(40, 9);
    expect(line?.best).toBeCloseTo(60, 9);
    expect(pastLine('conversions', null, three, { ...ours, cost: null })).toBeNull();
  });

  it('of a cost has the least as its best', () => {
    // 1 000 ÷ 30, 500 ÷ 10, 400 ÷ 4.
    const line = pastLine('cpa', null, three, ours);
    expect(line?.values).toEqual([1_000 / 30, 50, 100]);
    expect(line).toMatchObject({ best: 1_000 / 30, median: 50, isForCost: false });
  });

  it('leaves out what cost nothing, and is none where nothing was measured', () => {
    expect(pastLine('conversions', null, [of({}, { fee: 0, conversions: 30 })], ours)).toBeNull();
    expect(pastLine('roas', null, three, ours)).toBeNull();
    expect(pastLine('cpa', null, [], ours)).toBeNull();
  });

  it('has no money in another currency, but the rates and returns of all', () => {
    const dollars = of({ currency: 'USD' }, { currency: 'USD', fee: 100, clicks: 80, conversions: 8, revenue: 400 });
    expect(pastLine('cpa', null, [...three, dollars], ours)?.n).toBe(3);
    expect(pastLine('conversions', null, [...three, dollars], ours)?.n).toBe(3);
    expect(pastLine('roas', null, [...three, dollars], ours)?.values).toEqual([4]);
    expect(pastLine('conversionRate', null, [...three, dollars], ours)?.values).toEqual([0.1]);
  });

  it('holds ROI with a margin and without apart', () => {
    const without = of({}, { fee: 100, revenue: 300 });
    // (300 × 0.5 − 100) ÷ 100.
    const margin = of({ margin: 0.5 }, { fee: 100, revenue: 300 });
    expect(pastLine('roi', null, [without, margin], ours)?.values).toEqual([2]);
    expect(pastLine('roi', null, [without, margin], { ...ours, hasMargin: true })?.values).toEqual([0.5]);
    expect(pastLine('roas', null, [without, margin], ours)?.values).toEqual([3, 3]);
  });

  it('of one site has that site’s placements alone, and of clicks those by impressions', () => {
    const both = of(
      {},
      { fee: 10, format: 'image', impressions: 1_000, clicks: 20 },
      { fee: 10, format: 'image', profileKey: 'tiktok:7', impressions: 1_000, clicks: 90 },
    );
    const byViews = of({}, { fee: 10, format: 'image', views: 1_000, clicks: 500 });
    expect(pastLine('ctr', 'instagram', [both], ours)?.values).toEqual([0.02]);
    expect(pastLine('ctr', 'tiktok', [both], ours)?.values).toEqual([0.09]);
    // By views it is another rate.
    expect(pastLine('ctr', 'instagram', [byViews], ours)).toBeNull();
    expect(pastLine('ctr', 'instagram', [both, byViews], ours)?.n).toBe(1);
  });

  it('makes a rate of the forecast from three campaigns on: the middle half of theirs', () => {
    const rated = [10, 20, 40].map((conversions) => of({}, { fee: 1, clicks: 1_000, conversions }));
    const line = pastLine('conversionRate', null, rated, ours);
    expect(line).toMatchObject({ values: [0.01, 0.02, 0.04], median: 0.02 });
    // Quartiles of three: half way between the first two, and the last two.
    expect(pastRate(line)).toEqual({ value: 0.02, low: 0.015, high: 0.03, from: 'past', n: 3 });
    expect(pastRate(pastLine('conversionRate', null, rated.slice(1), ours))).toBeNull();
  });
});

describe('clicks for each view of a site, as a forecast multiplies them', () => {
  it('goes by views, by impressions where a placement has none, and not by other sites', () => {
    const past = [
      of({}, { clicks: 3_000, views: 60_000, impressions: 300_000 }),
      of({}, { clicks: 100, impressions: 10_000 }),
      of({}, { profileKey: 'tiktok:7', clicks: 900, views: 1_000 }),
      of({}, { clicks: 900, views: 100 }),
    ];
    expect(pastClickLine('instagram', past)).toMatchObject({ n: 2, best: 0.05, median: 0.03 });
    expect(pastClickLine('youtube', past)).toBeNull();
  });
});
