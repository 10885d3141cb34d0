import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { isoDate, shown } from './cells';
import { type CellValue, type Column, type Dialect, toCsv, toTsv } from './csv';
import { evidenceColumns, evidenceRows } from './evidence';
import type { ExportRow } from './export-row';
import { type ColumnKey, HEADERS } from './headers';
import { latest } from './latest';
import { NOTE_KEYS, noteCells } from './note-cells';
import { type ExportLabels, LABELS } from './words';

/** The two that come with the product, or the columns of one of the user's own. */
export type Preset = 'readable' | 'evidence' | readonly string[];

/** Significant digits of figures that are there to be read; the evidence has them all. */
const READABLE_DIGITS = 4;

/**
 * The profiles as the CSV file of a preset, headers, words and number format in the language of `labels`: `readable` has
 * one row a profile, `evidence` one row for each of its KPIs, and a list of columns one row a profile with just these.
 */
export function profilesToCsv(rows: readonly ExportRow[], preset: Preset, labels: ExportLabels = LABELS.en): string {
  return preset === 'evidence'
    ? toCsv(evidenceRows(rows), evidenceColumns(labels), labels.language)
    : toCsv(rows, columnsOf(preset, labels), labels.language);
}

/** As `profilesToCsv`, for "copy for Sheets". */
export function profilesToTsv(rows: readonly ExportRow[], preset: Preset, labels: ExportLabels = LABELS.en): string {
  return preset === 'evidence'
    ? toTsv(evidenceRows(rows), evidenceColumns(labels), labels.language)
    : toTsv(rows, columnsOf(preset, labels), labels.language);
}

type ProfileColumn = Column<ExportRow> & { key: ColumnKey };

/** One row a profile: who it is, its headline KPIs with interval and sample, how to reach it. Unknown is an empty cell. */
export function readableColumns({ language, words }: ExportLabels): ProfileColumn[] {
  const column = (key: ColumnKey, value: (row: ExportRow) => CellValue): ProfileColumn => ({
    key,
    header: HEADERS[key][language],
    value,
  });

  const headline = (kpi: KpiId) => latest((report: Report) => measureOf(report, kpi));
  const engagement = latest(engagementOf);
  const [typical, viewRate] = [headline('viewsPerPost'), headline('viewRate')];
  const [reach, sponsored] = [headline('estimatedReach'), headline('sponsoredShare')];
  const written = latest(noteCells);

  return [
    column('platform', ({ report }) => words.platform[report.profile.platform]),
    column('handle', ({ report }) => report.profile.handle),
    column('name', ({ report }) => report.profile.displayName),
    column('url', ({ report }) => report.profile.url),
    column('followers', ({ report }) => report.profile.followers?.value ?? null),
    column('tier', ({ report }) => report.tier && words.tier[report.tier]),
    column('engagementRate', ({ report }) => figureOf(engagement(report))),
    column('engagementRateRange', ({ report }) => rangeOf(engagement(report), language)),
    column('engagementRatePosts', ({ report }) => engagement(report)?.n ?? null),
    column('engagementRateBasis', ({ report }) => basisOf(engagement(report), words)),
    column('typicalViews', ({ report }) => figureOf(typical(report))),
    column('typicalViewsRange', ({ report }) => rangeOf(typical(report), language)),
    column('typicalViewsOf', ({ report }) => postsOf(typical(report), words)),
    column('viewRate', ({ report }) => figureOf(viewRate(report))),
    column('viewRateRange', ({ report }) => rangeOf(viewRate(report), language)),
    column('estimatedReachLow', ({ report }) => endOf(reach(report), 'low')),
    column('estimatedReachHigh', ({ report }) => endOf(reach(report), 'high')),
    column('sponsoredShare', ({ report }) => figureOf(sponsored(report))),
    column('sponsoredSharePosts', ({ report }) => sponsored(report)?.n ?? null),
    column('email', ({ report }) => report.profile.email),
    column('links', ({ report }) => report.profile.links.join(' ') || null),
    column('category', ({ report }) => report.profile.category),
    column('status', ({ entry }) => entry && words.status[entry.status]),
    column('readAt', ({ report }) => isoDate(report.readAt)?.slice(0, 10) ?? null),
    column('addedAt', ({ entry }) => isoDate(entry?.addedAt ?? null)),
    ...NOTE_KEYS.map((key) => column(key, ({ notes }) => written(notes)[key])),
  ];
}

/** The columns that a file with one row a profile may have, in the order of the readable preset. */
export const PROFILE_COLUMNS: readonly ColumnKey[] = readableColumns(LABELS.en).map(({ key }) => key);

function columnsOf(preset: 'readable' | readonly string[], labels: ExportLabels): ProfileColumn[] {
  const all = readableColumns(labels);
  if (preset === 'readable') return all;
  return preset.flatMap((key) => all.find((column) => column.key === key) ?? []);
}

function measureOf(report: Report, kpi: KpiId): Measure | null {
  return headlineMeasure(report, kpi)?.measure ?? null;
}

/** The engagement rate that the profile's card leads with; elsewhere the one that has a value. */
function engagementOf(report: Report): Measure | null {
  const rates: KpiId[] = ['engagementRateByFollowers', 'engagementRateByViews'];
  const leading = rates.find((kpi) => report.headline.includes(kpi));
  if (leading) return measureOf(report, leading);
  const measures = rates.flatMap((kpi) => measureOf(report, kpi) ?? []);
  return measures.find(({ value }) => value !== null) ?? measures[0] ?? null;
}

const figureOf = (measure: Measure | null): CellValue => measure && shown(measure.value, measure.unit, READABLE_DIGITS);

/** One end of a figure that is a range and no more, so that a sheet can sort by it. */
const endOf = (measure: Measure | null, end: 'low' | 'high'): CellValue =>
  measure && shown(measure[end], measure.unit, READABLE_DIGITS);

/** Both ends of the interval in one cell, "3.2–4.5": there to be read; the evidence has each in a column of its own. */
function rangeOf(measure: Measure | null, dialect: Dialect): CellValue {
  if (!measure || measure.value === null || measure.low === null || measure.high === null) return null;
  const { low, high, unit } = measure;
  const ends = [low, high].map((end) => String(shown(end, unit, READABLE_DIGITS) ?? ''));
  const text = [...new Set(ends)].join('–');
  return dialect === 'fr' ? text.replaceAll('.', ',') : text;
}

/** "12 × Reel": how many posts a median is of, and of which format; "12" where all formats are one sample. */
function postsOf(measure: Measure | null, words: ExportLabels['words']): CellValue {
  if (!measure || measure.value === null) return null;
  return measure.format ? `${measure.n} × ${words.format[measure.format]}` : String(measure.n);
}

/** Followers or views; a rate that has no value has nothing to say. */
function basisOf(measure: Measure | null, words: ExportLabels['words']): CellValue {
  return measure && measure.value !== null ? words.basis[measure.basis] : null;
}
