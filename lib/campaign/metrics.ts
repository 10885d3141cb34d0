import type { CampaignMetric } from '@/lib/model/campaign';
import type { Objective } from '@/lib/model/goal';

/** What is counted of a placement. */
export const COUNTS = ['impressions', 'views', 'engagements', 'clicks', 'conversions', 'revenue'] as const;
export type Count = (typeof COUNTS)[number];

/** All that a campaign's figures are worked out from. */
export type CampaignInput = Count | 'cost';

/** What a figure is a quotient of. */
export const INPUTS_OF: Record<Exclude<CampaignMetric, Count>, readonly CampaignInput[]> = {
  cpm: ['cost', 'impressions'],
  cpv: ['cost', 'views'],
  cpe: ['cost', 'engagements'],
  ctr: ['clicks', 'impressions'],
  cpc: ['cost', 'clicks'],
  conversionRate: ['clicks', 'conversions'],
  cpa: ['cost', 'conversions'],
  roas: ['cost', 'revenue'],
  roi: ['cost', 'revenue'],
};

export const isCount = (metric: CampaignMetric | CampaignInput): metric is Count =>
  COUNTS.some((count) => count === metric);

/**
 * What each site counts in its own way: a view of TikTok is none of YouTube. Never added up across sites (kpis.md §2), nor
 * divided by such a sum.
 */
export const PER_SITE: ReadonlySet<CampaignMetric> = new Set<CampaignMetric>([
  ...(['impressions', 'views', 'engagements', 'cpm', 'cpv', 'cpe', 'ctr'] as const),
]);

/** Costs: less is better. */
export const LESS_IS_BETTER: ReadonlySet<CampaignMetric> = new Set<CampaignMetric>(['cpm', 'cpv', 'cpe', 'cpc', 'cpa']);

/** How a metric is written. */
export type MetricUnit = 'count' | 'money' | 'fraction' | 'ratio' | 'change';

export const UNIT_OF: Record<CampaignMetric, MetricUnit> = {
  ...{ impressions: 'count', views: 'count', engagements: 'count', clicks: 'count', conversions: 'count' },
  ...{ revenue: 'money', cpm: 'money', cpv: 'money', cpe: 'money', cpc: 'money', cpa: 'money' },
  ...{ ctr: 'fraction', conversionRate: 'fraction', roas: 'ratio', roi: 'change' },
};

/** What a campaign with an objective is measured by: one metric that decides, and two that support it (kpis.md §8, by volume). */
export const CAMPAIGN_PLAN: Record<Objective, readonly [CampaignMetric, CampaignMetric, CampaignMetric]> = {
  awareness: ['impressions', 'views', 'cpm'],
  consideration: ['engagements', 'cpe', 'clicks'],
  conversion: ['conversions', 'cpa', 'roas'],
};

/** Whether the first value is at least as good as the second. */
export const isAsGood = (metric: CampaignMetric, value: number, goal: number): boolean =>
  LESS_IS_BETTER.has(metric) ? value <= goal : value >= goal;
