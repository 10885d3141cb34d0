import type { HistoryMetric, HistoryPoint } from '@/lib/history/series';
import { isInsideRounding } from '@/lib/history/since-start';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { localDay } from '@/lib/model/day-figures';
import type { Moment } from '@/lib/model/quantity';

/** A reading in full: an exact count to the last digit, a rounded one as the site shows it, a rate as its card does. */
export function pointText({ value, confidence }: HistoryPoint, metric: HistoryMetric, f: Formats): string {
  if (metric === 'followers') return confidence === 'exact' ? f.whole(value) : f.value(value, 'count', 3);
  return f.value(value, 'fraction', confidence === 'exact' ? 3 : 2);
}

/** The range that a reading lies in; empty where it says nothing more. */
export function rangeText({ low, high, confidence }: HistoryPoint, metric: HistoryMetric, f: Formats): string {
  if (low === high) return '';
  if (metric === 'followers') return `${f.whole(low)}–${f.whole(high)}`;
  return f.range(low, high, 'fraction', confidence === 'exact' ? 3 : 2);
}

/** What a rate is counted from, with its format: "by views, Shorts". Empty for a count. */
export function countedText(
  { basis, format }: HistoryPoint,
  m: Messages,
  join: (basis: string, format: string | null) => string,
): string {
  return basis ? join(m.kpi.basis[basis], format && m.format[format](2)) : '';
}

/** A change of followers; one that rounding alone could make is only told to be less than what it could be. */
export function changeText(change: HistoryPoint, m: Messages, f: Formats): string {
  if (!isInsideRounding(change)) return f.change(change.value);
  return m.lessThan(f.value(Math.max(-change.low, change.high), 'fraction', 2));
}

/** The range that a change lies in; empty where both ends are exact. */
export const changeRange = ({ low, high }: HistoryPoint, f: Formats): string =>
  f.change(low) === f.change(high) ? '' : `${f.change(low)} … ${f.change(high)}`;

/** The date of a moment as `date` writes it; where its range is of several days, `about` that date. */
export const momentText = (
  { value, low, high }: Moment,
  date: (at: number) => string,
  about: (date: string) => string,
): string => (localDay(low) === localDay(high) ? date(value) : about(date(value)));
