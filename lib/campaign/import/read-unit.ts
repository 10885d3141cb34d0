import type { ResultField } from './columns';
import { currencyIn, currencyOf } from './currency';
import { type DayOrder, readDay } from './days';
import { readFigure, sumOf } from './figures';
import { type Line, shownText } from './lines';
import type { BadResultRow, ResultProblem } from './plan';

/** What all units of a file are read with. */
export interface Reading {
  has: (field: ResultField) => boolean;
  /** The decimal mark that each column's numbers tell. */
  decimal: Record<'clicks' | 'conversions' | 'revenue' | 'refunded', '.' | ',' | null>;
  order: DayOrder | null;
  /** Of amounts whose row names none; null: nobody said. */
  currency: string | null;
}

/** What one row, or one order, says; a column that the file lacks is null. */
export interface UnitFigures {
  day: string | null;
  clicks: number | null;
  conversions: number | null;
  /** Without what was paid back. */
  revenue: number | null;
  /** Of `revenue`. */
  currency: string | null;
}

const COUNTS = ['clicks', 'conversions', 'revenue'] as const;
const PROBLEMS: readonly unknown[] = ['number', 'number-ambiguous', 'negative', 'date', 'date-ambiguous', 'currency'];
const isProblem = (read: unknown): read is ResultProblem => PROBLEMS.includes(read);

/** A row or the lines of one order as figures, or why they can't be taken: then the whole is left out. */
export function readUnit(lines: readonly Line[], reading: Reading): UnitFigures | BadResultRow[] {
  const bad: BadResultRow[] = [];
  const { has } = reading;
  const say = ({ number, cells }: Line, column: ResultField, problem: ResultProblem) =>
    bad.push({ row: number, column, text: shownText(cells[column] ?? ''), problem });
  /** The one thing that the lines say in a column; null where the file lacks it, or where something is wrong. */
  function the<T>(column: ResultField, read: (text: string) => T | ResultProblem, mayBeBlank = false): T | null {
    if (!has(column)) return null;
    const said = lines.flatMap((line) => {
      const text = line.cells[column];
      return text ? [{ line, value: read(text) }] : [];
    });
    const [first] = said;
    if (!first && !mayBeBlank) for (const line of lines.slice(0, 1)) say(line, column, 'blank');
    const wrong = said.flatMap(({ line, value }) => (isProblem(value) ? [{ line, value }] : []));
    for (const { line, value } of wrong) say(line, column, value);
    if (!first || wrong.length > 0 || isProblem(first.value)) return null;
    const differ = said.some(({ value }) => value !== first.value);
    if (differ) for (const { line } of said) say(line, column, 'order');
    return differ ? null : first.value;
  }
  the('order', (text) => text);
  const [clicks, conversions, revenue] = COUNTS.map((column) => {
    if (column === 'conversions' && has('order')) return 1;
    return the(column, (text) => readFigure(text, reading.decimal[column]));
  });
  const refunded = the('refunded', (text) => readFigure(withoutSign(text), reading.decimal.refunded), true) ?? 0;
  const day = the('date', (text) => readDay(text, reading.order));
  const named = the('currency', (text) => currencyOf(text) ?? 'currency', true);
  const amounts = lines.filter(({ cells }) => cells.revenue);
  const written = lines.flatMap(({ cells }) => [cells.revenue ?? '', cells.refunded ?? '']);
  const [signed = null, ...otherSigns] = new Set(written.flatMap((text) => currencyIn(text) ?? []));
  const currency = named ?? signed ?? reading.currency;
  const isUnlike = otherSigns.length > 0 || (named && signed && named !== signed);
  for (const line of amounts) {
    if (isUnlike) say(line, 'revenue', 'currency');
    else if (bad.length === 0 && !currency) say(line, 'revenue', 'no-currency');
  }
  if (bad.length > 0) return bad;
  const kept = typeof revenue === 'number' ? Math.max(0, sumOf([revenue, -refunded])) : null;
  return { day, clicks: clicks ?? null, conversions: conversions ?? null, revenue: kept, currency };
}

/** The one day of the lines of a row or an order; null: the file has none, undefined: it can't be told. */
export function dayOf(lines: readonly Line[], { has, order }: Reading): string | null | undefined {
  if (!has('date')) return null;
  const [only, ...others] = new Set(lines.flatMap(({ cells }) => (cells.date ? readDay(cells.date, order) : [])));
  return others.length > 0 || isProblem(only) ? undefined : only;
}

/** Some shops write what they paid back below zero. */
const withoutSign = (text: string): string => text.replace(/^\(|\)$|[-\u2212]/g, '');
