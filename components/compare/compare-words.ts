import { kpiName } from '@/components/kpi/kpi-row';
import type { CompareRow } from '@/lib/compare/compare';
import type { Messages } from '@/lib/i18n/messages';
import type { Report } from '@/lib/model/report';

/** The name of a row; its format only where all cells are of one. */
export function rowName({ kpi, cells }: Pick<CompareRow, 'kpi' | 'cells'>, m: Messages): string {
  const measures = cells.flatMap((cell) => cell?.measure ?? []);
  const [first] = measures;
  if (!first) return m.kpi.label[kpi];
  const oneFormat = measures.every(({ format }) => format === first.format);
  return kpiName(oneFormat ? first : { ...first, format: null }, m);
}

/** The days of the oldest and the newest post that a profile's figures are made of, epoch ms; null: none is dated. */
export function windowOf(report: Report): { from: number; to: number } | null {
  for (const { measure } of report.measures) {
    const { from, to } = measure.window;
    if (measure.value !== null && from !== null && to !== null) return { from, to };
  }
  return null;
}

/** Windows that do not meet are of different periods, and said so. */
export function windowsDiffer(reports: readonly Report[]): boolean {
  const spans = reports.map(windowOf).filter((span) => span !== null);
  return spans.some((a) => spans.some((b) => a.to < b.from || b.to < a.from));
}
