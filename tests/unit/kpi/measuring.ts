import type { KpiInput } from '@/lib/kpi/kpi';
import { measuresOf } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';

/** The profile's measure of one KPI: of the format named, where formats are kept apart; else of all posts together. */
export function measureOf(id: KpiId, input: KpiInput, format?: Format): Measure {
  const all = measuresOf(input).filter(({ measure }) => measure.id === id);
  const together = all.filter(({ measure }) => measure.format === null);
  const found = format ? all.filter(({ measure }) => measure.format === format) : together.length > 0 ? together : all;
  if (found.length !== 1) throw new Error(`${found.length} measures of ${id}`);
  return found[0]!.measure;
}

/** Ids of the posts that were left out, with why. */
export const leftOut = ({ excluded }: Measure): [string, string][] =>
  excluded.map(({ postId, reason }) => [postId, reason]);
export const usedPosts = ({ used }: Measure): string[] => used.map(({ postId }) => postId);
