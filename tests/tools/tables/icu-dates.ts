import type { DateOrder, TimeUnit } from '@/lib/parsing/locale-table';
import { normalise } from '@/lib/parsing/text';
import { icuTag } from './languages';

const UNITS = { s: 'second', i: 'minute', h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' } as const;
const CODES = Object.keys(UNITS) as TimeUnit[];
const AMOUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 20, 21, 22];
const STYLES = ['long', 'short', 'narrow'] as const;

export type Phrases = Record<TimeUnit, Set<string>>;

export interface DateWords {
  ago: Phrases;
  short: Phrases;
  fixed: Record<string, string>;
  months: string[];
  order: DateOrder;
}

/** The form in which date words stand in a table. */
export const dateForm = (text: string): string => normalise(text).toLowerCase().replaceAll('.', '').trim();

const noPhrases = (): Phrases => Object.fromEntries(CODES.map((code) => [code, new Set<string>()])) as Phrases;

/** Words for the past of one language as Node's full ICU has them. */
export function icuDates(lang: string): DateWords {
  const ago = noPhrases();
  const short = noPhrases();
  const fixed: Record<string, string> = {};
  const future = phrasesOf(lang, 1);
  for (const { code, amount, phrase } of phrasesOf(lang, -1)) {
    // Some of CLDR's past forms are its future forms by mistake.
    if (future.some((other) => other.phrase === phrase)) continue;
    const bracket = phrase.replace(/ ?\(#\)/, '');
    if (/^[-−]#/.test(phrase)) short[code].add(phrase.slice(2).trim());
    else if (bracket !== phrase || !phrase.includes('#')) fixed[bracket] = `${amount}${code}`;
    else ago[code].add(phrase);
  }
  for (const code of CODES)
    for (const unitDisplay of ['short', 'narrow'] as const)
      for (const amount of AMOUNTS) {
        const format = new Intl.NumberFormat(icuTag(lang), { style: 'unit', unit: UNITS[code], unitDisplay });
        const text = dateForm(format.format(amount));
        const word = text.match(/^\d+ ?(\D+)$/)?.[1];
        if (word) short[code].add(word);
      }
  return { ago, short, fixed, months: monthsOf(lang), order: orderOf(lang) };
}

function phrasesOf(lang: string, sign: 1 | -1) {
  return STYLES.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(icuTag(lang), { style, numeric: 'always' });
    return CODES.flatMap((code) =>
      AMOUNTS.map((amount) => {
        const parts = format.formatToParts(sign * amount, UNITS[code]);
        const text = parts.map(({ type, value }) => (type === 'integer' ? '#' : value)).join('');
        return { code, amount, phrase: dateForm(text).replace(/\s*#\s*/, '#') };
      }),
    );
  });
}

function monthsOf(lang: string): string[] {
  const names = Array.from({ length: 12 }, (_, month) => {
    const forms = new Set<string>();
    for (const style of ['long', 'short'] as const)
      for (const shape of [{ month: style }, { day: 'numeric', month: style, year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(icuTag(lang), { ...shape, timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2025, month, 15));
        const at = parts.findIndex(({ type }) => type === 'month');
        // Hebrew grows its "in" on to the month, others grow an ending on to it.
        const lead = parts[at - 1]?.value.match(/[\p{L}\p{M}]+$/u)?.[0] ?? '';
        const tail = parts[at + 1]?.value.match(/^[\p{L}\p{M}]+/u)?.[0] ?? '';
        forms.add(dateForm(lead + (parts[at]?.value ?? '') + tail));
      }
    return [...forms].sort();
  });
  // "10月", "tháng 10": the month is a number there.
  if (names.some((forms) => forms.some((form) => !form || /\d/.test(form)))) return [];
  return names.map((forms) => forms.join('|'));
}

function orderOf(lang: string): DateOrder {
  // English and Spanish by themselves stand for several countries with several orders.
  if (lang === 'en' || lang === 'es-US') return '';
  const parts = new Intl.DateTimeFormat(icuTag(lang), {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(0);
  const order = parts.flatMap(({ type }) => (/^(?:day|month|year)$/.test(type) ? [type[0]] : [])).join('');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : '';
}
