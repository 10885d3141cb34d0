import { expect, it } from 'vitest';
import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { ownSummaries } from '@/lib/benchmarks/own-summary';
import { STANDARD_BORDERS, WIDE_MICRO_BORDERS } from '@/lib/model/settings';
import { aMeasure, DAY, NOW, readProfiles } from './builders';

const profiles = (values: number[], differs: Partial<OwnSetRow> = {}) => readProfiles(aMeasure(), values, differs);
const summarise = (rows: OwnSetRow[]) => ownSummaries(rows, STANDARD_BORDERS, NOW);

it('tells the median, and from five profiles on the middle half', () => {
  expect(summarise(profiles([0.04, 0.01, 0.03, 0.02]))).toEqual([
    {
      ...{ platform: 'instagram', kpi: 'engagementRateByFollowers', format: null, tier: 'nano', count: 4 },
      ...{ median: 0.025, quartiles: null },
    },
  ]);
  expect(summarise(profiles([0.05, 0.04, 0.01, 0.03, 0.02]))).toMatchObject([
    { count: 5, median: 0.03, quartiles: { p25: 0.02, p75: 0.04 } },
  ]);
});

it('counts a profile once, by its newest reading, of the last 90 days', () => {
  const at = (readAt: number, value: number) => profiles([value], { readAt });
  expect(summarise([...at(NOW - DAY, 0.05), ...at(NOW - 2 * DAY, 0.01)])).toMatchObject([{ count: 1, median: 0.05 }]);
  expect(summarise(at(NOW - 90 * DAY, 0.05))).toHaveLength(1);
  expect(summarise(at(NOW - 90 * DAY - 1, 0.05))).toEqual([]);
});

it('leaves out what rests on too few posts, has no value or has no norm', () => {
  const of = (kpi: 'viewRate' | 'estimatedReach' | 'followingToFollowers', value: number, n: number) =>
    summarise(profiles([1], { measures: [{ kpi, format: null, value, n }] })).length;
  expect([of('viewRate', 0.2, 5), of('viewRate', 0.2, 6), of('viewRate', Number.NaN, 6)]).toEqual([0, 1, 0]);
  expect([of('estimatedReach', 900, 12), of('followingToFollowers', 0.1, 0)]).toEqual([0, 1]);
});

it('parts tiers by the user’s borders', () => {
  const tierAt = (followers: number, borders = STANDARD_BORDERS) =>
    ownSummaries(profiles([0.02], { followers }), borders, NOW)[0]?.tier;
  expect([999, 1_000, 9_999, 10_000, 1_000_000].map((one) => tierAt(one))).toEqual([
    ...(['pico', 'nano', 'nano', 'micro', 'mega'] as const),
  ]);
  expect([tierAt(60_000), tierAt(60_000, WIDE_MICRO_BORDERS)]).toEqual(['mid', 'micro']);
});

it('keeps sites, KPIs, formats and tiers apart, in their order', () => {
  const one = (platform: OwnSetRow['platform'], followers: number, format: 'reel' | null) =>
    profiles([0.02], {
      ...{ platform, followers, profileKey: `${platform}:${followers}${format}` },
      measures: [{ kpi: 'viewRate', format, value: 0.2, n: 12 }],
    });
  const rows = [one('youtube', 5_000, null), one('instagram', 20_000, 'reel'), one('instagram', 5_000, 'reel')];
  const found = summarise([...rows.flat(), ...one('instagram', 20_000, null)]);
  expect(found.map(({ platform, format, tier }) => [platform, format, tier])).toEqual([
    ['instagram', null, 'micro'],
    ['instagram', 'reel', 'nano'],
    ['instagram', 'reel', 'micro'],
    ['youtube', null, 'nano'],
  ]);
});
