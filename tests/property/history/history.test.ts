import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spikesOf } from '@/lib/history/marks';
import { HISTORY_METRICS, seriesOf } from '@/lib/history/series';
import { changeSinceCommonStart } from '@/lib/history/since-start';
import { dayTicks, logTicks, valueTicks } from '@/lib/history/ticks';
import { rounded } from '@/lib/model/quantity';
import { type Count, DAY, followersOver, NOW, rateAgo } from '../../support/builders';

const counts = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(50_000), fc.nat(50_000))
  .map(([value, below, above]): Count => rounded(value, Math.max(0, value - below), value + above + 1));
const readings = fc.uniqueArray(fc.tuple(fc.nat(800), counts), { selector: ([day]) => day, maxLength: 40 });

it('the order in which readings are kept does not matter', () => {
  fc.assert(
    fc.property(
      readings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const [one, other] = [all, shuffled].map((list) => seriesOf(followersOver(...list), 'followers'));
        expect(other).toEqual(one);
        expect(spikesOf(other!)).toEqual(spikesOf(one!));
      },
    ),
  );
});

it('no figure is NaN or infinite, and each lies in its range', () => {
  fc.assert(
    fc.property(fc.array(readings, { minLength: 1, maxLength: 4 }), (profiles) => {
      const all = profiles.map((list) => seriesOf(followersOver(...list), 'followers'));
      for (const { points } of [...all, ...changeSinceCommonStart(all).lines])
        for (const { value, low, high } of points) {
          expect([low, value, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
        }
    }),
  );
});

/** What a site shows of a count: so many digits of it. */
const shown = (count: number, digits: number): Count => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) + 1 - digits);
  const value = Math.floor(count / unit) * unit;
  return rounded(value, value, value + unit);
};
const days = fc.uniqueArray(fc.nat(150), { minLength: 6, maxLength: 40 });

it('a spike is never made by rounding: steady followers, however they are shortened, have none', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1_000, max: 5_000_000 }),
      fc.double({ min: -0.005, max: 0.05, noNaN: true }),
      fc.constantFrom(2, 3, 4),
      fc.boolean(),
      (when, start, rate, digits, isSteadyInPercent) => {
        const after = (day: number) => 150 - day;
        const count = (day: number) =>
          isSteadyInPercent ? start * Math.exp(rate * after(day)) : start * (1 + rate * after(day));
        const history = followersOver(...when.map((day) => [day, shown(count(day), digits)] as const));
        expect(spikesOf(seriesOf(history, 'followers'))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

it('and a jump that rounding can’t explain is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 900_000 }), fc.integer({ min: 4, max: 20 }), (start, jumpAt) => {
      const history = followersOver(
        ...Array.from({ length: 24 }, (_, i) => [24 - i, shown(i < jumpAt ? start : start * 1.2, 3)] as const),
      );
      expect(spikesOf(seriesOf(history, 'followers'))).toHaveLength(1);
    }),
  );
});

it('rates of any basis and format make series without a point too many', () => {
  const rate = fc.record({
    day: fc.nat(300),
    value: fc.double({ min: 0, max: 2, noNaN: true }),
    basis: fc.constantFrom('views' as const, 'followers' as const),
    kpi: fc.constantFrom('engagementRateByViews' as const, 'engagementRateByFollowers' as const, 'viewRate' as const),
  });
  fc.assert(
    fc.property(fc.uniqueArray(rate, { selector: ({ day }) => day, maxLength: 30 }), (all) => {
      const history = { snapshots: [], days: all.map(({ day, value, ...more }) => rateAgo(day, value, more)) };
      const sizes = HISTORY_METRICS.map((metric) => seriesOf(history, metric).points.length);
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(all.length);
    }),
  );
});

it('ticks of an axis are few, rising and around what is drawn', () => {
  const rises = (ticks: readonly number[]) => ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? tick));
  fc.assert(
    fc.property(
      fc.double({ min: -1e3, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (low, span) => {
        const ticks = valueTicks(low, low + span);
        const slack = 1e-6 * (1 + Math.abs(low) + span);
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - slack);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(rises(ticks)).toBe(true);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), (span) => {
      const ticks = dayTicks(NOW - span * DAY, NOW);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(rises(ticks)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1_000 }), (low, times) => {
      const ticks = logTicks(low, low * times);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(low * times);
      expect(rises(ticks)).toBe(true);
    }),
  );
});
