import { KPI_GROUPS } from '@/components/kpi/kpi-groups';
import { plainName } from '@/components/share/plain-name';
import { profileSheet, spanOf } from '@/components/share/profile-sheet';
import { changedNote, keyNotes, readNote } from '@/components/share/sheet-notes';
import type { SheetWords } from '@/components/share/sheet-words';
import { headlineMeasure } from '@/lib/compare/compare';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import type { DocumentItem, ReportDocument } from '@/lib/share/document';
import { createFootnotes } from '@/lib/share/footnotes';
import { byHandItems } from './by-hand';
import { formatTable } from './format-table';
import { profileTable } from './profile-table';
import { type ReportFigure, reportFigure } from './report-figure';

/**
 * One creator on one page: every figure that is known, of each format, with what it is made of and compared with; what
 * is not known with its reason; what was put right by hand. Nothing that the user wrote of the creator is in it.
 * @param now when the document is made, epoch ms
 */
export function profileDocument(report: Report, words: SheetWords, now: number): ReportDocument {
  const { f, pages } = words;
  const { share, report: own, product } = pages;
  const footnotes = createFootnotes();
  const groups = KPI_GROUPS.map(({ group, kpis }) => ({
    group,
    shown: kpis.flatMap((kpi) => headlineMeasure(report, kpi) ?? []),
  }));
  const shown = groups.flatMap((one) => one.shown);
  const byFormat = formatMeasures(report, shown);
  const listed = [...new Set([...shown, ...byFormat])];
  const figures = new Map(listed.map((one) => [one, reportFigure(one, words, footnotes)]));
  const figuresOf = (measures: readonly ReportedMeasure[]) => measures.flatMap((one) => figures.get(one) ?? []);
  const known = listed.map(({ measure }) => measure).filter(({ value }) => value !== null);
  const { where, size, finding, facts } = profileSheet(report, words, now);
  const span = spanOf(known);
  const byHand = byHandItems(report, words);
  const unknown = byReason(figuresOf(shown).filter(({ isKnown }) => !isKnown));
  const notes = [changedNote(report, words), ...keyNotes(figuresOf(listed), known, words)];
  return {
    lang: words.lang,
    title: plainName(report),
    subtitle: [own.creator, where].filter(Boolean).join(' · '),
    url: report.profile.url,
    facts: [
      size,
      [finding && `${finding}.`, facts].filter(Boolean).join(' '),
      [readNote(report, words), span && share.posts(f.dateWithYear(span.from), f.dateWithYear(span.to))]
        .filter(Boolean)
        .join(' '),
    ].filter(Boolean),
    sections: [
      ...(known.length > 0
        ? [
            {
              title: own.figures,
              table: profileTable(
                groups.map((one) => ({ group: one.group, figures: figuresOf(one.shown) })),
                words,
              ),
            },
          ]
        : []),
      ...(byFormat.length > 0 ? [{ title: pages.byFormat, table: formatTable(byFormat, figures, words) }] : []),
      ...(unknown.length > 0 ? [{ title: share.notKnown, list: unknown }] : []),
      ...(byHand.length > 0 ? [{ title: own.byHandTitle, list: byHand }] : []),
      { title: own.reading, list: notesList(notes) },
    ],
    sources: own.sources,
    footnotes: footnotes.list(),
    foot: own.made(f.dateWithYear(now), product),
    isWide: false,
  };
}

/** Of the KPIs that are known of further formats than the one that the screen shows: what is known of each format. */
const formatMeasures = (report: Report, shown: readonly ReportedMeasure[]): ReportedMeasure[] =>
  shown.flatMap((one) => {
    const known = report.measures.filter(
      ({ measure }) => measure.id === one.measure.id && measure.format !== null && measure.value !== null,
    );
    return known.some((other) => other !== one) ? known : [];
  });

/** Notes as a list without labels; empty ones are none. */
export const notesList = (notes: readonly string[]): DocumentItem[] =>
  notes.filter(Boolean).map((text) => ({ label: '', text, notes: [] }));

/** What is not known, under the reason that it has in common. */
function byReason(figures: readonly ReportFigure[]): DocumentItem[] {
  const reasons = new Map<string, string[]>();
  for (const { label, made } of figures) reasons.set(made, [...(reasons.get(made) ?? []), label]);
  return [...reasons].map(([reason, labels]) => ({
    label: labels.join('; '),
    text: reason,
    notes: [],
  }));
}
