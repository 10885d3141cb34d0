import type { CampaignTime } from './days';
import type { GoalRow } from './goal-rows';
import { isAsGood, isCount } from './metrics';

/** How much of a goal is there, and how much of the time is over: two facts side by side, and no projection. */
export interface Pace {
  /** Of the goal, 0 up. */
  ofGoal: number;
  /** Of the campaign's days, to the end of today, 0 to 1. */
  ofDays: number;
}

/** The pace of a count while a campaign with both of its days runs; null of quotients, which do not grow with time. */
export function paceOf({ metric, goal, soFar }: GoalRow, time: CampaignTime): Pace | null {
  if (!isCount(metric) || !goal || !(goal.value > 0) || !('count' in soFar) || !soFar.count) return null;
  if (time.kind !== 'running' || time.of === null) return null;
  return { ofGoal: soFar.count.value / goal.value, ofDays: time.day / time.of };
}

/** Whether the verdict on a goal goes by the forecast: while the campaign runs, or is only planned. */
export const isByForecast = ({ standing }: GoalRow, isOver: boolean): boolean =>
  !isOver && standing !== 'noGoal' && standing !== 'unknown';

/** Whether what was measured so far is worse than all of the forecast, of as many placements: then the forecast is in doubt. */
export function isBelowForecast({ metric, soFar, forecast: { range, n, of } }: GoalRow): boolean {
  if (!range || n < of || isCount(metric) || 'count' in soFar) return false;
  const { value, high, low } = soFar.figure;
  if (value === null || soFar.figure.n < soFar.figure.of) return false;
  const [best, worst] = isAsGood(metric, range.low, range.high) ? [low, range.high] : [high, range.low];
  return !isAsGood(metric, best ?? value, worst);
}
