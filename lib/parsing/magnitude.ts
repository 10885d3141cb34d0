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

/** The words of a list, longest first, and what may have grown on to them. */
interface Words {
  found: Found[];
  counters: string[];
}

/** Each label asks the same lists: they are taken apart once. */
const taken = new WeakMap<Magnitudes, Words>();

function wordsOf(words: Magnitudes): Words {
  const known = taken.get(words);
  if (known) return known;
  const found = Object.entries(words).flatMap(([power, list]) =>
    list
      .split('|')
      .map((word): Found => ({ exponent: power === '?' ? null : Number(power), length: word.length, word })),
  );
  found.sort((a, b) => b.length - a.length);
  const own: Words = { found, counters: ['', ...(words[0]?.split('|') ?? [])] };
  taken.set(words, own);
  return own;
}

/** Longest word of a list that stands at the edge of `text`; two meanings of one spelling give exponent null. */
function longest(text: string, words: Magnitudes, side: Side, anyCase: boolean): Found | null {
  if (!text) return null;
  const { found, counters } = wordsOf(words);
  const hay = anyCase ? text.toLowerCase() : text;
  let first: Found | null = null;
  for (const one of found) {
    if (first && one.length < first.length) break;
    // Single letters differ by case (Catalan "m" and "M").
    if (anyCase && one.length < 2) continue;
    if (!fits(hay, anyCase ? one.word.toLowerCase() : one.word, side, counters)) continue;
    if (first && one.exponent !== first.exponent) return { ...first, exponent: null };
    first ??= one;
  }
  return first;
}

function fits(hay: string, word: string, side: Side, counters: string[]): boolean {
  if (side === 'before') return endsWithWord(hay, word);
  return hay.startsWith(word) && counters.some((counter) => startsWithWord(hay, word + counter));
}

/** Count word at the start (`after`) or end (`before`) of a trimmed text: the language's own first, then K, M, B. */
export function findMagnitude(text: string, table: LocaleTable, side: Side, untranslated = false) {
  const universal = side === 'after' ? longest(text, UNIVERSAL, side, false) : null;
  if (untranslated && universal) return universal;
  return longest(text, table[side], side, false) ?? universal ?? longest(text, table[side], side, true);
}
