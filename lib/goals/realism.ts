import type { GoalKpi } from '@/lib/model/goal';
import type { Reference } from '@/lib/model/report';
import type { Lines } from './lines';
import { isAsGood, LOWER_IS_BETTER } from './plan';

/** Which share of the profiles of a band reach a goal: between `low` and `high`, as exactly as its percentiles can tell. */
export interface Reaching {
  low: number;
  high: number;
  /** Profiles that the band was counted from; null: not said. */
  n: number | null;
}

/** Why a goal is called unrealistic. */
export type Unrealistic =
  | { why: 'above-p90'; reaching: Reaching }
  /** Better than the creator's own best, or than that of the user's past collaborations. */
  | { why: 'beyond-own-best' | 'beyond-past-best'; best: number };

/**
 * The share that reaches `goal`: between the band's two percentiles next to it, never closer. A goal above p90 is reached
 * by at most 10 %, one up to p10 by at least 90 %. Null where the reference has no band.
 */
export function reachingOf(goal: number, reference: Reference | null): Reaching | null {
  if (!reference || !('band' in reference) || !reference.band) return null;
  const { band } = reference;
  const known = (
    [
      [0.1, band.p10],
      [0.25, band.p25],
      [0.5, band.p50],
      [0.75, band.p75],
      [0.9, band.p90],
    ] as const
  ).flatMap(([share, value]) => (value === null ? [] : [{ share, value }]));
  const below = known.filter(({ value }) => value < goal);
  const above = known.filter(({ value }) => value >= goal);
  return {
    low: 1 - (above[0]?.share ?? 1),
    high: 1 - (below.at(-1)?.share ?? 0),
    n: band.n,
  };
}

/** What speaks against a goal; of costs, against one that is lower than any before. */
export function unrealisticOf(kpi: GoalKpi, goal: number, { published, own, past }: Lines): Unrealistic[] {
  const found: Unrealistic[] = [];
  const reaching = LOWER_IS_BETTER.has(kpi) ? null : reachingOf(goal, published);
  const p90 = published && 'band' in published ? (published.band?.p90 ?? null) : null;
  if (reaching && p90 !== null && goal > p90) found.push({ why: 'above-p90', reaching });
  if (own && own.n > 1 && !isAsGood(kpi, own.best, goal)) found.push({ why: 'beyond-own-best', best: own.best });
  if (past && past.n > 1 && !isAsGood(kpi, past.best, goal)) found.push({ why: 'beyond-past-best', best: past.best });
  return found;
}
