import fc from 'fast-check';
import { expect, it } from 'vitest';
import { divide, type Interval, sum } from '@/lib/stats/interval';
import { type MedianSummary, medianOf } from '@/lib/stats/median';
import { theilSen } from '@/lib/stats/theil-sen';

/** Counts from none to a thousand million, with the range that the site's text can mean. */
const figures = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(50_000), fc.nat(50_000))
  .map(([value, below, above]): Interval => ({ value, low: Math.max(0, value - below), high: value + above }));
const samples = fc.array(figures, { minLength: 3, maxLength: 50 });

const numbers = ({ value, low, high, mean, quartiles }: MedianSummary) => [
  value,
  low,
  high,
  mean,
  quartiles.p25,
  quartiles.p75,
];

it('the median lies within its interval, and the interval within the sample', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const summary = medianOf(sample)!;
      expect(summary.low).toBeLessThanOrEqual(summary.value);
      expect(summary.value).toBeLessThanOrEqual(summary.high);
      expect(summary.low).toBeGreaterThanOrEqual(Math.min(...sample.map(({ low }) => low)));
      expect(summary.high).toBeLessThanOrEqual(Math.max(...sample.map(({ high }) => high)));
      expect(summary.quartiles.p25).toBeLessThanOrEqual(summary.value);
      expect(summary.value).toBeLessThanOrEqual(summary.quartiles.p75);
    }),
  );
});

it('the order of the posts does not matter', () => {
  const shuffled = samples.chain((sample) =>
    fc.tuple(fc.constant(sample), fc.shuffledSubarray(sample, { minLength: sample.length })),
  );
  fc.assert(
    fc.property(shuffled, ([sample, other]) => {
      expect(medianOf(other)).toEqual(medianOf(sample));
    }),
  );
});

it('ten times the counts are ten times the median, the interval, the mean and the quartiles', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 2, max: 1_000 }), (sample, by) => {
      const scaled = sample.map(({ value, low, high }) => ({ value: value * by, low: low * by, high: high * by }));
      const [before, after] = [numbers(medianOf(sample)!), numbers(medianOf(scaled)!)];
      for (const [index, figure] of before.entries()) {
        expect(Math.abs(after[index]! - figure * by)).toBeLessThanOrEqual(1e-9 * (1 + figure * by));
      }
    }),
  );
});

it('a range that is less certain never makes the interval narrower', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const sure = medianOf(sample.map(({ value }) => ({ value, low: value, high: value })))!;
      const unsure = medianOf(sample)!;
      expect(unsure.low).toBeLessThanOrEqual(sure.low);
      expect(unsure.high).toBeGreaterThanOrEqual(sure.high);
    }),
  );
});

it('sums and ratios of counts are finite and hold their value', () => {
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 5 }), figures, (parts, by) => {
      const total = sum(parts);
      const ratio = divide(total, by);
      if (by.low === 0) expect(ratio).toBeNull();
      for (const figure of ratio ? [total, ratio] : [total]) {
        expect([figure.value, figure.low, figure.high].every(Number.isFinite)).toBe(true);
        expect(figure.low).toBeLessThanOrEqual(figure.value);
        expect(figure.value).toBeLessThanOrEqual(figure.high);
      }
    }),
  );
});

it('a slope is finite, and lies between the flattest and the steepest pair', () => {
  const rows = fc.uniqueArray(fc.record({ x: fc.nat(365), y: fc.nat(1_000_000_000) }), {
    minLength: 2,
    maxLength: 12,
    selector: ({ x }) => x,
  });
  fc.assert(
    fc.property(rows, (points) => {
      const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
      const slope = theilSen(points)!;
      expect(slope).toBeGreaterThanOrEqual(Math.min(...slopes));
      expect(slope).toBeLessThanOrEqual(Math.max(...slopes));
    }),
  );
});
