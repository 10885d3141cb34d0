import { describe, expect, it } from 'vitest';
import { divide, point, scale, sum } from '@/lib/stats/interval';

describe('figures with ranges', () => {
  it('add up end by end', () => {
    expect(sum([point(5), { value: 10, low: 9, high: 12 }])).toEqual({ value: 15, low: 14, high: 17 });
    expect(sum([])).toEqual(point(0));
  });

  it('divide to the widest range that both can mean', () => {
    // 10 in [8, 12] over 4 in [2, 5]: from 8/5 to 12/2.
    expect(divide({ value: 10, low: 8, high: 12 }, { value: 4, low: 2, high: 5 })).toEqual({
      value: 2.5,
      low: 1.6,
      high: 6,
    });
  });

  it('are never divided by what may be zero', () => {
    expect(divide(point(3), point(0))).toBeNull();
    expect(divide(point(0), point(0))).toBeNull();
    // A reach of less than a person, as a file may have it: no rate, and never Infinity.
    expect(divide(point(3), point(1e-320))).toBeNull();
    expect(divide(point(3), { value: 1, low: 0, high: 2 })).toBeNull();
    expect(divide(point(3), point(Number.NaN))).toBeNull();
  });

  it('scale as a whole', () => {
    expect(scale({ value: 2, low: 1, high: 3 }, 100)).toEqual({ value: 200, low: 100, high: 300 });
  });
});
