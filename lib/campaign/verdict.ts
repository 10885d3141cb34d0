import type { CampaignMetric } from '@/lib/model/campaign';
import type { Interval } from '@/lib/stats/interval';
import { isAsGood, isCount } from './metrics';

/** How a campaign stands by one goal: while it runs by the forecast, once it is over by what came. */
export type GoalStanding = 'ahead' | 'onTrack' | 'short' | 'reached' | 'missed' | 'unsure' | 'unknown' | 'noGoal';

/**
 * Ahead: the whole forecast is as good as the goal; short: none of it is; on track: it spans the goal. Over: the same by
 * what was counted. Unknown where there is neither. `isPart`: the range is of some placements only; then a count can only
 * be enough already, and all else can't be told.
 */
export function standingOf(
  metric: CampaignMetric,
  goal: number,
  range: Interval | null,
  { isOver, isPart = false }: { isOver: boolean; isPart?: boolean },
): GoalStanding {
  const standing = rangeStanding(metric, goal, range, isOver);
  // The placements of which it is unknown may bring the rest of a count, and move a quotient either way.
  if (!isPart || standing === 'unknown') return standing;
  return isCount(metric) && (standing === 'ahead' || standing === 'reached') ? standing : 'unsure';
}

function rangeStanding(metric: CampaignMetric, goal: number, range: Interval | null, isOver: boolean): GoalStanding {
  if (!range) return 'unknown';
  const ends = [isAsGood(metric, range.low, goal), isAsGood(metric, range.high, goal)];
  if (ends.every(Boolean)) return isOver ? 'reached' : 'ahead';
  if (ends.some(Boolean)) return isOver ? 'unsure' : 'onTrack';
  return isOver ? 'missed' : 'short';
}
