/** Whether the day or the month stands first in "03/04/2026". */
export const DAY_ORDERS = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])/;
/** As Google Analytics writes days, and hours of days. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\d\d)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[T\s,])/;
const DAY_NAMED = /(?:^|\s)(\d{1,2})(?:er|st|nd|rd|th)?[\s-](\p{L}+)\.?,?[\s-](\d{4})(?=$|[\s,])/u;
const MONTH_NAMED = /(?:^|\s)(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?=$|[\s,])/u;

/** The first letters of months, English and French. */
const MONTHS: readonly RegExp[] = [
  ...[/^jan/, /^f[eé][bv]/, /^mar/, /^a[pv]r/, /^ma[iy]$/, /^jui?n/],
  ...[/^jui?l/, /^(?:aug|ao[uû])/, /^sep/, /^oct/, /^nov/, /^d[eé]c/],
];

/** What a column's own dates tell of their order; null where none does, or where they contradict each other. */
export function dayOrderOf(texts: readonly string[]): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    const [, first, , second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (Number(first) > 12) orders.add('dmy');
    if (Number(second) > 12) orders.add('mdy');
  }
  const [only = null, ...others] = orders;
  return others.length > 0 ? null : only;
}

/**
 * The calendar day of a cell as the file writes it, "2026-11-03"; its time and zone are not looked at. `order`: of days
 * that may be read both ways. 'date': it is none, or of no year from 2000 to 2100.
 */
export function readDay(text: string, order: DayOrder | null): string | 'date' | 'date-ambiguous' {
  const written = text.trim().replace(/\s+/g, ' ');
  const [, year, , month, day] = YEAR_FIRST.exec(written) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const compact = COMPACT.exec(written);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const last = YEAR_LAST.exec(written);
  if (last) return numeric(Number(last[1]), Number(last[3]), Number(last[4]), order);
  const [, namedDay, ofDay, inYear] = DAY_NAMED.exec(written) ?? [];
  if (namedDay) return dayOf(Number(inYear), monthNamed(ofDay), Number(namedDay));
  const named = MONTH_NAMED.exec(written);
  return named ? dayOf(Number(named[3]), monthNamed(named[1]), Number(named[2])) : 'date';
}

function numeric(first: number, second: number, year: number, order: DayOrder | null): string {
  const self = first === second || first > 12 ? 'dmy' : second > 12 ? 'mdy' : null;
  const by = order ?? self;
  if (!by) return 'date-ambiguous';
  return by === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
}

const monthNamed = (word = ''): number => MONTHS.findIndex((month) => month.test(word.toLocaleLowerCase())) + 1;

function dayOf(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 2000 && year <= 2100 ? date.toISOString().slice(0, 10) : 'date';
}
