import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId } from '@/lib/model/measure';
import type { Reference, Report } from '@/lib/model/report';

/** What a KPI of the card is compared with. @throws where it is not of the level expected. */
export function reference<L extends Reference['level']>(report: Report, kpi: KpiId, level: L) {
  const found = headlineMeasure(report, kpi)?.reference;
  if (found?.level !== level) throw new Error(`${kpi} is compared at the level ${found?.level}, not ${level}`);
  return found as Extract<Reference, { level: L }>;
}
