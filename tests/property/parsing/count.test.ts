import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '@/lib/parsing/count';
import { localeTableOf, TABLE_LANGUAGES } from '@/lib/parsing/tables';
import { CHECKED_LANGUAGES } from '../../tools/tables/languages';

/**
 * What the parser does not follow ICU in, on purpose: an Assamese abbreviation of two meanings (it is refused), and a
 * Nepali crore that ICU's long form puts at a million.
 */
const NOT_FOLLOWED: Record<string, [number, number]> = { as: [9.9e7, 1e9], 'ne long': [9.9e5, 1e9] };
const isFollowed = (lang: string, display: 'short' | 'long', value: number, text: string) => {
  const [from, to] = NOT_FOLLOWED[lang] ?? NOT_FOLLOWED[`${lang} ${display}`] ?? [1, 0];
  // Some languages write one thousand without a digit ("mille"); the sites never do.
  return (value < from || value >= to) && /\p{Nd}/u.test(text);
};

/** Counts of every size, each size as likely as the others. */
const counts = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.double({ min: 1, max: 9.49, noNaN: true }))
  .map(([power, figure]) => Math.floor(figure * 10 ** power));
/** A word as the sites put behind: the parser must not take it for a count word. */
const labels = fc.constantFrom('', ' 😀', ' ·');

describe.each(CHECKED_LANGUAGES.map((lang) => [lang]))('%s', (lang) => {
  const table = localeTableOf(lang);
  const compact = (compactDisplay: 'short' | 'long', roundingMode: 'floor' | 'halfExpand') =>
    new Intl.NumberFormat(lang, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      ...({ roundingMode } as object),
    });

  it.each(['short', 'long'] as const)('reads back %s counts that were cut off', (display) => {
    const format = compact(display, 'floor');
    fc.assert(
      fc.property(counts, labels, (value, label) => {
        const text = format.format(value) + label;
        fc.pre(isFollowed(lang, display, value, text));
        const read = parseCount(text, table, 'floor');
        expect(read, text).not.toBeNull();
        expect(read?.low, text).toBeLessThanOrEqual(value);
        expect(read?.precision === 'exact' ? value + 1 : read?.high, text).toBeGreaterThan(value);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back counts that were rounded', () => {
    const format = compact('short', 'halfExpand');
    fc.assert(
      fc.property(counts, (value) => {
        const text = format.format(value);
        fc.pre(isFollowed(lang, 'short', value, text));
        const read = parseCount(text, table, 'nearest');
        expect(read?.low, text).toBeLessThanOrEqual(value);
        expect(read?.precision === 'exact' ? value + 1 : read?.high, text).toBeGreaterThan(value);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back full counts exactly, grouped or not, in its own digits', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (value, useGrouping) => {
        const text = new Intl.NumberFormat(lang, { useGrouping }).format(value);
        expect(parseCount(text, table, 'floor'), text).toMatchObject({ value, precision: 'exact' });
      }),
      { numRuns: 40 },
    );
  });
});

it('never throws and never answers nonsense on garbage', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('1', '2', '.', ',', ' ', '\u00a0', 'K', 'M', 'B', 'm', '万', 'ألف', '٣', '-', '%'),
    }),
  );
  fc.assert(
    fc.property(garbage, fc.constantFrom(...TABLE_LANGUAGES, 'xx', ''), fc.boolean(), (text, lang, floor) => {
      const read = parseCount(text, localeTableOf(lang), floor ? 'floor' : 'nearest');
      if (!read) return;
      expect(Number.isSafeInteger(read.value)).toBe(true);
      expect(read.low).toBeGreaterThanOrEqual(0);
      expect(read.low).toBeLessThanOrEqual(read.value);
      expect(read.high).toBeGreaterThanOrEqual(read.value);
    }),
    { numRuns: 2000 },
  );
});
