import type { PageKpiId } from '@/lib/model/measure';
import type { PageReason } from '@/lib/model/reason';

/** Names of the KPIs that our own pages alone list. */
const label: Record<PageKpiId, string> = {};

/** What the KPI is, in plain words and as a formula. */
const help: Record<PageKpiId, string> = {};

/** What it can't tell. */
const limits: Partial<Record<PageKpiId, string>> = {};

/** Why it is unknown, short enough to stand beside "—". */
const reason: Record<PageReason, string> = {};

export const pageKpi = { label, help, limits, reason };
