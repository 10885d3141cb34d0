import { median } from 'simple-statistics';

/** Slope of a line through points by Theil and Sen: the median of all pairs' slopes; null under two different x. */
export function theilSen(points: readonly { x: number; y: number }[]): number | null {
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (b.x === a.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
  return slopes.length > 0 ? median(slopes) : null;
}
