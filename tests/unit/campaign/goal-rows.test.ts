import { describe, expect, it } from 'vitest';
import type { PlacementForecast } from '@/lib/campaign/forecast';
import { type ForecastPlacement, forecastTotal } from '@/lib/campaign/forecast-total';
import { goalRows } from '@/lib/campaign/goal-rows';
import { learnt } from '@/lib/campaign/learn';
import { measured } from '@/lib/campaign/measured';
import { keptMix, withMix } from '@/lib/campaign/mix';
import { standingOf } from '@/lib/campaign/verdict';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import type { Interval } from '@/lib/stats/interval';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const free = { product: 0, platformCost: 0 };
const gap = { forecast: null, gap: 'no-figure' } as const;

/** Placements with what they are expected to bring; what is not named is not expected. */
function expecting(
  placements: [CampaignPlacement, Partial<Record<keyof PlacementForecast, Interval>>][],
  campaign: Campaign = aCampaign(),
): ForecastPlacement[] {
  const all = measured({ campaign, placements: placements.map(([one]) => one), results: [], dated: [] });
  return all.map((one, index) => {
    const expected = placements[index]?.[1] ?? {};
    const count = (name: keyof PlacementForecast) =>
      expected[name] ? { forecast: { ...expected[name], from: null } } : gap;
    return {
      ...one,
      forecast: {
        ...{ views: count('views'), impressions: count('impressions'), engagements: count('engagements') },
        ...{ clicks: count('clicks'), conversions: count('conversions'), revenue: count('revenue') },
      },
    };
  });
}
const range = (low: number, value: number, high: number): Interval => ({ low, value, high });

describe('a forecast of several placements', () => {
  const all = expecting([
    [aPlacement({ fee: 1_000, ...free }), { views: range(8_000, 10_000, 12_000), conversions: range(20, 30, 40) }],
    [
      aPlacement({ id: 'p2', fee: 500, ...free }),
      { views: range(4_000, 5_000, 8_000), conversions: range(10, 20, 30) },
    ],
    [aPlacement({ id: 'p3', fee: 300, ...free }), {}],
  ]);

  it('adds ranges up, says of how many it is and what the others lack', () => {
    expect(forecastTotal('views', all, { margin: null })).toEqual({
      ...{ range: range(12_000, 15_000, 20_000), n: 2, of: 3, gaps: ['no-figure'] },
    });
  });

  it('divides sums, over the placements that have both', () => {
    // 1 500 ÷ 70, ÷ 50, ÷ 30: the cost of the third is not in it.
    const { range: cpa } = forecastTotal('cpa', all, { margin: null });
    expect(cpa?.low).toBeCloseTo(1_500 / 70, 10);
    expect(cpa?.value).toBeCloseTo(30, 10);
    expect(cpa?.high).toBeCloseTo(50, 10);
    expect(forecastTotal('roas', all, { margin: null }).range).toBeNull();
  });

  it('with a change of mix has its cost and its posts at the present price', () => {
    const mixed = withMix(all, { p1: 0, p2: 3 });
    expect(mixed.map(({ placement, cost }) => [placement.id, placement.posts, cost.value])).toEqual([
      ['p2', 3, 1_500],
      ['p3', 1, 300],
    ]);
    expect(keptMix(aPlacement({ posts: 3, fee: 100, product: null, platformCost: 10 }), 2)).toEqual({
      ...{ posts: 2, fee: 66.67, product: null, platformCost: 6.67 },
    });
  });
});

