/** A figure with the range in which it lies: low ≤ value ≤ high. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

export const point = (value: number): Interval => ({ value, low: value, high: value });

/** Sum of figures that vary on their own. */
export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce((a, b) => ({ value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }), point(0));
}

/** a / b for non-negative figures; null where b may be zero, or so little that the quotient is no number. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (!(b.low > 0)) return null;
  const high = a.high / b.low;
  return Number.isFinite(high) ? { value: a.value / b.value, low: a.low / b.high, high } : null;
}

/** The figure times a constant that is not negative. */
export const scale = (a: Interval, by: number): Interval => ({
  value: a.value * by,
  low: a.low * by,
  high: a.high * by,
});
