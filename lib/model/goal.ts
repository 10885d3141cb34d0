import type { ProfileKey } from './profile';

/** What a collaboration is for; each has one primary and two supporting KPIs (lib/goals). */
export const OBJECTIVES = ['awareness', 'consideration', 'conversion'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What a goal may be set for: KPIs of a profile, and figures of a collaboration. */
export const GOAL_KPIS = [
  'estimatedReach',
  'viewsPerPost',
  'viewRate',
  'engagementRate',
  'commentsPer100Likes',
  'shareRate',
  'cpm',
  'cpe',
  'conversionRate',
  'cpa',
  'roas',
] as const;
export type GoalKpi = (typeof GOAL_KPIS)[number];

/** What the user wants of one profile. */
export interface ProfileGoals {
  profileKey: ProfileKey;
  objective: Objective;
  /** Set by the user; a KPI of the objective without one has the proposal. Money in the collaboration's currency. */
  goals: { kpi: GoalKpi; value: number }[];
  at: number;
}
