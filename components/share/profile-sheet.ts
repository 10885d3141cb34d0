import { verdictLine } from '@/components/kpi/verdict-line';
import { headlineMeasure } from '@/lib/compare/compare';
import { CARD_KPI_IDS, type Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import type { ProfileSheet } from '@/lib/share/sheet';
import { figureOf } from './figure-of';
import { faceOf, plainName } from './plain-name';
import { changedNote, followersNote, keyNotes, readNote } from './sheet-notes';
import type { SheetWords } from './sheet-words';

/**
 * A profile to show to others: the figures of its screen, each with basis, sample, precision and what it is compared
 * with, those of the card, since a sheet is read at a glance; what is not known with its reason; when and where from it was read. Nothing that the user wrote is in it.
 * @param now when the sheet is made, epoch ms
 */
export function profileSheet(report: Report, words: SheetWords, now: number): ProfileSheet {
  const { m, f, pages } = words;
  const { handle, platform, url } = report.profile;
  const headline = report.headline.flatMap((kpi) => headlineMeasure(report, kpi) ?? []);
  const others = CARD_KPI_IDS.filter((kpi) => !report.headline.includes(kpi)).flatMap(
    (kpi) => headlineMeasure(report, kpi) ?? [],
  );
  const figures = others.map((reported) => figureOf(reported, words));
  const leading = headline.map((reported) => figureOf(reported, words));
  const leads = leading.some(({ isKnown }) => isKnown);
  const measures = [...headline, ...others].map(({ measure }) => measure);
  const span = spanOf(measures);
  return {
    name: plainName(report),
    face: faceOf(report),
    where: [handle && `@${handle}`, m.platform[platform]].filter(Boolean).join(' · '),
    size: [followersNote(report, words), report.tier && m.tier[report.tier]].filter(Boolean).join(' · '),
    url,
    ...findingOf(report, words),
    // Four large dashes tell less than a list of reasons.
    headline: leads ? leading : [],
    rows: figures.filter(({ isKnown }) => isKnown),
    unknown: {
      title: pages.share.notKnown,
      rows: [...(leads ? [] : leading), ...figures].filter(({ isKnown }) => !isKnown),
    },
    notes: [
      readNote(report, words),
      [
        span && pages.share.posts(f.dateWithYear(span.from), f.dateWithYear(span.to)),
        pages.share.made(f.dateWithYear(now)),
      ]
        .filter(Boolean)
        .join(' '),
      changedNote(report, words),
      ...keyNotes([...leading, ...figures], measures, words),
    ].filter(Boolean),
    brand: pages.product,
  };
}

/** The days of the oldest and the newest post that any figure is made of, epoch ms; null: none is dated. */
export function spanOf(measures: readonly Measure[]): { from: number; to: number } | null {
  const windows = measures.flatMap(({ value, window: { from, to } }) =>
    value !== null && from !== null && to !== null ? [{ from, to }] : [],
  );
  if (windows.length === 0) return null;
  return { from: Math.min(...windows.map(({ from }) => from)), to: Math.max(...windows.map(({ to }) => to)) };
}

/** The first line of the profile's screen, where it says something of the creator and is not about the user's own set. */
function findingOf(report: Report, { m, f }: SheetWords): { finding: string; facts: string } {
  if (report.error) return { finding: m.page[report.error].title, facts: '' };
  const { title, facts } = verdictLine(report, m, f);
  const isKnown = report.headline.some((kpi) => headlineMeasure(report, kpi)?.measure.value != null);
  const isOwn = report.measures.some(({ reference }) => reference.level === 'own');
  return { finding: isKnown && !isOwn ? title : '', facts };
}
