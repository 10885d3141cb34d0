import type { GoalKpi } from '@/lib/model/goal';
import type { Lines } from './lines';
import type { Standing } from './standing';

/** A goal that is proposed, and the rule by which. */
export interface Proposal {
  value: number;
  from: 'past' | 'own' | 'published' | 'quote';
}

/** So many past results make a line of one's own. */
const FEWEST_PAST = 3;

/**
 * What to ask for, by the first of these that there is: what the user's own collaborations typically brought (from three
 * on), the median of the band for this size, what this creator typically gets, what the quote comes to. One of the lines,
 * never a mixture; null where there is none.
 */
export function proposalOf(standing: Standing, { past, published }: Lines): Proposal | null {
  if (past && past.n >= FEWEST_PAST) return { value: rounded(past.median), from: 'past' };
  if (published && 'band' in published && published.band && published.band.p50 !== null)
    return { value: rounded(published.band.p50), from: 'published' };
  if (standing.kind === 'measure' && standing.figure) return { value: rounded(standing.figure.value), from: 'own' };
  if (standing.kind === 'money' && standing.isImplied && standing.figure)
    return { value: rounded(standing.figure.value), from: 'quote' };
  return null;
}

/** A goal has three digits at most: more would be mistaken for knowledge. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** The goal that holds: the user's own, else the proposal. */
export const goalOf = (
  kpi: GoalKpi,
  set: readonly { kpi: GoalKpi; value: number }[],
  proposal: Proposal | null,
): { value: number; isOwn: boolean } | null => {
  const own = set.find((goal) => goal.kpi === kpi);
  if (own) return { value: own.value, isOwn: true };
  return proposal && { value: proposal.value, isOwn: false };
};
