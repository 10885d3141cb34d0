import { binomialDistribution, median, quantileSorted } from 'simple-statistics';
import type { Interval } from './interval';

export interface MedianSummary extends Interval {
  kind: 'median90' | 'sampleRange';
  mean: number;
  quartiles: { p25: number; p75: number };
}

const CONFIDENCE = 0.9;
const FEWEST = 3;
const FEWEST_FOR_INTERVAL = 6;

/**
 * Median of a sample of figures with their ranges, null under three. Its interval is the distribution-free 90 % one for
 * n ≥ 6, the sample's range for 3 to 5, widened by the ranges of the figures: the lower end is worked out from their
 * lows, the upper end from their highs.
 */
export function medianOf(sample: readonly Interval[]): MedianSummary | null {
  if (sample.length < FEWEST) return null;
  const sorted = (part: keyof Interval) => sample.map((figure) => figure[part]).sort((a, b) => a - b);
  const [values, lows, highs] = [sorted('value'), sorted('low'), sorted('high')];
  const [low, high] = [medianInterval(lows)[0], medianInterval(highs)[1]];
  const value = median(values);
  return {
    value,
    // Interpolated ends can cross the median of the values by a rounding error of floating point.
    low: Math.min(low, value),
    high: Math.max(high, value),
    kind: sample.length < FEWEST_FOR_INTERVAL ? 'sampleRange' : 'median90',
    mean: values.reduce((a, b) => a + b, 0) / values.length,
    quartiles: { p25: quantileSorted(values, 0.25), p75: quantileSorted(values, 0.75) },
  };
}

/**
 * 90 % interval of the median of an ascending sample: between two pairs of order statistics, interpolated after
 * Hettmansperger and Sheather (1986), since plain order statistics cover 98 % at n = 7. Under six: the whole range.
 */
export function medianInterval(sorted: readonly number[]): [number, number] {
  const n = sorted.length;
  const at = (rank: number) => sorted[rank - 1] as number;
  if (n < FEWEST_FOR_INTERVAL) return [at(1), at(n)];

  const { depth, weight } = placeOf(n);
  return [(1 - weight) * at(depth) + weight * at(depth + 1), (1 - weight) * at(n - depth + 1) + weight * at(n - depth)];
}

interface Place {
  depth: number;
  weight: number;
}

/** Of each size once: a list of profiles asks for the same few over and over. */
const places = new Map<number, Place>();

/** Between which order statistics the ends lie, and how far towards the inner one. */
function placeOf(n: number): Place {
  const known = places.get(n);
  if (known) return known;
  let depth = 1;
  while (depth + 1 <= Math.floor(n / 2) && coverage(n, depth + 1) >= CONFIDENCE) depth += 1;
  const [wide, narrow] = [coverage(n, depth), coverage(n, depth + 1)];
  const share = (wide - CONFIDENCE) / (wide - narrow);
  const place = { depth, weight: ((n - depth) * share) / (depth + (n - 2 * depth) * share) };
  places.set(n, place);
  return place;
}

/** Chance that the median lies between the depth-th order statistics from below and from above. */
export function coverage(n: number, depth: number): number {
  const chances = binomialDistribution(n, 0.5) ?? [];
  const below = chances.slice(0, depth).reduce((a, b) => a + b, 0);
  return 1 - 2 * below;
}
