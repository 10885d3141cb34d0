import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/profile';
import { rounded } from '@/lib/model/quantity';
import { aSnapshot, type Count, DAY, daysAgo, HOUR, kpiInput, NOW } from '../../support/builders';
import { measureOf } from './measuring';

const seen = (days: number, followers: Count): Snapshot => aSnapshot(daysAgo(days), { followers });
const growth = (snapshots: Snapshot[], now = NOW) =>
  measureOf('growth30d', kpiInput('tiktok', { followers: 1 }, [], { snapshots, now }));

describe('growth', () => {
  it('needs a second visit', () => {
    expect(growth([])).toMatchObject({ value: null, reason: 'needs-second-visit' });
    expect(growth([seen(0, 48_200)])).toMatchObject({ value: null, reason: 'needs-second-visit' });
  });

  it('needs 24 hours between the visits', () => {
    const earlier = (hours: number) => aSnapshot(NOW - hours * HOUR, { followers: 48_000 });
    expect(growth([earlier(23), seen(0, 48_200)])).toMatchObject({ value: null, reason: 'needs-second-visit' });
    expect(growth([earlier(24), seen(0, 48_200)]).value).toBeCloseTo(200 / 48_000, 10);
  });

  it('is the difference of two: 48 200, after 10 days 48 682, are +1.0 % in 10 days', () => {
    const measure = growth([seen(10, 48_200), seen(0, 48_682)]);
    expect(measure.value).toBeCloseTo(0.01, 10);
    expect(measure).toMatchObject({ n: 2, confidence: 'exact', basis: 'ownSnapshots' });
    expect(measure.window).toEqual({ from: daysAgo(10), to: NOW, size: 2 });
    expect(measure.parts).toMatchObject({ spanDays: 10, per30Days: 0, insideRounding: 0 });
  });

  it('is told per 30 days from 14 days on', () => {
    // +1 % in 14 days: 30 / 14 of it. In 13.9 days: as it is.
    expect(growth([seen(14, 10_000), seen(0, 10_100)]).value).toBeCloseTo((0.01 * 30) / 14, 10);
    expect(growth([seen(14, 10_000), seen(0, 10_100)]).parts?.per30Days).toBe(1);
    expect(growth([seen(14, 10_000), seen(0, 10_100)]).parts?.observedChange).toBeCloseTo(0.01, 10);
    expect(growth([seen(13.9, 10_000), seen(0, 10_100)]).value).toBeCloseTo(0.01, 10);
  });

  it('can be a loss', () => {
    expect(growth([seen(5, 10_000), seen(0, 9_900)]).value).toBeCloseTo(-0.01, 10);
  });

  it('from three on is the slope that one odd day does not bend', () => {
    // Days 0, 2, 4, 6, 8: 1 000, 1 020, 9 000, 1 060, 1 080. Between the four on the line every pair rises by 10 a day
    // (6 pairs); of the pairs with the odd one two rise steeply and two fall: the median of 10 is 10 a day.
    const snapshots = [1_000, 1_020, 9_000, 1_060, 1_080].map((followers, index) => seen(8 - 2 * index, followers));
    expect(growth(snapshots).value).toBeCloseTo(80 / 1_000, 10);
  });

  it('leaves out visits of more than 30 days ago and those less than a day from the next', () => {
    const measure = growth([seen(31, 1), seen(10, 48_200), seen(0.5, 99_999), seen(0, 48_682)]);
    expect(measure.value).toBeCloseTo(0.01, 10);
    expect(measure.n).toBe(2);
  });

  it('leaves out visits at which no followers were seen', () => {
    const measure = growth([seen(10, 48_200), aSnapshot(daysAgo(5), {}), seen(0, 48_682)]);
    expect(measure.n).toBe(2);
  });

  it('says that a change lies inside the rounding', () => {
    // 1.2M to 1.2M: 1 150 000 to 1 250 000 each time, so at most 100 000 of 1 150 000 more, which is +8.7 %.
    const count = rounded(1_200_000, 1_150_000, 1_250_000);
    const measure = growth([seen(10, count), seen(0, count)]);
    expect(measure).toMatchObject({ value: 0, confidence: 'rounded', parts: { insideRounding: 1 } });
    expect(measure.low).toBeCloseTo(-100_000 / 1_150_000, 10);
    expect(measure.intervalKind).toBe('rounding');
    expect(measure.high).toBeCloseTo(100_000 / 1_150_000, 10);
    expect(measure.parts?.boundedBy).toBeCloseTo(0.08696, 5);
  });

  it('says that a change lies beyond the rounding', () => {
    // 1.2M to 1.4M: at least 1 350 000 − 1 250 000 more.
    const measure = growth([
      seen(10, rounded(1_200_000, 1_150_000, 1_250_000)),
      seen(0, rounded(1_400_000, 1_350_000, 1_450_000)),
    ]);
    expect(measure.parts?.insideRounding).toBe(0);
    expect(measure.low).toBeCloseTo(0.08, 10);
  });

  it('of a loss beyond the rounding is at least what the counts leave: 1.4M to 1.2M', () => {
    // At least 1 350 000 − 1 250 000 of at most 1 450 000; at most 1 450 000 − 1 150 000 of at least 1 350 000.
    const measure = growth([
      seen(10, rounded(1_400_000, 1_350_000, 1_450_000)),
      seen(0, rounded(1_200_000, 1_150_000, 1_250_000)),
    ]);
    expect(measure.high).toBeCloseTo(-100_000 / 1_450_000, 10);
    expect(measure.low).toBeCloseTo(-300_000 / 1_350_000, 10);
    expect(measure.parts).toMatchObject({ insideRounding: 0 });
    expect(measure.parts?.boundedBy).toBeCloseTo(300_000 / 1_350_000, 10);
  });

  it('is rounded where one of the counts is, and exact counts are never inside a rounding', () => {
    const half = growth([seen(10, rounded(1_000, 950, 1_050)), seen(0, 1_200)]);
    expect(half).toMatchObject({ confidence: 'rounded', parts: { insideRounding: 0 } });
    expect(growth([seen(10, 1_000), seen(0, 1_000)]).parts).toMatchObject({ insideRounding: 0, boundedBy: 0 });
  });

  it('is beyond the rounding from where the two roundings meet', () => {
    const [less, more] = [rounded(1_000, 950, 1_050), rounded(1_100, 1_050, 1_150)];
    expect(growth([seen(10, less), seen(0, more)])).toMatchObject({ low: 0, parts: { insideRounding: 0 } });
    expect(growth([seen(10, more), seen(0, less)]).parts?.insideRounding).toBe(0);
  });

  it('counts a visit of thirty days ago until that day is over, and visits in whatever order they are kept', () => {
    expect(growth([seen(0, 1_100), seen(30.9, 1_000)]).n).toBe(2);
    expect(growth([seen(0, 1_100), seen(31, 1_000)])).toMatchObject({ value: null, reason: 'needs-second-visit' });
  });

  it('is undefined from no followers', () => {
    expect(growth([seen(10, 0), seen(0, 50)])).toMatchObject({ value: null, reason: 'zero-denominator' });
  });
});

