import { type Interval, sum } from '@/lib/stats/interval';
import { inputOf, type MeasuredPlacement } from './measured';
import type { CampaignInput } from './metrics';

/** A sum over placements: of `n` that are known, of `of`. */
export interface Total extends Interval {
  n: number;
  of: number;
}

/** What some placements have together of one input; null where it is known of none. Each placement once. */
export function totalOf(input: CampaignInput, placements: readonly MeasuredPlacement[]): Total | null {
  const known = placements.flatMap((placement) => inputOf(placement, input) ?? []);
  return known.length === 0 ? null : { ...sum(known), n: known.length, of: placements.length };
}
