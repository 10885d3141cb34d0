import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSheet } from '@/components/share/compare-sheet';
import { profileSheet } from '@/components/share/profile-sheet';
import { sheetWords } from '@/components/share/sheet-words';
import { KPI_IDS } from '@/lib/model/measure';
import { exact, rounded } from '@/lib/model/quantity';
import { UNKNOWN_REASONS } from '@/lib/model/reason';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { sheetText } from '@/lib/share/sheet-text';
import { wrap } from '@/lib/share/wrap';
import { NOW } from '../../support/builders';
import { firm, indicative, known, none, own, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const figure = fc.double({ min: 0, max: 5e8, noNaN: true });
const reference = fc.oneof(
  fc.constant(none('nothing-published')),
  fc.tuple(figure, figure).map(([a, b]) => indicative('between', a, b)),
  fc.constantFrom('above' as const, 'typical' as const, null).map((verdict) => firm([0.01, 0.02, 0.04], verdict)),
  fc.constant(own(3, 9)),
);
const measured = fc
  .tuple(fc.constantFrom(...KPI_IDS), figure, figure, fc.constantFrom(...UNKNOWN_REASONS), fc.boolean(), reference)
  .map(([id, a, b, reason, isKnown, of]): ReportedMeasure => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return reported(isKnown ? known(id, (low + high) / 2, low, high) : unknown(id, reason), of);
  });
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    measures: fc.uniqueArray(measured, { selector: ({ measure }) => measure.id, maxLength: KPI_IDS.length }),
    followers: fc.constantFrom(null, exact(0), exact(48_213), rounded(1_100_000, 1_050_000, 1_150_000)),
    displayName: fc.constantFrom(null, 'Nora Quill', '', '小林 さくら', '\u202eNora'),
    handle: fc.constantFrom(null, 'nora.quill'),
    tier: fc.constantFrom(null, 'micro' as const),
  })
  .map(({ measures, tier, ...profile }) => report({ measures, tier, profile }));

const BROKEN = /NaN|undefined|null|Infinity|\[object|\u202e/;

it.each(['en', 'fr'] as const)('no sheet in %s says NaN, undefined or null', (lang) => {
  const words = sheetWords(lang);
  fc.assert(
    fc.property(fc.array(anyReport, { minLength: 2, maxLength: 4 }), (reports) => {
      for (const one of reports) {
        const sheet = profileSheet(one, words, NOW);
        expect(JSON.stringify(sheet, (_, value) => (value === null ? '' : value))).not.toMatch(BROKEN);
        expect(sheetText(sheet, words.pages.share.line)).not.toMatch(BROKEN);
      }
      const compared = compareSheet(reports, words, NOW);
      expect(JSON.stringify(compared, (_, value) => (value === null ? '' : value))).not.toMatch(BROKEN);
    }),
  );
});

const measure = (text: string) => [...text].length;

it('wrapping loses no sign, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 60 }), (text, width) => {
      const lines = wrap(text, width, measure);
      const signs = (of: string) => of.replace(/[ \n\t]+/g, '');
      expect(signs(lines.join(''))).toBe(signs(text));
      // Alone a single sign that is wider than the line may be.
      for (const line of lines)
        expect(measure(line) <= width || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
    }),
  );
});

it('a French sign of two parts and a quote never begin or end a line alone', () => {
  expect(wrap('Fourchette d’un chiffre : large', 23, measure)).toEqual(['Fourchette d’un', 'chiffre : large']);
  expect(wrap('des posts « a b »', 11, measure)).toEqual(['des posts', '« a b »']);
});
