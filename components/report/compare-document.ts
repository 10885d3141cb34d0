import { rowName, windowsDiffer } from '@/components/compare/compare-words';
import { compareSheet } from '@/components/share/compare-sheet';
import { changedNote, keyNotes, sourcesIn } from '@/components/share/sheet-notes';
import type { SheetWords } from '@/components/share/sheet-words';
import { type CompareRow, compareRows } from '@/lib/compare/compare';
import type { Report } from '@/lib/model/report';
import type { DocumentCell, DocumentRow, ReportDocument } from '@/lib/share/document';
import { createFootnotes, type Footnotes } from '@/lib/share/footnotes';
import { notesList } from './profile-document';
import { type ReportFigure, reportFigure } from './report-figure';

/** Before the figure that is best, as on the comparison's screen. */
const STAR = '★';

/**
 * Two to four profiles side by side on one page: the rows, stars and notes of the comparison's screen,
 * with a footnote for each published figure.
 * @param now when the document is made, epoch ms
 */
export function compareDocument(reports: readonly Report[], words: SheetWords, now: number): ReportDocument {
  const { f, pages } = words;
  const { compare, share, report: own, product } = pages;
  const footnotes = createFootnotes();
  const rows = compareRows(reports).map((row) => ({ row, figures: figuresOf(row, words, footnotes) }));
  const { title, subtitle, columns } = compareSheet(reports, words, now);
  const figures = rows.flatMap((one) => one.figures.flatMap((figure) => figure ?? []));
  const measures = rows.flatMap(({ row }) => row.cells.flatMap((cell) => cell?.measure ?? []));
  const sources = sourcesIn(reports, words);
  return {
    lang: words.lang,
    title,
    subtitle,
    url: null,
    facts: [sources && share.readFrom(sources)].filter(Boolean),
    sections: [
      {
        title: own.comparison,
        table: {
          heads: [
            { text: own.heads.kpi, asText: 'bare', width: 14 },
            ...columns.map(({ name, lines }) => ({
              text: name,
              details: lines,
              asText: 'line' as const,
              width: 86 / columns.length,
            })),
          ],
          groups: [...new Set(rows.map(({ row }) => row.group))].map((group) => ({
            title: compare.groups[group],
            rows: rows.filter(({ row }) => row.group === group).map((one) => rowOf(one.row, one.figures, words)),
          })),
        },
      },
      {
        title: own.reading,
        list: notesList([
          rows.some(({ row }) => row.best !== null) ? `${STAR} ${compare.legend}` : '',
          rows.some(({ row }) => row.unranked === 'unlike-bases') ? compare.unlike : '',
          windowsDiffer(reports) ? compare.windowsDiffer : '',
          ...new Set(reports.map((report) => changedNote(report, words))),
          ...keyNotes(figures, measures, words),
        ]),
      },
    ],
    sources: own.sources,
    footnotes: footnotes.list(),
    foot: own.made(f.dateWithYear(now), product),
    isWide: false,
  };
}

const figuresOf = ({ cells }: CompareRow, words: SheetWords, footnotes: Footnotes) =>
  cells.map((cell) => cell && reportFigure(cell, words, footnotes));

function rowOf(row: CompareRow, figures: readonly (ReportFigure | null)[], words: SheetWords): DocumentRow {
  const { compare } = words.pages;
  const name: DocumentCell = { text: rowName(row, words.m), notes: [] };
  if (row.unranked === 'intervals-overlap') name.detail = compare.tooClose;
  return {
    cells: [
      name,
      ...figures.map((figure, index) =>
        figure ? cellOf(figure, row.best === index) : { text: '—', detail: compare.notHere, notes: [], isFaint: true },
      ),
    ],
  };
}

function cellOf(figure: ReportFigure, isBest: boolean): DocumentCell {
  const { value, interval, made, sure, standing, compared, notes, isKnown } = figure;
  const shown = interval ? `${value} (${interval})` : value;
  return {
    text: isBest ? `${STAR} ${shown}` : shown,
    ...(sure && { mark: sure }),
    detail: [made, standing?.text, compared].filter(Boolean).join(' · '),
    notes,
    isStrong: isKnown,
    isFaint: !isKnown,
  };
}
