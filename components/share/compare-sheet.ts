import { rowName, windowOf, windowsDiffer } from '@/components/compare/compare-words';
import { type CompareRow, compareRows } from '@/lib/compare/compare';
import type { Report } from '@/lib/model/report';
import type { ComparedFigure, CompareLine, CompareSheet } from '@/lib/share/sheet';
import { publishersOf } from './compared-words';
import { figureOf } from './figure-of';
import { faceOf, plainName } from './plain-name';
import { changedNote, followersNote, keyNotes, sourcesIn } from './sheet-notes';
import type { SheetWords } from './sheet-words';

/**
 * Two to four profiles side by side, to show to others: the rows, stars and notes of the comparison's screen.
 * @param now when the sheet is made, epoch ms
 */
export function compareSheet(reports: readonly Report[], words: SheetWords, now: number): CompareSheet {
  const { f, pages } = words;
  const { compare, share, product } = pages;
  const rows = compareRows(reports);
  const lines = rows.map((row) => lineOf(row, words));
  const sources = sourcesIn(reports, words);
  const figures = lines.flatMap(({ cells }) => cells);
  const measures = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.measure ?? []));
  return {
    title: share.compareTitle(reports.length),
    subtitle: share.compareSubtitle,
    columns: reports.map((report) => ({
      name: plainName(report),
      face: faceOf(report),
      lines: headOf(report, words),
    })),
    groups: [...new Set(rows.map(({ group }) => group))].map((group) => ({
      name: compare.groups[group],
      rows: lines.filter((_, index) => rows[index]?.group === group),
    })),
    legend: figures.some(({ isBest }) => isBest) ? compare.legend : '',
    notes: [
      rows.some(({ unranked }) => unranked === 'unlike-bases') ? compare.unlike : '',
      windowsDiffer(reports) ? compare.windowsDiffer : '',
      ...new Set(reports.map((report) => changedNote(report, words))),
      ...keyNotes(figures, measures, words),
      ...rows.map((row) => publishedNote(row, words)),
      [sources && share.readFrom(sources), share.made(f.dateWithYear(now))].filter(Boolean).join(' '),
    ].filter(Boolean),
    brand: product,
  };
}

/** Which figures published by whom a row is compared with; empty where with none. */
function publishedNote(row: CompareRow, { m, pages }: SheetWords): string {
  const known = row.cells.flatMap((cell) => (cell && cell.measure.value !== null ? cell : []));
  const publishers = [...new Set(known.flatMap(({ reference }) => publishersOf(reference)))];
  return publishers.length > 0 ? pages.share.publishedBy(rowName(row, m), publishers.join(', ')) : '';
}

/** Site and tier, followers, when it was read, of which days its posts are. */
function headOf(report: Report, words: SheetWords): string[] {
  const { m, f, pages } = words;
  const { profile, tier, readAt, imported } = report;
  const { share, compare } = pages;
  const span = windowOf(report);
  return [
    [m.platform[profile.platform], tier && m.tier[tier]].filter(Boolean).join(' · '),
    followersNote(report, words),
    imported
      ? share.fromFile(f.dateWithYear(imported.at)).replace(/\.$/, '')
      : share.readShort(f.dateWithYear(readAt), f.time(readAt)),
    span ? compare.window(f.dateWithYear(span.from), f.dateWithYear(span.to)) : '',
  ].filter(Boolean);
}

function lineOf(row: CompareRow, words: SheetWords): CompareLine {
  const { compare } = words.pages;
  const label = rowName(row, words.m);
  return {
    label,
    note: row.unranked === 'intervals-overlap' ? compare.tooClose : '',
    cells: row.cells.map((cell, index): ComparedFigure => {
      const isBest = row.best === index;
      return cell ? { ...figureOf(cell, words), isBest } : { ...NOT_HERE, label, made: compare.notHere };
    }),
  };
}

const NOT_HERE: Omit<ComparedFigure, 'label' | 'made'> = {
  value: '—',
  isKnown: false,
  isBest: false,
  sure: null,
  interval: '',
  standing: null,
  compared: '',
  publishers: [],
  track: null,
};
