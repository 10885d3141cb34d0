import { compareRows } from '@/lib/compare/compare';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { shown } from './cells';
import { type Column, toTsv } from './csv';
import { HEADERS } from './headers';
import { verdictWords } from './reference-cells';
import type { ExportLabels } from './words';

const DIGITS = 4;

/**
 * The comparison as text to paste: a line for each KPI, for each profile its value and, beside it, its verdict (or why the
 * value is unknown). Units stand in the KPI's name; the values are those of each profile's own card.
 */
export function compareToTsv(reports: readonly Report[], labels: ExportLabels): string {
  const { language, words } = labels;
  type Line = ReturnType<typeof compareRows>[number];
  const columns: Column<Line>[] = [
    { header: HEADERS.kpi[language], value: (line) => nameOf(line, words) },
    ...reports.flatMap((report, index): Column<Line>[] => {
      const name = `${report.profile.displayName ?? report.profile.handle ?? report.profile.url}`;
      const site = words.platform[report.profile.platform];
      return [
        { header: `${name} (${site})`, value: ({ cells }) => figureOf(cells[index] ?? null) },
        {
          header: `${name} – ${HEADERS.verdict[language]}`,
          value: ({ cells }) => wordsOf(cells[index] ?? null, words),
        },
      ];
    }),
  ];
  return toTsv(compareRows(reports), columns, language);
}

function nameOf({ kpi, cells }: ReturnType<typeof compareRows>[number], words: ExportLabels['words']): string {
  const unit = cells.find((cell) => cell !== null)?.measure.unit;
  return unit === 'fraction' ? `${words.kpi[kpi]} (%)` : words.kpi[kpi];
}

function figureOf(cell: ReportedMeasure | null) {
  if (cell?.measure.parts?.insideRounding) return null;
  return cell && shown(cell.measure.value, cell.measure.unit, DIGITS);
}

function wordsOf(cell: ReportedMeasure | null, words: ExportLabels['words']): string | null {
  if (!cell) return words.reason['not-applicable'];
  if (cell.measure.value === null) return cell.measure.reason ? words.reason[cell.measure.reason] : null;
  return verdictWords(cell.reference, words);
}
