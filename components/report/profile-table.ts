import type { KpiGroup } from '@/components/kpi/kpi-groups';
import type { SheetWords } from '@/components/share/sheet-words';
import type { DocumentCell, DocumentHead, DocumentRow, DocumentTable } from '@/lib/share/document';
import type { ReportFigure } from './report-figure';

/** The figures that a profile's screen shows of its KPIs, those that are known, a line each. */
export function profileTable(
  groups: readonly { group: KpiGroup; figures: readonly ReportFigure[] }[],
  { pages }: SheetWords,
): DocumentTable {
  const { heads } = pages.report;
  return {
    heads: [
      head(heads.kpi, 27),
      { ...head(heads.value, 9), isNumeric: true },
      { ...head(heads.range, 12), isNumeric: true },
      head(heads.sure, 7),
      head(heads.made, 19),
      head(heads.standing, 12),
      head(heads.compared, 14),
    ],
    groups: groups
      .map(({ group, figures }) => ({
        title: pages.kpiGroups.title[group],
        rows: figures.filter(({ isKnown }) => isKnown).map(rowOf),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

const head = (text: string, width: number): DocumentHead => ({ text, width, asText: 'bare' });
const cell = (text: string, more: Partial<DocumentCell> = {}): DocumentCell => ({ text, notes: [], ...more });

const rowOf = ({ label, value, interval, made, sure, standing, compared, notes }: ReportFigure): DocumentRow => ({
  cells: [
    cell(label),
    cell(value, { isStrong: true }),
    cell(interval),
    cell('', sure ? { mark: sure } : {}),
    cell(made, { isFaint: true }),
    cell(standing?.text ?? ''),
    cell(compared, { notes }),
  ],
});
