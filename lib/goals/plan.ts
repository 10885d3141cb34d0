import type { GoalKpi, Objective } from '@/lib/model/goal';
import type { PlatformId } from '@/lib/model/platform';

/** What an objective is measured by: one KPI that decides, and two that support it. */
export interface Plan {
  primary: GoalKpi;
  supporting: readonly [GoalKpi, GoalKpi];
}

/**
 * The KPIs of an objective on a site (kpis.md §8). Awareness goes by reach where posts have no views of their own, and by
 * views where each post has them; consideration by shares where the site shows them.
 */
export function planOf(objective: Objective, platform: PlatformId): Plan {
  switch (objective) {
    case 'awareness':
      return {
        primary: platform === 'instagram' ? 'estimatedReach' : 'viewsPerPost',
        supporting: ['viewRate', 'cpm'],
      };
    case 'consideration':
      return {
        primary: 'engagementRate',
        supporting: [platform === 'tiktok' ? 'shareRate' : 'commentsPer100Likes', 'cpe'],
      };
    case 'conversion':
      return { primary: 'conversionRate', supporting: ['cpa', 'roas'] };
  }
}

/** Sectors whose campaigns are mostly for sales through a link or a code, or for talk about the product; all others: to be seen. */
const OBJECTIVE_OF: Partial<Record<string, Objective>> = {
  fashion: 'conversion',
  gaming: 'conversion',
  finance: 'conversion',
  education: 'conversion',
  beauty: 'consideration',
  fitness: 'consideration',
  home: 'consideration',
  family: 'consideration',
  tech: 'consideration',
};

/** The objective that is proposed for the user's sector; awareness where none was chosen. */
export const defaultObjective = (sector: string | null): Objective => OBJECTIVE_OF[sector ?? ''] ?? 'awareness';

/** Costs: less is better. */
export const LOWER_IS_BETTER: ReadonlySet<GoalKpi> = new Set<GoalKpi>(['cpm', 'cpe', 'cpa']);

/** Whether the first value is at least as good as the second. */
export const isAsGood = (kpi: GoalKpi, value: number, goal: number): boolean =>
  LOWER_IS_BETTER.has(kpi) ? value <= goal : value >= goal;
