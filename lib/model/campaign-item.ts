import type { CampaignMetric, PrivatePart } from './campaign';
import type { PlatformId } from './platform';

/**
 * One item of a list of a campaign. Items are changed one by one: a list that a screen sends whole would undo what
 * another screen, or the last key, changed of it meanwhile. A value of null takes the item away.
 */
export type CampaignItem =
  | { of: 'goal'; metric: CampaignMetric; platform: PlatformId | null; value: number | null }
  | { of: 'rate'; currency: string; rate: number | null }
  | { of: 'expected'; rate: 'clickRate' | 'conversionRate'; end: 'low' | 'high'; value: number | null }
  | { of: 'private'; part: PrivatePart; isKept: boolean };
