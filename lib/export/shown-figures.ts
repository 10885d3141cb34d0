import { SHOWN_DIGITS } from '@/lib/i18n/format';
import { isCompact } from '@/lib/i18n/numbers';
import type { Measure, Unit } from '@/lib/model/measure';

/** What stands on the screen of a figure, as numbers: fractions in percent, all else in the measure's unit. */
export interface ShownFigures {
  /** Null where the screen has no single number: a range, "less than 1 %", or nothing. */
  value: number | null;
  /** Both ends where the screen shows a range, or gives but a bound; else null. */
  low: number | null;
  high: number | null;
}

const NOTHING: ShownFigures = { value: null, low: null, high: null };

/**
 * A measure's numbers, rounded as the screen rounds them, so that a sheet never holds more digits than the counts bear.
 * What models estimate has two ends and no value; neither has a growth inside the rounding of the counts.
 */
export function shownFigures({ id, basis, value, low, high, unit, confidence, parts }: Measure): ShownFigures {
  if (value === null) return NOTHING;
  const ends = low === null || high === null ? null : { low, high };
  // A direction with its range: no single number stands there.
  if (unit === 'points' && ends) return { value: null, low: Math.round(ends.low), high: Math.round(ends.high) };
  if (basis === 'model' && ends) return { value: null, ...endsOf(ends, unit, 2) };
  if (id === 'growth30d') {
    if (!parts?.insideRounding) return { ...NOTHING, value: change(value) };
    const most = Math.max(Math.abs(low ?? value), Math.abs(high ?? value));
    return { value: null, ...endsOf({ low: -most, high: most }, unit, 2) };
  }
  if (id === 'sponsoredLift') {
    return { value: change(value), low: ends && change(ends.low), high: ends && change(ends.high) };
  }
  const digits = SHOWN_DIGITS[confidence];
  const shown = rounded(value, unit, digits);
  const range = ends && endsOf(ends, unit, digits);
  const saysMore = range !== null && (range.low !== shown || range.high !== shown);
  return saysMore ? { value: shown, ...range } : { ...NOTHING, value: shown };
}

type Ends = { low: number; high: number };

function endsOf({ low, high }: Ends, unit: Unit, digits: 2 | 3): Ends {
  const ends = { low: rounded(low, unit, digits, isCompact(high, digits)), high: rounded(high, unit, digits) };
  // The sign for percent stands once, after the upper end: the lower one is written as a plain number.
  return unit === 'fraction' && ends.low !== ends.high ? { ...ends, low: plain(100 * low, digits) } : ends;
}

function rounded(figure: number, unit: Unit, digits: 2 | 3, compact = isCompact(figure, digits)): number {
  switch (unit) {
    case 'fraction':
      return asWritten(figure, { style: 'percent', maximumSignificantDigits: digits });
    case 'count':
      return (compact && figure >= 1_000) || digits === 2
        ? asWritten(figure, { maximumSignificantDigits: digits })
        : asWritten(figure, { maximumFractionDigits: 0 });
    case 'days':
      return Math.floor(figure);
    default:
      return plain(figure, digits);
  }
}

const plain = (figure: number, digits: 2 | 3) =>
  asWritten(figure, figure >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits });

const change = (fraction: number) => asWritten(fraction, { style: 'percent', maximumFractionDigits: 1 });

/** Rounded by `Intl`, as the screen is: `toPrecision` differs from it where a figure lies halfway. */
const asWritten = (figure: number, options: Intl.NumberFormatOptions): number =>
  Number.parseFloat(new Intl.NumberFormat('en', { useGrouping: false, ...options }).format(figure));
