import { expect, it } from 'vitest';
import { wilson90 } from '@/lib/stats/wilson';

it('a share with Wilson’s 90 % interval, worked out by hand', () => {
  // z² = 2.7055. 0 of 20: upper end z² / (20 + z²) = 0.1192; 20 of 20 mirrors it; 5 of 10 is symmetric about a half.
  expect(wilson90(0, 20)).toMatchObject({ value: 0, low: 0 });
  expect(wilson90(0, 20)?.high).toBeCloseTo(0.11916, 5);
  expect(wilson90(20, 20)?.low).toBeCloseTo(1 - 0.11916, 5);
  const half = wilson90(5, 10);
  // Half-width: z √(0.25 / 10 + z² / 400) / (1 + z² / 10) = 0.23073.
  expect(half?.low).toBeCloseTo(0.5 - 0.23073, 5);
  expect(half?.high).toBeCloseTo(0.5 + 0.23073, 5);
});

it('there is none of nothing, and none of more than all', () => {
  for (const [hits, of] of [
    [0, 0],
    [3, 2],
    [-1, 5],
    [1, Number.NaN],
  ] as const)
    expect(wilson90(hits, of)).toBeNull();
});
