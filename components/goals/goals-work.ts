import type { Collaboration } from '@/lib/model/collaboration';
import type { GoalKpi, Objective, ProfileGoals } from '@/lib/model/goal';

/** What the user wants of the open profile, and what keeps it. */
export interface GoalsWork {
  /** Null: nothing was set. */
  stored: ProfileGoals | null;
  save: (objective: Objective, goals: { kpi: GoalKpi; value: number }[]) => void;
  /** The user's collaborations with all profiles. */
  collaborations: readonly Collaboration[];
  /** The user's own sector; null: not chosen. */
  sector: string | null;
}
