import { divide, type Interval, point } from './interval';
import { medianOf } from './median';

/**
 * Quotient of the medians of two samples drawn apart, with its interval; null where a median is unknown or the second may
 * be zero. Two 90 % intervals divided end by end would hold the truth 98 times in 100, for both would have to miss at
 * once. So, after Price and Bonett (2002), each interval's width on the scale of logarithms stands for its median's
 * spread, and the two spreads are joined as those of independent estimates: 88 to 92 in 100 (`npm run calibrate`). What
 * the rounding of the counts adds is no chance, and is added in full. Where either is a sample's range (under six posts)
 * or has zeros at its lower end: every quotient of the two.
 */
export function quotientOfMedians(over: readonly Interval[], under: readonly Interval[]): Interval | null {
  const [a, b] = [medianOf(over), medianOf(under)];
  const every = a && b && divide(a, b);
  if (!every) return null;
  const [shownA, shownB] = [medianOf(values(over)), medianOf(values(under))];
  const isSampled = a.kind === 'median90' && b.kind === 'median90';
  if (!shownA || !shownB || !isSampled || !(shownA.low > 0)) return every;
  const spread = Math.exp(Math.hypot(Math.log(shownA.high / shownA.low), Math.log(shownB.high / shownB.low)) / 2);
  return {
    value: every.value,
    low: (every.value / spread) * (a.low / shownA.low) * (shownB.high / b.high),
    high: every.value * spread * (a.high / shownA.high) * (shownB.low / b.low),
  };
}

const values = (sample: readonly Interval[]): Interval[] => sample.map(({ value }) => point(value));
