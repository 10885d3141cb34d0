import type { GoalKpi, Objective } from '@/lib/model/goal';
import type { GoalContext } from './context';
import { type Lines, linesOf } from './lines';
import { planOf } from './plan';
import { goalOf, type Proposal, proposalOf } from './proposal';
import { type Unrealistic, unrealisticOf } from './realism';
import { type Standing, standingOf } from './standing';
import { type Fit, fitOf, type Met, metOf } from './verdict';

/** One KPI of an objective: its goal, where the profile stands, what that is held against. */
export interface GoalRow {
  kpi: GoalKpi;
  isPrimary: boolean;
  goal: { value: number; isOwn: boolean } | null;
  proposal: Proposal | null;
  standing: Standing;
  lines: Lines;
  unrealistic: Unrealistic[];
  met: Met;
}

/** The goals of a profile for one objective, and whether it fits them. */
export interface GoalSheet {
  rows: GoalRow[];
  fit: Fit;
}

/** `set`: the goals that the user set; a KPI without one has the proposal. */
export function goalSheet(
  objective: Objective,
  set: readonly { kpi: GoalKpi; value: number }[],
  context: GoalContext,
): GoalSheet {
  const { primary, supporting } = planOf(objective, context.report.profile.platform);
  const rows = [primary, ...supporting].map((kpi, index): GoalRow => {
    const standing = standingOf(kpi, context);
    const lines = linesOf(kpi, context);
    const proposal = proposalOf(standing, lines);
    const goal = goalOf(kpi, set, proposal);
    return {
      ...{ kpi, isPrimary: index === 0, goal, proposal, standing, lines },
      unrealistic: goal ? unrealisticOf(kpi, goal.value, lines) : [],
      met: metOf(kpi, goal?.value ?? null, standing),
    };
  });
  const [first, ...others] = rows;
  return {
    rows,
    fit: fitOf(
      first?.met ?? 'unknown',
      others.map(({ met }) => met),
    ),
  };
}
