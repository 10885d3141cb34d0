import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { isoDate, plain, shown } from './cells';
import { type CellValue, type Column, toCsv, toTsv } from './csv';
import { evidenceColumns, evidenceRows } from './evidence';
import type { ExportRow } from './export-row';
import { type ColumnKey, HEADERS } from './headers';
import { type ExportLabels, LABELS } from './words';

export type Preset = 'readable' | 'evidence';

/** Significant digits of figures that are there to be read; the evidence has them all. */
const READABLE_DIGITS = 4;

/**
 * The profiles as the CSV file of a preset, headers, words and number format in the language of `labels`: `readable` has
 * one row a profile, `evidence` one row for each of its KPIs.
 */
export function profilesToCsv(rows: readonly ExportRow[], preset: Preset, labels: ExportLabels = LABELS.en): string {
  return preset === 'evidence'
    ? toCsv(evidenceRows(rows), evidenceColumns(labels), labels.language)
    : toCsv(rows, readableColumns(labels), labels.language);
}

/** As `profilesToCsv`, for "copy for Sheets". */
export function profilesToTsv(rows: readonly ExportRow[], preset: Preset, labels: ExportLabels = LABELS.en): string {
  return preset === 'evidence'
    ? toTsv(evidenceRows(rows), evidenceColumns(labels), labels.language)
    : toTsv(rows, readableColumns(labels), labels.language);
}

/** One row a profile: who it is, its headline KPIs with interval and sample, how to reach it. Unknown is an empty cell. */
export function readableColumns({ language, words }: ExportLabels): Column<ExportRow>[] {
  const column = (key: ColumnKey, value: (row: ExportRow) => CellValue): Column<ExportRow> => ({
    header: HEADERS[key][language],
    value,
  });
  const figure = (key: ColumnKey, kpi: KpiId, part: 'value' | 'low' | 'high' = 'value') =>
    column(key, ({ report }) => figureOf(measureOf(report, kpi), part));
  const engagement = (key: ColumnKey, part: 'value' | 'low' | 'high') =>
    column(key, ({ report }) => figureOf(engagementOf(report), part));

  return [
    column('platform', ({ report }) => words.platform[report.profile.platform]),
    column('handle', ({ report }) => report.profile.handle),
    column('name', ({ report }) => report.profile.displayName),
    column('url', ({ report }) => report.profile.url),
    column('followers', ({ report }) => report.profile.followers?.value ?? null),
    column('tier', ({ report }) => report.tier && words.tier[report.tier]),
    engagement('engagementRate', 'value'),
    engagement('engagementRateLow', 'low'),
    engagement('engagementRateHigh', 'high'),
    column('engagementRatePosts', ({ report }) => engagementOf(report)?.n ?? null),
    column('engagementRateBasis', ({ report }) => basisOf(engagementOf(report), words)),
    figure('typicalViews', 'viewsPerPost'),
    figure('viewRate', 'viewRate'),
    figure('estimatedReachLow', 'estimatedReach', 'low'),
    figure('estimatedReachHigh', 'estimatedReach', 'high'),
    figure('sponsoredShare', 'sponsoredShare'),
    figure('commentsPer100Likes', 'commentsPer100Likes'),
    figure('postsPerWeek', 'cadence'),
    figure('growth', 'growth30d'),
    column('growthDays', ({ report }) => spanInDays(measureOf(report, 'growth30d'))),
    column('email', ({ report }) => report.profile.email),
    column('links', ({ report }) => report.profile.links.join(' ') || null),
    column('category', ({ report }) => report.profile.category),
    column('status', ({ entry }) => entry && words.status[entry.status]),
    column('readAt', ({ report }) => isoDate(report.readAt)?.slice(0, 10) ?? null),
  ];
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

function figureOf(measure: Measure | null, part: 'value' | 'low' | 'high'): CellValue {
  // "Less than 8.7 %" is no figure: a change inside the rounding of the counts is left blank.
  if (part === 'value' && measure?.parts?.insideRounding) return null;
  return measure && shown(measure[part], measure.unit, READABLE_DIGITS);
}

/** Followers or views; a rate that has no value has nothing to say. */
function basisOf(measure: Measure | null, words: ExportLabels['words']): CellValue {
  return measure && measure.value !== null ? words.basis[measure.basis] : null;
}

function spanInDays(measure: Measure | null): CellValue {
  const { from, to } = measure?.window ?? { from: null, to: null };
  if (measure?.value == null || from === null || to === null) return null;
  return plain((to - from) / 86_400_000, 2);
}
