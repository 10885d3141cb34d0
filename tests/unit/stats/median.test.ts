import { describe, expect, it } from 'vitest';
import { point } from '@/lib/stats/interval';
import { coverage, medianInterval, medianOf } from '@/lib/stats/median';

const points = (...values: number[]) => values.map(point);
const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('medianOf', () => {
  // 48 200 followers; 1 210, 905, 1 480, 760 and 5 930 engagements:
  // 2.510 %, 1.878 %, 3.071 %, 1.577 %, 12.303 %; sorted, the third is 2.510 %; their sum 21.338 % / 5 = 4.268 %.
  it('is the median, with the mean beside it: one viral post moves the mean alone', () => {
    const summary = medianOf(points(...[1_210, 905, 1_480, 760, 5_930].map((engagement) => engagement / 48_200)));
    expect(summary?.value).toBeCloseTo(0.0251, 4);
    expect(summary?.mean).toBeCloseTo(0.0427, 4);
    expect(summary).toMatchObject({ kind: 'sampleRange' });
    expect(summary?.low).toBeCloseTo(0.01577, 5);
    expect(summary?.high).toBeCloseTo(0.12303, 5);
  });

  it('is unknown under three figures', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf(points(1))).toBeNull();
    expect(medianOf(points(1, 2))).toBeNull();
    expect(medianOf(points(1, 2, 3))).toMatchObject({ value: 2, low: 1, high: 3 });
  });

  it('takes the middle of the two middle figures of an even sample', () => {
    expect(medianOf(points(1, 2, 10, 40))).toMatchObject({ value: 6, low: 1, high: 40, kind: 'sampleRange' });
  });

  it('has the range of the sample for five, the 90 % interval from six on', () => {
    expect(medianOf(points(...oneTo(5)))).toMatchObject({ kind: 'sampleRange', low: 1, high: 5 });
    const six = medianOf(points(...oneTo(6)));
    expect(six?.kind).toBe('median90');
    expect(six?.low).toBeGreaterThan(1);
    expect(six?.high).toBeLessThan(6);
  });

  it('is widened by the ranges of the figures themselves', () => {
    // Lows 90, 190, 290; highs 150, 250, 350: the ends of a sample of three are the least low and the greatest high.
    const sample = [100, 200, 300].map((value) => ({ value, low: value - 10, high: value + 50 }));
    expect(medianOf(sample)).toMatchObject({ value: 200, low: 90, high: 350 });
  });

  it('tells the quartiles', () => {
    // As spreadsheets do: a quarter of the way from the first to the twelfth is 1 + 11 / 4 = 3.75.
    expect(medianOf(points(...oneTo(12)))?.quartiles).toEqual({ p25: 3.75, p75: 9.25 });
  });
});

describe('the interval after Hettmansperger and Sheather', () => {
  // γ(d) = 1 − 2 · P(Bin(n, ½) < d);  I = (γ(d) − 0.9) / (γ(d) − γ(d+1));  λ = (n − d)·I / (d + (n − 2d)·I)
  it('is 1.743 to 5.257 for 1 … 6', () => {
    // n = 6, of 64: P(0) = 1, P(1) = 6. γ(1) = 1 − 2/64 = 0.96875; γ(2) = 1 − 14/64 = 0.78125, below 0.9: d = 1.
    // I = 0.06875 / 0.1875 = 0.366667; λ = 5 · 0.366667 / (1 + 4 · 0.366667) = 1.833333 / 2.466667 = 0.743243
    const [low, high] = medianInterval(oneTo(6));
    expect(low).toBeCloseTo(1.743243, 6);
    expect(high).toBeCloseTo(5.256757, 6);
  });

  it('is 1.953 to 6.047 for 1 … 7, narrower than the plain order statistics', () => {
    // n = 7, of 128: 1, 7. γ(1) = 1 − 2/128 = 0.984375; γ(2) = 1 − 16/128 = 0.875: d = 1.
    // I = 0.084375 / 0.109375 = 0.771429; λ = 6 · 0.771429 / (1 + 5 · 0.771429) = 4.628571 / 4.857143 = 0.952941
    const [low, high] = medianInterval(oneTo(7));
    expect(low).toBeCloseTo(1.952941, 6);
    expect(high).toBeCloseTo(6.047059, 6);
  });

  it('is 3.800 to 9.200 for 1 … 12', () => {
    // n = 12, of 4096: 1, 12, 66, 220. γ(3) = 1 − 158/4096 = 0.961426; γ(4) = 1 − 598/4096 = 0.854004: d = 3.
    // I = (3938 − 3686.4) / (3938 − 3498) = 251.6 / 440 = 0.571818
    // λ = 9 · 0.571818 / (3 + 6 · 0.571818) = 5.146364 / 6.430909 = 0.800254
    const [low, high] = medianInterval(oneTo(12));
    expect(low).toBeCloseTo(3.800254, 6);
    expect(high).toBeCloseTo(9.199746, 6);
  });

  it('weighs between neighbours that are far apart', () => {
    // n = 6 again: 0.256757 · 10 + 0.743243 · 20 = 17.43243; from above 0.256757 · 1000 + 0.743243 · 50 = 293.9190
    const [low, high] = medianInterval([10, 20, 30, 40, 50, 1_000]);
    expect(low).toBeCloseTo(17.43243, 4);
    expect(high).toBeCloseTo(293.919, 2);
  });

  it('rests on the chances of the binomial distribution', () => {
    expect(coverage(7, 1)).toBeCloseTo(126 / 128, 12);
    expect(coverage(12, 3)).toBeCloseTo(3_938 / 4_096, 12);
    // n = 20, of 1 048 576: 1, 20, 190, 1140, 4845, 15504 are 21 700 below the sixth.
    expect(coverage(20, 6)).toBeCloseTo(1 - 43_400 / 1_048_576, 12);
  });

  it.each([7, 12, 20])('holds the true median of a skewed distribution about nine times in ten, n = %i', (n) => {
    const random = seeded(n);
    const rounds = 4_000;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      // Exponential, mean 1: its median is ln 2.
      const sample = Array.from({ length: n }, () => -Math.log(1 - random())).sort((a, b) => a - b);
      const [low, high] = medianInterval(sample);
      if (low <= Math.LN2 && Math.LN2 <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.87);
    expect(held / rounds).toBeLessThan(0.94);
  });
});

/** Mulberry32: the same numbers in [0, 1) at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
