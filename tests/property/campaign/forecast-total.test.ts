import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ForecastPlacement, forecastTotal } from '@/lib/campaign/forecast-total';
import { type CampaignInput, COUNTS, INPUTS_OF, isCount } from '@/lib/campaign/metrics';
import type { CampaignMetric } from '@/lib/model/campaign';
import type { Interval } from '@/lib/stats/interval';
import { expecting, isNear, metric, nothing } from './inputs';

const ENDS = ['low', 'value', 'high'] as const;
const inputsOf = (of: CampaignMetric): readonly CampaignInput[] => (isCount(of) ? [of] : INPUTS_OF[of]);
const isWhole = (one: ForecastPlacement, of: CampaignMetric) =>
  inputsOf(of).every((input) => (input === 'cost' ? one.cost.value !== null : one.forecast[input].forecast !== null));
const near = (a: Interval | null, b: Interval | null) =>
  (a === null) === (b === null) && (!a || !b || ENDS.every((end) => isNear(a[end], b[end])));

describe('what placements are expected to bring together', () => {
  it('is in its range, finite, and of so many as have every input', () => {
    let quotients = 0;
    fc.assert(
      fc.property(expecting, metric, ({ of, all }, by) => {
        const total = forecastTotal(by, all, of);
        const whole = all.filter((one) => isWhole(one, by));
        expect([total.n, total.of]).toEqual([whole.length, all.length]);
        // What is not counted in has its reason.
        expect(total.gaps.length > 0).toBe(total.n < total.of);
        if (whole.length === 0) expect(total.range).toBeNull();
        if (!total.range) return;
        const { low, value, high } = total.range;
        expect([low, value, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        // All that can be lost is what was spent.
        expect(low).toBeGreaterThanOrEqual(by === 'roi' ? -1 : 0);
        if (by === 'conversionRate') expect(high).toBeLessThanOrEqual(1);
        if (!isCount(by)) quotients += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(quotients).toBeGreaterThan(0);
  });

  it('of a count is the sum of its parts, whichever way they are parted', () => {
    fc.assert(
      fc.property(expecting, fc.constantFrom(...COUNTS), fc.integer({ min: 0, max: 6 }), ({ of, all }, by, cut) => {
        const [whole, left, right] = [all, all.slice(0, cut), all.slice(cut)].map(
          (part) => forecastTotal(by, part, of).range,
        );
        for (const end of ENDS) expect(isNear(whole?.[end] ?? 0, (left?.[end] ?? 0) + (right?.[end] ?? 0))).toBe(true);
      }),
    );
  });

  it('of a quotient lies between those of its placements', () => {
    let compared = 0;
    fc.assert(
      fc.property(expecting, metric, ({ of, all }, by) => {
        fc.pre(!isCount(by));
        const whole = forecastTotal(by, all, of);
        const each = all
          .filter((one) => isWhole(one, by))
          .map((one) => forecastTotal(by, [one], of).range)
          .filter((one) => one !== null);
        if (!whole.range || each.length < whole.n) return;
        compared += 1;
        const values = each.map(({ value }) => value);
        const slack = 1e-9 * Math.max(1, ...values.map(Math.abs));
        expect(whole.range.value).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(whole.range.value).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('is not lowered by what is unknown: a blank is the same as no such placement', () => {
    fc.assert(
      fc.property(expecting, metric, fc.nat(5), ({ of, all }, by, at) => {
        fc.pre(at < all.length);
        const blank = forecastTotal(
          by,
          all.map((one, index) => (index === at ? { ...one, forecast: nothing } : one)),
          of,
        );
        const without = forecastTotal(
          by,
          all.filter((_, index) => index !== at),
          of,
        );
        expect(blank.range).toEqual(without.range);
        expect([blank.n, blank.of]).toEqual([without.n, without.of + 1]);
        expect(blank.gaps).toContain('no-figure');
      }),
    );
  });

  it('goes by no order of the placements', () => {
    fc.assert(
      fc.property(
        expecting.chain(({ of, all }) =>
          fc.record({
            ...{ of: fc.constant(of), all: fc.constant(all) },
            shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
          }),
        ),
        metric,
        ({ of, all, shuffled }, by) => {
          const [one, other] = [forecastTotal(by, all, of), forecastTotal(by, shuffled, of)];
          expect(near(one.range, other.range)).toBe(true);
          expect([one.n, one.of, one.gaps.toSorted()]).toEqual([other.n, other.of, other.gaps.toSorted()]);
        },
      ),
    );
  });

  it('is as wide at least where one placement is less sure', () => {
    fc.assert(
      fc.property(
        expecting,
        metric,
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ of, all }, by, at, share) => {
          const wider = all.map((one, index) => (index === at ? { ...one, forecast: widened(one, share) } : one));
          const [before, after] = [forecastTotal(by, all, of).range, forecastTotal(by, wider, of).range];
          // Where the least may be none now, nothing can be divided by it.
          if (!before || !after) return;
          const slack = 1e-9 * Math.max(1, Math.abs(before.low), Math.abs(before.high));
          // Clicks over views, say, rise and fall together: their quotient may become narrower.
          if (by === 'ctr' || by === 'conversionRate') return;
          expect(after.low).toBeLessThanOrEqual(before.low + slack);
          expect(after.high).toBeGreaterThanOrEqual(before.high - slack);
          expect(isNear(after.value, before.value)).toBe(true);
        },
      ),
    );
  });
});

const widened = ({ forecast }: ForecastPlacement, by: number) =>
  Object.fromEntries(
    COUNTS.map((count) => {
      const { forecast: of } = forecast[count];
      return [count, of ? { forecast: { ...of, low: of.low * (1 - by), high: of.high * (1 + by) } } : forecast[count]];
    }),
  ) as ForecastPlacement['forecast'];