describe('four visits over 30 days', () => {
  const START = daysAgo(30);
  const visits = [
    [0, 48_200],
    [10, 48_682],
    [20, 49_100],
    [30, 49_700],
  ].map(([day, followers]) => aSnapshot(START + day! * DAY, { followers: followers! }));
  const afterVisits = (count: number) => growth(visits.slice(0, count), visits[count - 1]!.at);

  it('the first says nothing of growth', () => {
    expect(afterVisits(1)).toMatchObject({ value: null, reason: 'needs-second-visit' });
  });

  it('the second gives the difference: 482 / 48 200 = +1.0 % in 10 days', () => {
    expect(afterVisits(2).value).toBeCloseTo(0.01, 10);
    expect(afterVisits(2).parts).toMatchObject({ spanDays: 10, per30Days: 0 });
  });

  it('the third a slope of 45 a day: +2.80 % in 30 days', () => {
    // Slopes 48.2 (0–10), 45 (0–20), 41.8 (10–20): 45; · 20 days / 48 200 = 1.8672 %; · 30 / 20 = 2.8008 %
    expect(afterVisits(3).value).toBeCloseTo(0.028008, 6);
    expect(afterVisits(3).parts).toMatchObject({ spanDays: 20, per30Days: 1 });
  });

  it('the fourth a slope of 49.1 a day: +3.06 % in 30 days', () => {
    // Slopes 41.8, 45, 48.2, 50, 50.9, 60: the median of the six is 49.1; · 30 / 48 200 = 3.0560 %
    const measure = afterVisits(4);
    expect(measure.value).toBeCloseTo(0.03056, 5);
    expect(measure).toMatchObject({ n: 4, parts: { spanDays: 30, per30Days: 1, insideRounding: 0 } });
    expect(measure.window).toEqual({ from: START, to: START + 30 * DAY, size: 4 });
  });
});
