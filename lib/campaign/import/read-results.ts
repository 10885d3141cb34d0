import type { Sheet } from '@/lib/benchmarks/own-import/read-own';
import { type ResultMapping, WHO_FIELDS } from './columns';
import { currencyIn } from './currency';
import { dayOrderOf } from './days';
import { decimalMarkOf } from './figures';
import { isCancelled, type Line, linesOf, shownText, textsOf, unitsOf } from './lines';
import { matcherOf, type Whose } from './match';
import type { BadResultRow, ResultsOptions, ResultsPlan } from './plan';
import { dayOf, type Reading, readUnit } from './read-unit';
import { byDay, currenciesOf, dayKey, type OfDay, resultOf, type TakenUnit, voidResults } from './sums';

const NOTHING: ResultsPlan = {
  ...{ results: [], taken: 0, bad: [], unmatched: [], unnamed: 0, silent: [] },
  ...{ outside: 0, cancelled: 0, repeats: 0, missing: [] },
};

/**
 * What a shop's or an analytics tool's file says of a campaign's placements, summed per placement and day. Rows of nobody
 * are counted and not read further. A row with one bad cell is named and left out as a whole, an order with all its
 * lines; nothing is guessed. A day whose rows were all cancelled has 0: an earlier file may have counted them. The order
 * of rows changes nothing.
 */
export function readResults(sheet: Sheet, mapping: ResultMapping, options: ResultsOptions): ResultsPlan {
  const has: Reading['has'] = (field) => mapping.includes(field);
  const who = WHO_FIELDS.filter(has);
  const hasFigure = (['clicks', 'conversions', 'revenue', 'order'] as const).some(has);
  const missing = [...(who.length > 0 ? [] : ['who' as const]), ...(hasFigure ? [] : ['figure' as const])];
  if (missing.length > 0) return { ...NOTHING, missing };

  const lines = linesOf(sheet, mapping);
  const reading = readingOf(sheet, mapping, lines, options);
  const { whose, tellable } = matcherOf(options, who);
  const bad: BadResultRow[] = [];
  const read: TakenUnit[] = [];
  const badDays = new Set<string>();
  const voided: OfDay[] = [];
  const seen = new Set<string>();
  const strangers: Extract<Whose, { names: unknown }>[] = [];
  let repeats = 0;
  let cancelled = 0;
  for (const unit of unitsOf(lines, has('order'))) {
    const found = whose(unit.map(({ cells }) => cells));
    const row = unit[0]?.number ?? 0;
    if ('names' in found) strangers.push(found);
    else if ('among' in found) {
      for (const { id } of found.among) seen.add(id);
      bad.push({ row, column: found.column, text: shownText(found.text), problem: 'ambiguous' });
    } else {
      const { placement } = found;
      seen.add(placement.id);
      const day = dayOf(unit, reading);
      if (unit.some(isCancelled)) {
        cancelled += 1;
        if (day !== undefined) voided.push({ placement, day });
        continue;
      }
      const figures = readUnit(unit, reading);
      if (Array.isArray(figures)) {
        bad.push(...figures);
        if (day !== undefined) badDays.add(dayKey({ placement, day }));
      } else {
        read.push({ ...figures, placement, row });
        repeats += unit.length - 1;
      }
    }
  }
  const days = byDay(read);
  const mixed = days.filter((units) => currenciesOf(units).length > 1).flat();
  for (const { row, currency } of mixed)
    bad.push({ row, column: 'currency', text: currency ?? '', problem: 'currencies' });
  const whole = days.filter((units) => currenciesOf(units).length <= 1);
  const { startsOn, endsOn } = options.campaign;
  const isOutside = (day: string | null) =>
    day !== null && ((startsOn !== null && day < startsOn) || (endsOn !== null && day > endsOn));
  // Of a day with a row that can't be taken it is not known that nothing is left.
  const told = new Set([...badDays, ...days.flat().map(dayKey)]);
  const voids = voidResults(
    voided.filter((one) => !told.has(dayKey(one))),
    { conversions: has('conversions') || has('order'), revenue: has('revenue') },
    options,
  );
  const results = whole.flatMap(([first, ...others]) => (first ? [resultOf([first, ...others], options)] : []));
  return {
    results: [...results, ...voids].sort((a, b) => (a.id < b.id ? -1 : 1)),
    taken: whole.flat().length,
    bad: bad.sort((a, b) => a.row - b.row || (a.column < b.column ? -1 : 1)),
    unmatched: unmatchedIn(strangers),
    unnamed: strangers.filter(({ names }) => names.length === 0).length,
    silent: tellable.filter(({ id }) => !seen.has(id)),
    outside: whole.flat().filter(({ day }) => isOutside(day)).length,
    cancelled,
    repeats,
    missing: [],
  };
}

/** Columns are understood as a whole: which mark is decimal in them, and whether day or month stands first. */
function readingOf({ headers }: Sheet, mapping: ResultMapping, lines: readonly Line[], { unsaid }: ResultsOptions) {
  const mark = (field: keyof Reading['decimal']) => decimalMarkOf(textsOf(lines, field));
  const reading: Reading = {
    has: (field) => mapping.includes(field),
    decimal: {
      ...{ clicks: mark('clicks'), conversions: mark('conversions'), revenue: mark('revenue') },
      refunded: mark('refunded') ?? mark('revenue'),
    },
    order: unsaid.order ?? dayOrderOf(textsOf(lines, 'date')),
    currency: unsaid.currency ?? currencyIn(headers[mapping.indexOf('revenue')] ?? ''),
  };
  return reading;
}

/** Each name once, whatever its case, with how many rows have it. */
function unmatchedIn(strangers: readonly { names: { key: string; text: string }[] }[]): ResultsPlan['unmatched'] {
  const found = new Map<string, { text: string; rows: number }>();
  for (const { names } of strangers)
    for (const { key, text } of new Map(names.map((name) => [name.key, name])).values()) {
      const before = found.get(key);
      const first = before && before.text < text ? before.text : text;
      found.set(key, { text: first, rows: (before?.rows ?? 0) + 1 });
    }
  return [...found.values()]
    .map(({ text, rows }) => ({ text: shownText(text), rows }))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
