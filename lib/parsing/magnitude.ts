import type { LocaleTable, Magnitudes } from './locale-table';
import { endsWithWord, startsWithWord } from './text';

/** A count word that was found: its power of ten (null: more than one meaning) and its length in the text. */
interface Found {
  exponent: number | null;
  length: number;
  word: string;
}

/** Sites use these untranslated beside a language's own words. */
const UNIVERSAL: Magnitudes = { 3: 'K|k', 5: 'lakh', 6: 'M', 7: 'crore', 9: 'B' };

/** The power of ten that a letter has where nothing is translated; undefined for other words. */
export const universalExponent = (word: string): number | undefined =>
  ({ K: 3, k: 3, M: 6, B: 9 })[word as 'K' | 'k' | 'M' | 'B'];

type Side = 'after' | 'before';

/** Longest word of a list that stands at the edge of `text`; two meanings of one spelling give exponent null. */
function longest(text: string, words: Magnitudes, side: Side, anyCase: boolean): Found | null {
  const hay = anyCase ? text.toLowerCase() : text;
  const counters = ['', ...(words[0]?.split('|') ?? [])];
  const fits = (word: string): boolean =>
    side === 'before' ? endsWithWord(hay, word) : counters.some((counter) => startsWithWord(hay, word + counter));
  const found = Object.entries(words).flatMap(([power, list]) =>
    list
      .split('|')
      // Single letters differ by case (Catalan "m" and "M").
      .filter((word) => (anyCase ? word.length > 1 && fits(word.toLowerCase()) : fits(word)))
      .map((word): Found => ({ exponent: power === '?' ? null : Number(power), length: word.length, word })),
  );
  const length = Math.max(0, ...found.map((one) => one.length));
  const [first, ...others] = found.filter((one) => one.length === length);
  if (!first) return null;
  return others.every((one) => one.exponent === first.exponent) ? first : { ...first, exponent: null };
}

/** Count word at the start (`after`) or end (`before`) of a trimmed text: the language's own first, then K, M, B. */
export function findMagnitude(text: string, table: LocaleTable, side: Side, untranslated = false) {
  const universal = side === 'after' ? longest(text, UNIVERSAL, side, false) : null;
  if (untranslated && universal) return universal;
  return longest(text, table[side], side, false) ?? universal ?? longest(text, table[side], side, true);
}
