import { type CompareRow, compareRows } from '@/lib/compare/compare';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { type Column, type Dialect, toTsv } from './csv';
import { HEADERS } from './headers';
import { type ShownFigures, shownFigures } from './shown-figures';

/** The words of the comparison's screen, which hands them over: what is pasted says what is shown. */
export interface CompareWords {
  /** Column headers and decimal marks follow it. */
  language: Dialect;
  /** Whose columns they are: name and site. */
  profile: (report: Report) => string;
  /** The KPI, without its unit. */
  kpi: (row: CompareRow) => string;
  /** Range, basis, sample and precision; why there is no value. */
  basis: (reported: ReportedMeasure) => string;
  /** Empty where nothing judges the figure. */
  verdict: (reported: ReportedMeasure) => string;
  /** The site has no such KPI. */
  notHere: string;
}

/**
 * The comparison as text to paste: a line for each KPI, for each profile its value and the ends of its range as numbers
 * a sheet can calculate with (rounded as on the screen), what they are made of in words, and the verdict. Rates are in
 * percent, as their KPI's name says; what is a range on the screen has ends and no value.
 */
export function compareToTsv(reports: readonly Report[], words: CompareWords): string {
  const { language } = words;
  const columns: Column<CompareRow>[] = [
    { header: HEADERS.kpi[language], value: (row) => nameOf(row, words) },
    ...reports.flatMap((report, index): Column<CompareRow>[] => {
      const name = words.profile(report);
      const cellOf = ({ cells }: CompareRow) => cells[index] ?? null;
      const figure = (part: keyof ShownFigures) => (row: CompareRow) => {
        const cell = cellOf(row);
        return cell && shownFigures(cell.measure)[part];
      };
      const text = (of: 'basis' | 'verdict', none: string | null) => (row: CompareRow) => {
        const cell = cellOf(row);
        return cell ? words[of](cell) : none;
      };
      return [
        { header: name, value: figure('value') },
        { header: `${name} – ${HEADERS.low[language]}`, value: figure('low') },
        { header: `${name} – ${HEADERS.high[language]}`, value: figure('high') },
        { header: `${name} – ${HEADERS.basis[language]}`, value: text('basis', words.notHere) },
        { header: `${name} – ${HEADERS.verdict[language]}`, value: text('verdict', null) },
      ];
    }),
  ];
  return toTsv(compareRows(reports), columns, language);
}

function nameOf(row: CompareRow, words: CompareWords): string {
  const unit = row.cells.find((cell) => cell !== null)?.measure.unit;
  return unit === 'fraction' ? `${words.kpi(row)} (%)` : words.kpi(row);
}
