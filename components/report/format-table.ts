import { kpiName } from '@/components/kpi/kpi-row';
import type { SheetWords } from '@/components/share/sheet-words';
import type { ReportedMeasure } from '@/lib/model/report';
import type { DocumentCell, DocumentRow, DocumentTable } from '@/lib/share/document';
import type { ReportFigure } from './report-figure';

type Figures = ReadonlyMap<ReportedMeasure, ReportFigure>;

/**
 * The KPIs that a profile has of several formats, a column for each format. What is counted by another basis in one of
 * them is another KPI, and has a row of its own.
 * @param measures known ones, each of one format, in the order of our pages
 */
export function formatTable(measures: readonly ReportedMeasure[], figures: Figures, words: SheetWords): DocumentTable {
  const { m, pages } = words;
  const formats = [...new Set(measures.flatMap(({ measure }) => measure.format ?? []))];
  const rows = new Map<string, ReportedMeasure[]>();
  for (const one of measures) {
    const name = kpiName({ ...one.measure, format: null }, m);
    rows.set(name, [...(rows.get(name) ?? []), one]);
  }
  const width = 73 / formats.length;
  return {
    heads: [
      { text: pages.report.heads.kpi, asText: 'bare', width: 27 },
      ...formats.map((format) => ({ text: m.format[format](2), asText: 'named' as const, width })),
    ],
    groups: [
      {
        title: '',
        rows: [...rows].map(
          ([name, all]): DocumentRow => ({
            cells: [
              { text: name, notes: [] },
              ...formats.map((format) =>
                cellOf(
                  all.find(({ measure }) => measure.format === format),
                  figures,
                ),
              ),
            ],
          }),
        ),
      },
    ],
  };
}

/** "1.88% (1.57–2.11%)" and its sign with the sample; what it is compared with below. A format without it has no cell. */
function cellOf(reported: ReportedMeasure | undefined, figures: Figures): DocumentCell {
  const figure = reported && figures.get(reported);
  if (!figure) return { text: '', notes: [] };
  const { value, interval, made, sure, standing, compared, notes } = figure;
  const { n } = reported.measure;
  return {
    text: interval ? `${value} (${interval})` : value,
    mark: {
      sign: sure && !sure.isFew && n > 0 ? `${sure.sign} n ${n}` : (sure?.sign ?? ''),
      words: [made, sure?.words].filter(Boolean).join(' · '),
    },
    detail: [standing?.text, compared].filter(Boolean).join(' · '),
    notes,
  };
}
