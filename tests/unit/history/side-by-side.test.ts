import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/history/series';
import { asCounted, changeSinceCommonStart, countedAlike } from '@/lib/history/side-by-side';
import { rounded } from '@/lib/model/quantity';
import { type Count, daysAgo, followersOver, rateAgo } from '../../support/builders';

const followers = (...readings: (readonly [days: number, followers: Count])[]) =>
  seriesOf(followersOver(...readings), 'followers');
const rates = (...days: ReturnType<typeof rateAgo>[]) => seriesOf({ snapshots: [], days }, 'engagement');

describe('the change since the common start', () => {
  const long = followers([20, 900], [10, 1_000], [5, 1_100]);
  const late = followers([10, rounded(20_000, 19_950, 20_050)], [1, rounded(21_000, 20_950, 21_050)]);

  it('is of each one’s own first reading since all were being read, with what rounding allows', () => {
    const { from, lines, left } = changeSinceCommonStart([long, late]);
    expect(from).toBe(daysAgo(10));
    expect(lines.map(({ points }) => points.map(({ value }) => Number(value.toFixed(4))))).toEqual([
      [0, 0.1],
      [0, 0.05],
    ]);
    const last = lines[1]?.points.at(-1);
    expect(last?.low).toBeCloseTo(20_950 / 20_050 - 1, 10);
    expect(last?.high).toBeCloseTo(21_050 / 19_950 - 1, 10);
    expect(left).toEqual([]);
  });

  it('one reading moves no start and is named; so is who was not read again since', () => {
    const { from, lines, left } = changeSinceCommonStart([long, late, followers([0, 5])]);
    expect([from, lines.length, left]).toEqual([daysAgo(10), 2, [2]]);
    expect(changeSinceCommonStart([followers([30, 1], [20, 2]), late]).left).toEqual([0]);
  });

  it('keeps the breaks of what is drawn', () => {
    const gap = changeSinceCommonStart([followers([40, 100], [5, 110])]).lines[0];
    expect(gap?.breaks.map(({ before, after }) => [before.value, Number(after.value.toFixed(3))])).toEqual([[0, 0.1]]);
    expect(gap?.points).toContain(gap?.breaks[0]?.after);
  });

  it('of no readings is nothing', () =>
    expect(changeSinceCommonStart([followers()])).toEqual({ from: null, lines: [], left: [0] }));
});

it('as counted, each line is over its own time', () => {
  const { from, lines } = asCounted([followers([20, 900], [10, 1_000]), followers([3, 7], [1, 8])]);
  expect([from, lines.length]).toEqual([daysAgo(20), 2]);
});

describe('rates that are counted alike', () => {
  const byViews = { basis: 'views', kpi: 'engagementRateByViews' } as const;

  it('are together, unlike ones apart: another basis, another site, another format', () => {
    const [a, b] = [rates(rateAgo(2, 0.1), rateAgo(1, 0.2)), rates(rateAgo(2, 0.1))];
    const [views, shorts] = [rates(rateAgo(1, 0.3, byViews)), rates(rateAgo(1, 0.3, { ...byViews, format: 'short' }))];
    const groups = countedAlike(
      [a, b, views, shorts, rates()],
      ['instagram', 'instagram', 'tiktok', 'youtube', 'tiktok'],
    );
    expect(groups.map(({ members }) => members)).toEqual([[0, 1], [2], [3]]);
    expect(countedAlike([a, b], ['instagram', 'tiktok'])).toHaveLength(2);
  });

  it('leave out what was counted otherwise before, without joining over it', () => {
    const mixed = rates(
      rateAgo(4, 0.1, byViews),
      rateAgo(3, 0.2, { ...byViews, format: 'short' }),
      rateAgo(2, 0.3, byViews),
    );
    const [group] = countedAlike([mixed], ['youtube']);
    expect(group?.series[0]?.points.map(({ value }) => value)).toEqual([0.1, 0.3]);
    expect(group?.series[0]?.breaks).toMatchObject([{ before: { value: 0.1 }, after: { value: 0.3 } }]);
  });
});
