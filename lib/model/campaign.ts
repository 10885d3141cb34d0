import type { Objective } from './goal';
import type { Format, PlatformId } from './platform';
import type { ProfileKey } from './profile';

/** What a campaign's goal may be set for: volumes, and figures of lib/money. */
export const CAMPAIGN_METRICS = [
  'impressions',
  'views',
  'engagements',
  'clicks',
  'conversions',
  'revenue',
  'cpm',
  'cpv',
  'cpe',
  'ctr',
  'cpc',
  'conversionRate',
  'cpa',
  'roas',
  'roi',
] as const;
export type CampaignMetric = (typeof CAMPAIGN_METRICS)[number];

/** `platform`: of what each site counts in its own way the goal is one site's (lib/campaign/metrics); null: of all. */
export interface CampaignGoal {
  metric: CampaignMetric;
  platform: PlatformId | null;
  /** Money in the campaign's currency; rates and ROI as fractions. */
  value: number;
}

/** What one unit of another currency is worth in the campaign's, as the user typed it; no rate is ever fetched. */
export interface TypedRate {
  /** ISO 4217. */
  currency: string;
  rate: number;
  /** When it was typed, epoch ms. */
  at: number;
}

/** A range that the user expects, as fractions. */
export interface ExpectedRate {
  low: number;
  high: number;
}

/** What the user may keep out of reports for others. */
export const PRIVATE_PARTS = ['costs', 'results', 'goals', 'lessons'] as const;
export type PrivatePart = (typeof PRIVATE_PARTS)[number];

/** One campaign as the user planned it. A blank is null and never taken for zero. */
export interface Campaign {
  id: string;
  name: string;
  objective: Objective;
  /** ISO 4217; all sums of the campaign are in it. */
  currency: string;
  budget: number | null;
  /** Days on the user's calendar, "2026-11-03". */
  startsOn: string | null;
  endsOn: string | null;
  goals: CampaignGoal[];
  rates: TypedRate[];
  /** What an order is worth on average, and what is left of it after the product's cost (0 to 1). */
  orderValue: number | null;
  margin: number | null;
  /** Clicks per view, and conversions per click, that the forecast goes by. */
  clickRate: ExpectedRate | null;
  conversionRate: ExpectedRate | null;
  /** The address that links lead to, before what names campaign and creator; empty: none. */
  link: string;
  /** `utm_campaign`; empty: made of the name. */
  utmCampaign: string;
  private: PrivatePart[];
  at: number;
}

/** A format that a placement may have: those of posts, and stories, whose counts only the creator sees. */
export type PlacementFormat = Format | 'story';

/** What one creator does for a campaign in one format, what it costs, and what is known of what it brought. */
export interface CampaignPlacement {
  id: string;
  campaignId: string;
  profileKey: ProfileKey;
  /** The creator's name when it was planned. */
  name: string;
  format: PlacementFormat;
  /** How many posts of it are agreed on. */
  posts: number;
  /** Of the three costs. */
  currency: string;
  fee: number | null;
  product: number | null;
  platformCost: number | null;
  /** The discount code that sales are told by; empty: none. */
  code: string;
  /** `utm_content` of its link; empty: made of creator and format. */
  content: string;
  /** Posts of the profile that were published for it, by the site's ids. */
  postIds: string[];
  /** Typed by the user, and then before what was read or came from a file. */
  impressions: number | null;
  views: number | null;
  engagements: number | null;
  clicks: number | null;
  conversions: number | null;
  /** In the campaign's currency. */
  revenue: number | null;
  /** The user's own words; never in a report. */
  note: string;
  at: number;
}

/** Where counts of a file come from: a shop counts orders, analytics counts visits. */
export const RESULT_ORIGINS = ['shop', 'analytics'] as const;
export type ResultOrigin = (typeof RESULT_ORIGINS)[number];

/** What a file says of one placement on one day; what it has no column for is null. */
export interface CampaignResult {
  /** `placement day origin`: the same day imported again takes the place of the first. */
  id: string;
  campaignId: string;
  placementId: string;
  profileKey: ProfileKey;
  /** Day on the file's calendar, "2026-11-03"; null: the file has no dates. */
  day: string | null;
  origin: ResultOrigin;
  clicks: number | null;
  conversions: number | null;
  revenue: number | null;
  /** Of `revenue`, ISO 4217. */
  currency: string;
  file: string;
  /** Epoch ms. */
  importedAt: number;
  /** Counts that stand from an earlier file, with when that came in, epoch ms. */
  earlier?: Partial<Record<'clicks' | 'conversions' | 'revenue', number>> | undefined;
}

/** What a lesson is about; `value` names the creator, format, site or weekday, and is null of the whole campaign. */
export const LESSON_ABOUT = ['campaign', 'creator', 'format', 'site', 'weekday'] as const;
export type LessonAbout = (typeof LESSON_ABOUT)[number];

/** What the user learnt from a campaign: met again when the next one's goals are set. */
export interface Lesson {
  id: string;
  campaignId: string;
  text: string;
  about: LessonAbout;
  value: string | null;
  at: number;
}

/** Letters of a campaign's name, of a code or link part, of a note and of a lesson. */
export const CAMPAIGN_NAME_LENGTH = 120;
export const UTM_LENGTH = 120;
export const LINK_LENGTH = 2_000;
export const LESSON_LENGTH = 1_000;
/** Posts of one placement; placements of one campaign; rows of one import. */
export const MOST_POSTS = 99;
export const MOST_PLACEMENTS = 500;
export const LARGEST_RESULTS_IMPORT = 20_000;

/** What of a campaign is changed item by item (lib/model/campaign-item). */
export type CampaignLists = 'goals' | 'rates' | 'clickRate' | 'conversionRate' | 'private';
export type CampaignPatch = Partial<Omit<Campaign, 'id' | 'at' | CampaignLists>>;
export type PlacementPatch = Partial<Omit<CampaignPlacement, 'id' | 'campaignId' | 'profileKey' | 'postIds' | 'at'>>;

/** What a campaign begins with. */
export type Beginning = Pick<Campaign, 'id' | 'name' | 'currency' | 'objective'>;

/** A campaign of which only the name was said. */
export const newCampaign = (id: string, name: string, currency: string, objective: Objective): Campaign => ({
  ...{ id, name, objective, currency, budget: null, startsOn: null, endsOn: null, goals: [], rates: [] },
  ...{ orderValue: null, margin: null, clickRate: null, conversionRate: null, link: '', utmCampaign: '' },
  ...{ private: [], at: 0 },
});

/** A placement of which nothing was typed yet. */
export const newPlacement = (
  of: Pick<CampaignPlacement, 'id' | 'campaignId' | 'profileKey' | 'name' | 'format' | 'currency'>,
): CampaignPlacement => ({
  ...of,
  ...{ posts: 1, fee: null, product: null, platformCost: null, code: '', content: '', postIds: [] },
  ...{ impressions: null, views: null, engagements: null, clicks: null, conversions: null, revenue: null },
  ...{ note: '', at: 0 },
});
