import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';
import { isoDate, shown } from './cells';
import type { CellValue, Column } from './csv';
import type { ExportRow } from './export-row';
import { type ColumnKey, HEADERS } from './headers';
import { latest } from './latest';
import { NOTE_KEYS, noteCells } from './note-cells';
import { type ReferenceCells, referenceCells } from './reference-cells';
import { type SponsoredCells, sponsoredCells } from './sponsored-cells';
import type { ExportLabels } from './words';

/** One KPI of one profile; `reported` is null for a profile that has none at all. */
export interface EvidenceRow extends ExportRow {
  reported: ReportedMeasure | null;
}

/** More digits than any count has, fewer than the noise of binary fractions. */
const ALL_DIGITS = 12;

/** One row for each KPI of each profile; a profile without any keeps one row, so that none goes missing. */
export function evidenceRows(rows: readonly ExportRow[]): EvidenceRow[] {
  return rows.flatMap((row): EvidenceRow[] =>
    row.report.measures.length > 0
      ? row.report.measures.map((reported) => ({ ...row, reported }))
      : [{ ...row, reported: null }],
  );
}

/** All that stands behind a figure. Unknown is an empty value with the reason beside it. */
export function evidenceColumns(labels: ExportLabels): Column<EvidenceRow>[] {
  const { language, words } = labels;
  const column = (key: ColumnKey, value: (row: EvidenceRow) => CellValue): Column<EvidenceRow> => ({
    header: HEADERS[key][language],
    value,
  });
  const ofMeasure = (key: ColumnKey, value: (measure: Measure) => CellValue) =>
    column(key, ({ reported }) => (reported ? value(reported.measure) : null));
  const figure = (key: ColumnKey, part: 'value' | 'low' | 'high') =>
    ofMeasure(key, (measure) => shown(measure[part], measure.unit, ALL_DIGITS));
  const reference = latest((reported: ReportedMeasure) => referenceCells(reported, labels, ALL_DIGITS));
  const sponsored = latest(sponsoredCells);
  const written = latest(noteCells);
  const ofReference = (key: ColumnKey & keyof ReferenceCells) =>
    column(key, ({ reported }) => (reported ? reference(reported)[key] : null));
  const ofPosts = (key: ColumnKey & keyof SponsoredCells) => column(key, ({ report }) => sponsored(report)[key]);
  const time = (key: ColumnKey, at: (row: EvidenceRow) => number | null) => {
    const iso = latest(isoDate);
    return column(key, (row) => iso(at(row)));
  };

  return [
    column('platform', ({ report }) => words.platform[report.profile.platform]),
    column('handle', ({ report }) => report.profile.handle),
    column('name', ({ report }) => report.profile.displayName),
    column('url', ({ report }) => report.profile.url),
    column('followers', ({ report }) => report.profile.followers?.value ?? null),
    column('followersLow', ({ report }) => report.profile.followers?.low ?? null),
    column('followersHigh', ({ report }) => report.profile.followers?.high ?? null),
    column('tier', ({ report }) => report.tier && words.tier[report.tier]),
    column('status', ({ entry }) => entry && words.status[entry.status]),
    ofMeasure('kpi', ({ id }) => words.kpi[id]),
    ofMeasure('format', ({ format }) => format && words.format[format]),
    figure('value', 'value'),
    figure('low', 'low'),
    figure('high', 'high'),
    ofMeasure('unit', ({ unit }) => words.unit[unit]),
    ofMeasure('basis', ({ basis }) => words.basis[basis]),
    ofMeasure('interval', ({ intervalKind }) => intervalKind && words.interval[intervalKind]),
    ofMeasure('posts', ({ n }) => n),
    ofMeasure('postsOf', ({ of }) => of),
    time('windowFrom', ({ reported }) => reported?.measure.window.from ?? null),
    time('windowTo', ({ reported }) => reported?.measure.window.to ?? null),
    time('countsReadFrom', ({ reported }) => reported?.measure.countsRead?.from ?? null),
    time('countsReadTo', ({ reported }) => reported?.measure.countsRead?.to ?? null),
    ofMeasure('confidence', ({ value, confidence }) => (value === null ? null : words.confidence[confidence])),
    ofMeasure('sources', ({ sources }) => sources.map((source) => words.source[source]).join(' + ') || null),
    column('reason', (row) => whyUnknown(row, words)),
    ofReference('referenceLevel'),
    ofReference('referenceSource'),
    ofReference('referenceYear'),
    ofReference('referencePopulation'),
    ofReference('typicalLow'),
    ofReference('typicalHigh'),
    ofReference('referenceFigures'),
    ofReference('verdict'),
    ofPosts('captionsRead'),
    ofPosts('likelySponsored'),
    ofPosts('undisclosed'),
    ofPosts('paidPartners'),
    ofPosts('mentioned'),
    time('readAt', ({ report }) => report.readAt),
    time('addedAt', ({ entry }) => entry?.addedAt ?? null),
    ...NOTE_KEYS.map((key) => column(key, ({ notes }) => written(notes)[key])),
  ];
}

function whyUnknown({ report, reported }: EvidenceRow, words: ExportLabels['words']): CellValue {
  const reason = reported ? reported.measure.reason : report.error;
  return reason ? words.reason[reason] : null;
}
