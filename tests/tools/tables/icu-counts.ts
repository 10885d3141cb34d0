import { icuTag } from './languages';
import { WordSet, wordForm } from './word-set';

/** Leading figures that meet the plural categories of every language. */
const FIGURES = [
  1, 1.1, 1.5, 2, 2.4, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 20, 21, 22, 25, 100, 101, 102, 103, 110, 111, 135,
];
/** Thousand to a hundred thousand million: no count on these sites is higher. */
const POWERS = [3, 4, 5, 6, 7, 8, 9, 10, 11];

export interface CountWords {
  decimal: string;
  group: string;
  after: WordSet;
  before: WordSet;
}

/** Signs and short and long count words of one language as Node's full ICU has them. */
export function icuCounts(lang: string): CountWords {
  const after = new WordSet();
  const before = new WordSet();
  const both: { lead: string; tail: string; exponent: number }[] = [];
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(icuTag(lang), {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 3,
      useGrouping: false,
    });
    for (const power of POWERS)
      for (const figure of FIGURES) {
        const value = Math.round(figure * 10 ** power);
        const { lead, tail, shown } = split(format.formatToParts(value));
        const exponent = Math.round(Math.log10(value / shown));
        if (exponent === 0 || value >= 10 ** 12) continue;
        if (lead && tail) both.push({ lead, tail, exponent });
        else if (lead) before.add(lead, exponent);
        else after.add(tail, exponent);
      }
  }
  // Burmese puts one word on each side from 10¹⁰ on: its unit first, "thousand" behind.
  for (const { lead, tail, exponent } of both) {
    const unit = after.exponentOf(lead) ?? before.exponentOf(lead);
    if (unit === null) throw new Error(`${lang}: "${lead}" has no exponent of its own`);
    before.add(lead, unit);
    if (exponent > unit) after.add(tail, exponent - unit);
  }
  return { ...signs(lang), after, before };
}

function split(parts: Intl.NumberFormatPart[]): { lead: string; tail: string; shown: number } {
  const isNumber = (type: string) => type === 'integer' || type === 'fraction' || type === 'decimal';
  const first = parts.findIndex(({ type }) => isNumber(type));
  const last = parts.findLastIndex(({ type }) => isNumber(type));
  const text = (some: Intl.NumberFormatPart[]) => wordForm(some.map(({ value }) => value).join(''));
  const digits = parts.slice(first, last + 1).map(({ type, value }) => (type === 'decimal' ? '.' : value));
  return { lead: text(parts.slice(0, first)), tail: text(parts.slice(last + 1)), shown: Number(digits.join('')) };
}

function signs(lang: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(icuTag(lang), { useGrouping: 'always' }).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group').replace(/\s/u, ' ') };
}
