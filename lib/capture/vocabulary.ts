import { parseCount } from '@/lib/parsing/count';
import { parseDuration } from '@/lib/parsing/duration';
import type { LocaleTable } from '@/lib/parsing/locale-table';
import { parseAbsoluteDate, parseRelativeDate } from '@/lib/parsing/relative-date';

const UNIVERSAL = ['K', 'k', 'M', 'B', 'lakh', 'crore'];

export type Vocabulary = ReturnType<typeof vocabularyOf>;

/** What a language's table knows of words, and what the product's own parsers make of a text. `now`: epoch ms. */
export function vocabularyOf(locale: LocaleTable, now: number) {
  const phrases = [
    ...UNIVERSAL,
    ...Object.values(locale.after),
    ...Object.values(locale.before),
    ...Object.values(locale.ago),
    ...Object.values(locale.short),
    ...Object.keys(locale.fixed),
    ...locale.months,
  ];
  const words = new Set(phrases.flatMap((phrase) => phrase?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  // Longest first, so that a word inside another is not taken for it.
  const continuous = [...words].filter((word) => /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
  continuous.sort((a, b) => b.length - a.length);

  return {
    isKnown: (word: string): boolean => words.has(word.toLowerCase()),
    isSaid: (text: string): boolean => Object.hasOwn(locale.said, text.trim().toLowerCase()),

    /** A word of which parts may be known, in scripts that write words on to each other: only the rest is replaced. */
    knownIn(word: string, instead: (rest: string) => string): string {
      const part = continuous.find((known) => word.includes(known));
      if (!part) return instead(word);
      const at = word.indexOf(part);
      const [before, after] = [word.slice(0, at), word.slice(at + part.length)];
      return (before && this.knownIn(before, instead)) + part + (after && this.knownIn(after, instead));
    },

    /** The count, the length or the date that the text is read as, for comparison; null where it is read as none. */
    meaning(text: string): string | null {
      const read = [
        parseCount(text, locale, 'floor'),
        parseCount(text, locale, 'floor', { significantDigits: 3 }),
        parseCount(text, locale, 'nearest'),
        parseCount(text, locale, 'nearest', { untranslated: true }),
        parseDuration(text),
        parseRelativeDate(text, locale, now),
        parseAbsoluteDate(text, locale, now),
      ];
      return read.every((value) => value === null) ? null : JSON.stringify(read);
    },
  };
}
