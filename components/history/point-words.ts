import type { HistoryMetric, HistoryPoint } from '@/lib/history/series';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

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
