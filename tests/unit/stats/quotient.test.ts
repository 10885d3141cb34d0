import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, point } from '@/lib/stats/interval';
import { quotientOfMedians } from '@/lib/stats/quotient';

const points = (...values: number[]) => values.map(point);

describe('the quotient of two medians', () => {
  it('joins the two spreads on the scale of logarithms', () => {
    // 1 … 6: median 3.5, interval 1.743243 to 5.256757 (see median.test), quotient of the ends 3.015504; the tenfold alike.
    // ln 3.015504 = 1.103767; √2 · 1.103767 / 2 = 0.780481; e^0.780481 = 2.182522. 3.5 / 35 = 0.1.
    const quotient = quotientOfMedians(points(1, 2, 3, 4, 5, 6), points(10, 20, 30, 40, 50, 60));
    expect(quotient?.value).toBeCloseTo(0.1, 12);
    expect(quotient?.low).toBeCloseTo(0.1 / 2.182522, 6);
    expect(quotient?.high).toBeCloseTo(0.2182522, 6);
  });

  it('adds what rounding adds in full', () => {
    // Every post alike: no spread. 100 may be 95 to 110, 50 may be 40 to 52: 95 / 52 to 110 / 40.
    const over = Array.from({ length: 6 }, () => ({ value: 100, low: 95, high: 110 }));
    const under = Array.from({ length: 6 }, () => ({ value: 50, low: 40, high: 52 }));
    const quotient = quotientOfMedians(over, under);
    expect(quotient?.value).toBe(2);
    expect(quotient?.low).toBeCloseTo(95 / 52, 12);
    expect(quotient?.high).toBeCloseTo(2.75, 12);
  });

  it('is every quotient where a side is a sample’s range or has zeros at its end', () => {
    expect(quotientOfMedians(points(1, 2, 3, 4, 5), points(1, 2, 3, 4, 5, 6))?.low).toBeCloseTo(1 / 5.256757, 6);
    const withNone = quotientOfMedians(points(0, 0, 0, 4, 5, 6), points(1, 1, 1, 1, 1, 1));
    expect(withNone).toMatchObject({ value: 2, low: 0 });
    expect(withNone?.high).toBeCloseTo(0.256757 * 6 + 0.743243 * 5, 5);
  });

  it('is unknown under three on a side, and where the second may be zero', () => {
    expect(quotientOfMedians(points(1, 2), points(1, 2, 3))).toBeNull();
    expect(quotientOfMedians(points(1, 2, 3), points(1, 2))).toBeNull();
    expect(quotientOfMedians(points(1, 2, 3), points(0, 2, 3))).toBeNull();
  });
});

const figures = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(5_000), fc.nat(5_000))
  .map(([value, below, above]): Interval => ({ value, low: Math.max(0, value - below), high: value + above }));
const samples = fc.array(figures, { minLength: 3, maxLength: 20 });
const shown = (sample: readonly Interval[]) => sample.map(({ value }) => point(value));
const HAIR = 1 + 1e-9;

it('holds its value, and rounding never narrows it', () => {
  fc.assert(
    fc.property(samples, samples, (over, under) => {
      const sure = quotientOfMedians(shown(over), shown(under))!;
      expect(sure.low).toBeLessThanOrEqual(sure.value * HAIR);
      expect(sure.value).toBeLessThanOrEqual(sure.high * HAIR);
      const unsure = quotientOfMedians(over, under);
      if (!unsure) return;
      expect(Object.values(unsure).every(Number.isFinite)).toBe(true);
      expect(unsure.low).toBeLessThanOrEqual(sure.low * HAIR);
      expect(unsure.high).toBeGreaterThanOrEqual(sure.high / HAIR);
    }),
  );
});

it('the other way round it is the reciprocal', () => {
  fc.assert(
    fc.property(samples, samples, (a, b) => {
      const there = quotientOfMedians(shown(a), shown(b))!;
      const back = quotientOfMedians(shown(b), shown(a))!;
      expect(back.low * there.high).toBeCloseTo(1, 9);
      expect(back.high * there.low).toBeCloseTo(1, 9);
    }),
  );
});
