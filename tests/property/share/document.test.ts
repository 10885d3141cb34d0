import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDocument } from '@/components/report/compare-document';
import { profileDocument } from '@/components/report/profile-document';
import { sheetWords } from '@/components/share/sheet-words';
import type { Report } from '@/lib/model/report';
import type { ReportDocument } from '@/lib/share/document';
import { documentText } from '@/lib/share/document-text';
import { createFootnotes } from '@/lib/share/footnotes';
import { NOW } from '../../support/builders';
import { built } from '../../support/reports/built';

/** Every mark of a document, in the order in which it is read. */
const marksIn = ({ sections }: ReportDocument): number[] =>
  sections.flatMap(({ table, list = [] }) => [
    ...(table?.groups ?? []).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ notes }) => notes))),
    ...list.flatMap(({ notes }) => notes),
  ]);

const REPORTS: Report[] = [
  built.instagramMicro(),
  built.instagramNano(),
  built.instagramWithoutReels(),
  built.tiktokMid(),
  built.youtubeOpened(),
  built.youtubeHalfOpened(),
  built.fewPosts(),
  built.ownRank(),
  built.ownBand(1.8),
];
const aReport = fc.constantFrom(...REPORTS);
const words = fc.constantFrom('en' as const, 'fr' as const).map(sheetWords);
const aDocument = fc.oneof(
  fc.tuple(aReport, words).map(([report, said]) => profileDocument(report, said, NOW)),
  fc
    .tuple(fc.uniqueArray(aReport, { minLength: 2, maxLength: 4 }), words)
    .map(([reports, said]) => compareDocument(reports, said, NOW)),
);

it('every mark has its note, every note a mark, and no note is there twice', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const notes = document.footnotes.map((_, index) => index + 1);
      expect([...new Set(marksIn(document))].sort((a, b) => a - b)).toEqual(notes);
      const sources = document.footnotes.map(({ source, url }) => JSON.stringify([source, url]));
      expect(new Set(sources).size).toBe(sources.length);
    }),
  );
});

it('rows have a cell for each head, and the text has every word of every cell', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      const text = documentText(document, (label, value) => `${label}: ${value}`);
      for (const { table } of document.sections)
        for (const { cells } of (table?.groups ?? []).flatMap(({ rows }) => rows)) {
          expect(cells).toHaveLength(table!.heads.length);
          for (const cell of cells) {
            expect(text).toContain(cell.text);
            expect(text).toContain(cell.detail ?? '');
          }
        }
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }),
  );
});

it('numbers run from 1 without a gap, however sources are cited', () => {
  const citation = fc.record({
    source: fc.constantFrom('A', 'B', 'C', 'D'),
    url: fc.constantFrom(null, 'https://a.example'),
    value: fc.constantFrom('1%', '2%'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(citation)), (all) => {
      const footnotes = createFootnotes();
      const cited = all.map((citations) => footnotes.cite(citations));
      const list = footnotes.list();
      expect([...new Set(cited.flat())].sort((a, b) => a - b)).toEqual(list.map((_, index) => index + 1));
      cited.forEach((numbers, index) => {
        expect(numbers.map((number) => list[number - 1]?.source).sort()).toEqual(
          [...new Map(all[index]!.map((one) => [JSON.stringify([one.source, one.url]), one.source])).values()].sort(),
        );
      });
    }),
  );
});
