import { KPIS } from '@/lib/kpi/registry';
import type { KpiId, Unit } from '@/lib/model/measure';

/** The unit of each KPI. */
export const KPIS_UNITS = Object.fromEntries(KPIS.map(({ id, unit }) => [id, unit])) as Record<KpiId, Unit>;
