import { describe, expect, it } from 'vitest';
import type { KpiId } from '@/lib/model/measure';
import { isThere, kpiOf, middle } from './recorded-kpis';

describe.skipIf(!isThere)('rates of each kind of interaction worked out by hand', () => {
  /** Likes, comments, shares, saves, plays of the list's first twelve: it was cut, and no longer marks what is pinned. */
  const TWELVE = [
    [3_900_000, 37_600, 893_600, 402_500, 38_900_000],
    [2_500_000, 10_100, 39_000, 70_500, 16_300_000],
    [1_100_000, 3_132, 2_227, 32_300, 16_400_000],
    [59_200, 702, 998, 5_893, 376_000],
    [8_813, 116, 281, 727, 101_200],
    [9_397, 205, 134, 576, 131_600],
    [124_700, 490, 4_105, 8_543, 1_100_000],
    [259_600, 1_552, 10_500, 17_000, 1_800_000],
    [479_800, 5_040, 12_600, 32_900, 4_900_000],
    [81_100, 431, 2_128, 5_828, 901_600],
    [97_500, 682, 2_831, 5_783, 964_400],
    [311_400, 801, 12_400, 15_200, 3_200_000],
  ] as const;
  type Counts = (typeof TWELVE)[number];

  it.each<[KpiId, (counts: Counts) => number, number]>([
    // Sixth and seventh: 479 800 / 4 900 000 = 9.79184 %, 3 900 000 / 38 900 000 = 10.02571 %
    ['likeRate', ([likes]) => likes, 0.0990877],
    // Sixth and seventh: 682 / 964 400 = 0.07072 %, 1 552 / 1 800 000 = 0.08622 %
    ['commentRate', ([, comments]) => comments, 0.0007847],
    // Sixth and seventh: 998 / 376 000 = 0.26543 %, 281 / 101 200 = 0.27767 %
    ['shareRate', ([, , shares]) => shares, 0.0027155],
    // Sixth and seventh: 5 828 / 901 600 = 0.64641 %, 32 900 / 4 900 000 = 0.67143 %
    ['saveRate', ([, , , saves]) => saves, 0.0065892],
    // Sixth and seventh: 530 340 / 4 900 000 = 10.82327 %, 106 796 / 964 400 = 11.07383 %
    ['engagementRateFull', ([likes, comments, shares, saves]) => likes + comments + shares + saves, 0.1094855],
  ])('%s, by views', (id, numerator, rate) => {
    expect(middle(TWELVE.map((counts) => numerator(counts) / counts[4]))).toBeCloseTo(rate, 7);
    const kpi = kpiOf(['tiktok/item_list-subset--oddanimalspecimens.json'], id);
    expect(kpi).toMatchObject({ n: 12, basis: 'views' });
    expect(kpi?.value).toBeCloseTo(rate, 7);
  });
});
