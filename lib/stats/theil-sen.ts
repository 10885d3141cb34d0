import { median } from 'simple-statistics';
import type { Interval } from './interval';

/** Slope of a line through points by Theil and Sen: the median of all pairs' slopes; null under two different x. */
export function theilSen(points: readonly { x: number; y: number }[]): number | null {
  return medianSlope(points, (a, b) => b - a);
}

/** The same of points whose height is a range: the slope, and between which slopes it may lie. */
export function theilSenInterval(points: readonly { x: number; y: Interval }[]): Interval | null {
  const value = theilSen(points.map(({ x, y }) => ({ x, y: y.value })));
  const ascending = [...points].sort((a, b) => a.x - b.x);
  const low = medianSlope(ascending, (a, b) => b.low - a.high);
  const high = medianSlope(ascending, (a, b) => b.high - a.low);
  return value === null || low === null || high === null ? null : { value, low, high };
}

function medianSlope<Y>(points: readonly { x: number; y: Y }[], rise: (a: Y, b: Y) => number): number | null {
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (b.x === a.x ? [] : [rise(a.y, b.y) / (b.x - a.x)])),
  );
  return slopes.length > 0 ? median(slopes) : null;
}
