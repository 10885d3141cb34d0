import type { CampaignInput } from '@/lib/campaign/metrics';
import { PER_SITE } from '@/lib/campaign/metrics';
import type { CampaignMetric } from '@/lib/model/campaign';
import type { Objective } from '@/lib/model/goal';

/** What was seen for the money, and what was sold: together they are more than a screen takes. */
export const COLUMN_GROUPS = {
  seen: ['cost', 'impressions', 'views', 'engagements', 'cpm', 'cpv', 'cpe'],
  sold: ['cost', 'clicks', 'ctr', 'cpc', 'conversions', 'conversionRate', 'revenue', 'cpa', 'roas', 'roi'],
} as const satisfies Record<string, readonly (CampaignMetric | 'cost')[]>;
export type ColumnGroup = keyof typeof COLUMN_GROUPS;
export type Column = CampaignMetric | 'cost';

/** The group that a campaign's objective is about. */
export const groupOf = (objective: Objective): ColumnGroup => (objective === 'conversion' ? 'sold' : 'seen');

/** What each site counts in its own way has no sum over several. */
export const hasSum = (column: Column, sites: number): boolean =>
  sites === 1 || column === 'cost' || !PER_SITE.has(column);

export const isInput = (column: Column): column is Column & CampaignInput =>
  ['cost', 'impressions', 'views', 'engagements', 'clicks', 'conversions', 'revenue'].includes(column);
