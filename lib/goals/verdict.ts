import { restsOnEnough } from '@/lib/benchmarks/own-set';
import type { GoalKpi } from '@/lib/model/goal';
import { isAsGood } from './plan';
import type { Standing } from './standing';

/** Whether a goal is met: beyond doubt, beyond doubt not, or it can't be told, and why. */
export type Met = 'met' | 'missed' | 'unsure' | 'too-few' | 'unknown' | 'no-goal';

/** The whole range has to lie on one side of the goal. */
export function metOf(kpi: GoalKpi, goal: number | null, standing: Standing): Met {
  const { figure } = standing;
  if (goal === null) return 'no-goal';
  if (!figure) return 'unknown';
  if (standing.kind === 'measure' && !restsOnEnough(standing.reported.measure.id, standing.reported.measure.n))
    return 'too-few';
  const [low, high] = [isAsGood(kpi, figure.low, goal), isAsGood(kpi, figure.high, goal)];
  if (low && high) return 'met';
  return low || high ? 'unsure' : 'missed';
}

export type Fit = 'fit' | 'notFit' | 'cantTell';

/**
 * Whether the profile fits the objective: the primary KPI decides. Missed, it is no fit; met, it is a fit as long as no
 * supporting KPI is missed; all else can't be told.
 */
export function fitOf(primary: Met, supporting: readonly Met[]): Fit {
  if (primary === 'missed') return 'notFit';
  return primary === 'met' && !supporting.includes('missed') ? 'fit' : 'cantTell';
}