describe('a goal', () => {
  it.each([
    ['conversions', 40, range(41, 45, 50), false, 'ahead'],
    ['conversions', 40, range(40, 45, 50), false, 'ahead'],
    ['conversions', 40, range(30, 35, 40), false, 'onTrack'],
    ['conversions', 40, range(20, 30, 39), false, 'short'],
    ['cpa', 30, range(20, 25, 30), false, 'ahead'],
    ['cpa', 30, range(31, 40, 50), false, 'short'],
    ['cpa', 30, range(25, 40, 50), false, 'onTrack'],
    ['cpa', 30, range(25, 25, 25), true, 'reached'],
    ['roas', 2, range(1, 1, 1), true, 'missed'],
    ['views', 1_000, range(900, 1_000, 1_100), true, 'unsure'],
    ['roi', 0.5, null, false, 'unknown'],
  ] as const)('%s of %s is held against the whole range', (metric, goal, of, isOver, expected) => {
    expect(standingOf(metric, goal, of, { isOver })).toBe(expected);
  });

  it('of some placements only is never missed: what is unknown may bring the rest', () => {
    const part = { isPart: true };
    expect(standingOf('conversions', 30, range(20, 20, 20), { isOver: true, ...part })).toBe('unsure');
    expect(standingOf('conversions', 30, range(31, 31, 31), { isOver: true, ...part })).toBe('reached');
    expect(standingOf('conversions', 30, range(31, 40, 50), { isOver: false, ...part })).toBe('ahead');
    expect(standingOf('cpa', 30, range(20, 20, 20), { isOver: true, ...part })).toBe('unsure');
  });

  const placement = aPlacement({ fee: 1_000, ...free, clicks: 400, conversions: 12, revenue: 900 });
  const expected = {
    clicks: range(500, 600, 800),
    conversions: range(15, 24, 40),
    revenue: range(1_200, 1_920, 3_200),
  };
  const past = (of: number, cost: number, brought: number) => ({
    campaign: aCampaign({ id: `past-${of}` }),
    placements: measured({
      ...{ campaign: aCampaign(), results: [], dated: [] },
      placements: [aPlacement({ fee: cost, ...free, conversions: brought })],
    }),
  });
  const rows = (of: Partial<Campaign>, before = [past(1, 1_000, 10), past(2, 2_000, 30), past(3, 500, 10)]) => {
    const campaign = aCampaign(of);
    return goalRows({ campaign, placements: expecting([[placement, expected]]), past: before, isOver: false });
  };
  const row = (metric: string, of: Partial<Campaign> = {}, before?: Parameters<typeof rows>[1]) =>
    rows(of, before).find((one) => one.metric === metric);

  it('is proposed from the user’s own campaigns, at this one’s cost; from the forecast until there are three', () => {
    // 10, 15 and 20 for each 1 000.
    expect(row('conversions')?.past).toMatchObject({ median: 15, best: 20, n: 3, isForCost: true });
    expect(row('conversions')?.proposal).toEqual({ value: 15, from: 'past' });
    expect(row('conversions', {}, [past(1, 1_000, 10)])?.proposal).toEqual({ value: 24, from: 'forecast' });
    expect(row('roas')?.proposal).toEqual({ value: 1.92, from: 'forecast' });
    // What is made of the forecast is not held against it.
    expect(row('roas')?.standing).toBe('noGoal');
    expect(row('conversions')?.standing).not.toBe('noGoal');
  });

  it('of the user goes before the proposal, and is called unrealistic with its evidence', () => {
    const goals = [{ metric: 'conversions', platform: null, value: 45 }] as const;
    expect(row('conversions', { goals: [...goals] })).toMatchObject({
      ...{ goal: { value: 45, isOwn: true }, standing: 'short', isPrimary: true },
      unrealistic: [
        { why: 'past', reached: 0, of: 3 },
        { why: 'forecast', most: 40 },
      ],
    });
    const easy = row('conversions', { goals: [{ metric: 'conversions', platform: null, value: 16 }] });
    expect(easy).toMatchObject({ standing: 'onTrack', unrealistic: [] });
  });

  it('of what each site counts in its own way is one of that site', () => {
    const two = expecting([
      [aPlacement({ fee: 1, ...free }), { impressions: range(1, 2, 3) }],
      [aPlacement({ id: 'p2', profileKey: 'tiktok:7', fee: 1, ...free }), { impressions: range(10, 20, 30) }],
    ]);
    const campaign = aCampaign({ objective: 'awareness' });
    const found = goalRows({ campaign, placements: two, past: [], isOver: false });
    expect(found.map(({ metric, platform, forecast }) => [metric, platform, forecast.range?.value])).toEqual([
      ['impressions', 'instagram', 2],
      ['impressions', 'tiktok', 20],
      ['views', 'instagram', undefined],
      ['views', 'tiktok', undefined],
      ['cpm', 'instagram', 500],
      ['cpm', 'tiktok', 50],
    ]);
  });
});

describe('what to repeat', () => {
  const sold = (id: string, fee: number, conversions: number, of: Partial<CampaignPlacement> = {}) =>
    aPlacement({ id, fee, ...free, conversions, ...of });

  it('is a result per cost against the campaign’s median, and says where there are too few', () => {
    const placements = [
      ...[1, 2, 3, 4, 5].map((n) => sold(`r${n}`, 100, 10 * n)),
      sold('s1', 100, 5, { format: 'story', profileKey: 'instagram:7' }),
    ];
    const all = measured({ campaign: aCampaign(), placements, results: [], dated: [] });
    const found = learnt('conversions', all, ({ placement }) => (placement.format === 'reel' ? 2 : null));
    // Per euro 0.1 … 0.5 and 0.05: median of all 0.25, of the reels 0.3.
    const reels = found.find(({ by, value }) => by === 'format' && value === 'reel');
    expect(reels).toMatchObject({ n: 5, isTooFew: false });
    expect(reels?.perCost).toBeCloseTo(0.3, 10);
    expect(reels?.ofMedian).toBeCloseTo(1.2, 10);
    expect(found.find(({ value }) => value === 'story')).toMatchObject({ n: 1, isTooFew: true });
    expect(found.filter(({ by }) => by === 'weekday')).toMatchObject([{ value: '2', n: 5 }]);
    expect(found.filter(({ by }) => by === 'creator').map(({ value, n }) => [value, n])).toEqual([
      ['instagram:42', 5],
      ['instagram:7', 1],
    ]);
  });

  it('does not compare sites by what each counts in its own way', () => {
    const placements = [
      aPlacement({ id: 'a', fee: 100, ...free, views: 1_000 }),
      aPlacement({ id: 'b', fee: 100, ...free, views: 90_000, profileKey: 'tiktok:7', format: 'video' }),
    ];
    const found = learnt('views', measured({ campaign: aCampaign(), placements, results: [], dated: [] }), () => null);
    expect(found.some(({ by }) => by === 'site')).toBe(false);
    expect(found.map(({ ofMedian }) => ofMedian)).toEqual(found.map(() => 1));
  });

  it('leaves out what cost nothing or is unknown', () => {
    const placements = [
      sold('a', 0, 5),
      aPlacement({ id: 'b', conversions: 4 }),
      aPlacement({ id: 'c', fee: 1, ...free }),
    ];
    expect(
      learnt('conversions', measured({ campaign: aCampaign(), placements, results: [], dated: [] }), () => 1),
    ).toEqual([]);
  });
});
