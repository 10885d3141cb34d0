import { describe, expect, it } from 'vitest';
import { localeTableOf, TABLE_LANGUAGES } from '@/lib/parsing/tables';

describe('localeTableOf', () => {
  it.each([
    ['de-DE', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['en-AU', 'en-GB'],
    ['zh-cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh_Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-Hans-CN', 'zh-CN'],
    ['iw-IL', 'he'],
    ['nb-NO', 'no'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-RS', 'sr'],
    ['pt-br', 'pt'],
    ['pt-PT', 'pt-PT'],
    ['es-MX', 'es-419'],
    ['es-la', 'es-419'],
    ['es-ES', 'es'],
    ['es-US', 'es-US'],
    ['fr-ca', 'fr-CA'],
    ['tl', 'fil'],
  ])('%s is written as %s', (lang, expected) => {
    expect(localeTableOf(lang)).toMatchObject({ lang: expected, known: true });
  });

  it('reads nothing but what is universal in a language without a table', () => {
    expect(localeTableOf('tlh')).toMatchObject({ lang: 'tlh', known: false, after: {}, ago: {} });
    expect(localeTableOf('')).toMatchObject({ known: false });
  });

  it('has all 83 languages of YouTube, each with its own words, as plain JSON', () => {
    expect(TABLE_LANGUAGES).toHaveLength(83);
    for (const lang of TABLE_LANGUAGES) {
      const table = localeTableOf(lang);
      expect(JSON.parse(JSON.stringify(table))).toEqual(table);
      expect(table.decimal, lang).toMatch(/^[.,]$/);
      expect(Object.keys({ ...table.after, ...table.before }).length, lang).toBeGreaterThan(1);
      expect(Object.keys(table.ago).sort(), lang).toEqual(['d', 'h', 'i', 'm', 's', 'w', 'y']);
      for (const phrase of Object.values(table.ago).flatMap((list) => list.split('|')))
        expect(phrase.split('#'), `${lang} ${phrase}`).toHaveLength(2);
      expect([0, 12], lang).toContain(table.months.length);
    }
  });
});
