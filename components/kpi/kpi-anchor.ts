import type { Measure } from '@/lib/model/measure';

/** Name of the control that opens a KPI's explanation, by which focus finds its way back. */
export const kpiAnchor = ({ id, format }: Pick<Measure, 'id' | 'format'>): string => (format ? `${id}-${format}` : id);
