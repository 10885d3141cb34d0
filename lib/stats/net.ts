import type { Interval } from './interval';

const Z90 = 1.6448536269514722;
/** How far the method itself may be off, in points: measured on labelled comments, not sampled. */
const METHOD = 20;

/**
 * Positive minus negative of all, in points from -100 to 100, with its 90 % range: that of the sample,
 * 1.645 · √((p + q − (p − q)²) ÷ n), and 20 points for the method's own error. Null where there is nothing to count.
 * Example: 40 positive, 14 neutral, 10 negative → 46.9 (11.5 to 82.3).
 */
export function netPoints(positive: number, neutral: number, negative: number): Interval | null {
  const n = positive + neutral + negative;
  if (!(n > 0)) return null;
  const [p, q] = [positive / n, negative / n];
  const half = 100 * Z90 * Math.sqrt(Math.max(0, p + q - (p - q) ** 2) / n) + METHOD;
  const value = 100 * (p - q);
  return { value, low: Math.max(-100, value - half), high: Math.min(100, value + half) };
}
