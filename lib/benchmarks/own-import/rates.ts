import type { KpiId } from '@/lib/model/measure';

/** KPIs that are no shares: counts, days, posts a week, comments per 100 likes, spreads. */
const NO_RATES: readonly KpiId[] = [
  ...(['viewsPerPost', 'likesPerPost', 'commentsPerPost', 'estimatedReach'] as const),
  ...(['commentsPer100Likes', 'cadence', 'daysSinceLastPost'] as const),
  ...(['estimatedImpressions', 'likesSpread', 'viewStability'] as const),
  ...(['netSentiment', 'brandSentiment'] as const),
];

/** Whether a KPI is a fraction, and so written in percent. */
export const isRate = (kpi: KpiId): boolean => !NO_RATES.includes(kpi);

/** A part of all: never above 100 %. Rates by followers or by views may be. */
export const MOST_IS_ONE: readonly KpiId[] = [
  'sponsoredShare',
  'engagementRateByReach',
  'outlierShare',
  'retentionProxy',
  'audienceLanguage',
  'genericComments',
];
export const MAY_BE_NEGATIVE: readonly KpiId[] = [
  ...(['growth30d', 'sponsoredLift', 'netSentiment', 'brandSentiment'] as const),
];
