import { expect, it } from 'vitest';
import { exact, rounded } from '@/lib/model/quantity';
import { STANDARD_BORDERS, WIDE_MICRO_BORDERS } from '@/lib/model/settings';
import { tierOf } from '@/lib/report/tier';

it.each([
  [0, 'pico'],
  [999, 'pico'],
  [1_000, 'nano'],
  [9_999, 'nano'],
  [10_000, 'micro'],
  [50_000, 'mid'],
  [500_000, 'macro'],
  [999_999, 'macro'],
  [1_000_000, 'mega'],
])('%i followers are %s', (followers, tier) => {
  expect(tierOf(exact(followers), STANDARD_BORDERS)).toBe(tier);
});

it('follows the borders of the user', () => {
  expect(tierOf(exact(70_000), STANDARD_BORDERS)).toBe('mid');
  expect(tierOf(exact(70_000), WIDE_MICRO_BORDERS)).toBe('micro');
});

it('goes by the number that the site shows where the count is shortened over a border', () => {
  expect(tierOf(rounded(10_000, 9_950, 10_050), STANDARD_BORDERS)).toBe('micro');
});

it('is unknown without followers', () => {
  expect(tierOf(null, STANDARD_BORDERS)).toBeNull();
});
