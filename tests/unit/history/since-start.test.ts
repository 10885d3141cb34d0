import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/history/series';
import { changeSinceCommonStart, startsTogether } from '@/lib/history/since-start';
import { rounded } from '@/lib/model/quantity';
import { type Count, daysAgo, followersOver } from '../../support/builders';

const followers = (...readings: (readonly [days: number, followers: Count])[]) =>
  seriesOf(followersOver(...readings), 'followers');

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

  it('who was read shortly before the start and only once since keeps that reading as the base', () => {
    const { from, lines, left } = changeSinceCommonStart([followers([14, 100], [2, 110]), followers([4, 50], [1, 60])]);
    expect([from, left]).toEqual([daysAgo(4), []]);
    expect(lines.map(({ base }) => base?.at)).toEqual([daysAgo(14), daysAgo(4)]);
    expect(lines[0]?.points.at(-1)?.value).toBeCloseTo(0.1, 10);
  });

  it('starts where most have a near reading, not where one of them was read weeks later', () => {
    const often = followers([90, 100], [30, 100], [1, 120]);
    const early = followers([60, 10], [29, 10], [1, 11]);
    const { from, lines } = changeSinceCommonStart([often, early]);
    expect(from).toBe(daysAgo(30));
    expect(lines.map(({ base }) => base?.at)).toEqual([daysAgo(30), daysAgo(29)]);
  });

  it('where no start is near to all, each line tells its own', () => {
    const one = followers([100, 10], [95, 11], [20, 12]);
    const other = followers([97, 10], [40, 11], [20, 12]);
    const late = followers([200, 10], [60, 11], [20, 12]);
    const drawn = changeSinceCommonStart([one, other, late]);
    expect(drawn.lines.map(({ base }) => base?.at)).toEqual([daysAgo(95), daysAgo(97), daysAgo(60)]);
    expect(startsTogether(drawn)).toBe(false);
    expect(startsTogether(changeSinceCommonStart([long]))).toBe(true);
  });

  it('is as sure as the less sure of its two ends', () => {
    const estimate = { value: 100, low: 90, high: 110, precision: 'estimated' as const };
    const sureness = (first: Count, last: Count) =>
      changeSinceCommonStart([followers([5, first], [0, last])]).lines[0]?.points.at(-1)?.confidence;
    const about = rounded(100, 99, 101);
    expect(sureness(100, 110)).toBe('exact');
    expect([sureness(100, about), sureness(about, 100)]).toEqual(['rounded', 'rounded']);
    expect([sureness(about, estimate), sureness(estimate, about)]).toEqual(['estimate', 'estimate']);
  });
});
