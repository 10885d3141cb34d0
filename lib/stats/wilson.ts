import type { Interval } from './interval';

/** The normal distribution’s 95th percentile: 90 % lie between it and its opposite. */
const Z90 = 1.6448536269514722;

/**
 * A share of `hits` among `of` with Wilson’s 90 % interval, which stays within 0 and 1 and holds at small counts. Null
 * where there is nothing to take a share of, or more hits than that. Example: 58 of 1 436 → 4.04 % (3.27 % to 4.98 %).
 */
export function wilson90(hits: number, of: number): Interval | null {
  if (!(of > 0) || !(hits >= 0) || hits > of) return null;
  const value = hits / of;
  const spread = Z90 ** 2 / of;
  const centre = value + spread / 2;
  const half = Z90 * Math.sqrt((value * (1 - value) + spread / 4) / of);
  // Floating point can push an end past the value by its last digit.
  return {
    value,
    low: Math.max(0, Math.min(value, (centre - half) / (1 + spread))),
    high: Math.min(1, Math.max(value, (centre + half) / (1 + spread))),
  };
}
