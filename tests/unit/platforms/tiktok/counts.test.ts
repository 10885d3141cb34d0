import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, postCounter, userCounter } from '@/lib/platforms/tiktok/counts';
import { FULL, ROUNDED } from '../../../fixtures/tiktok/creator';

/** How TikTok shortens a count, in its JSON as on the page. */
function asTold(count: number): number {
  const half = (step: number) => Math.floor(count / step + 0.5) * step;
  if (count < 10_000) return count;
  return count < 1_000_000 ? half(100) : half(100_000);
}

describe('a count in the JSON', () => {
  it('below 10,000 is told in full', () => {
    expect(countOf(0)).toEqual({ value: 0, low: 0, high: 0, precision: 'exact' });
    expect(countOf(9999)).toMatchObject({ value: 9999, precision: 'exact' });
  });

  it('on the steps of hundreds and hundred thousands it is a half-open range', () => {
    expect(countOf(783_400)).toEqual({ value: 783_400, low: 783_350, high: 783_450, precision: 'rounded' });
    expect(countOf(1_900_000)).toEqual({ value: 1_900_000, low: 1_850_000, high: 1_950_000, precision: 'rounded' });
    expect(countOf(587_500_000)).toMatchObject({ low: 587_450_000, high: 587_550_000 });
  });

  it('at a border the step below decides how far down it reaches', () => {
    expect(countOf(10_000)).toMatchObject({ low: 10_000, high: 10_050, precision: 'rounded' });
    expect(countOf(1_000_000)).toMatchObject({ low: 999_950, high: 1_050_000 });
  });

  it('off the steps it can only be full', () => {
    expect(countOf(97_723)).toMatchObject({ value: 97_723, precision: 'exact' });
    expect(countOf(6_764_096)).toMatchObject({ value: 6_764_096, precision: 'exact' });
  });

  it('whatever the true count, what is read of the told one holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000_000 }), (count) => {
        const read = countOf(asTold(count));
        expect(read.low).toBeLessThanOrEqual(count);
        if (read.precision === 'exact') expect(read.value).toBe(count);
        else expect(read.high).toBeGreaterThan(count);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever a payload tells in full, what is read of it holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000_000 }), (count) => {
        const read = countOf(count);
        expect(read.low <= count && count <= read.high).toBe(true);
      }),
    );
  });
});

describe("a profile's counts", () => {
  it('statsV2 tells them in full', () => {
    const count = userCounter(ROUNDED, FULL);
    expect(count('followerCount')).toMatchObject({ value: 427_682, precision: 'exact' });
    expect(count('heartCount')).toMatchObject({ value: 6_764_096, precision: 'exact' });
  });

  it('statsV2 beside a video is rounded, and is not taken for full', () => {
    const rounded = { followerCount: '783400', heartCount: '3900000' };
    expect(userCounter({}, rounded)('followerCount')).toMatchObject({ precision: 'rounded', low: 783_350 });
  });

  it('a round number beside one that is not is full as well', () => {
    const count = userCounter({}, { followerCount: '500000', heartCount: '7654321' });
    expect(count('followerCount')).toEqual({ value: 500_000, low: 500_000, high: 500_000, precision: 'exact' });
  });

  it('without statsV2 they are as rounded as told', () => {
    expect(userCounter(ROUNDED, undefined)('heartCount')).toMatchObject({ low: 6_750_000, high: 6_850_000 });
  });
});

describe("a post's counts", () => {
  it('0 is 0, missing is unknown', () => {
    const count = postCounter({ playCount: 0 }, { playCount: '0' });
    expect(count('playCount')).toMatchObject({ value: 0, precision: 'exact' });
    expect(count('collectCount')).toBeUndefined();
  });

  it('an empty statsV2 beside real counts is a gap', () => {
    expect(postCounter({ playCount: 5120 }, { playCount: '0' })('playCount')).toMatchObject({ value: 5120 });
  });

  it('negative counts, an overflow of old pages, are unknown', () => {
    expect(postCounter({ heart: -1_794_967_296 }, undefined)('heart')).toBeUndefined();
  });
});
