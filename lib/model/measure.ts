import type { Format, Source } from './platform';
import type { UnknownReason } from './reason';

/** KPIs that the card on a site's page lists too. Their words are in its script, which has to stay small. */
export const CARD_KPI_IDS = [
  'engagementRateByFollowers',
  'engagementRateByViews',
  'viewsPerPost',
  'likesPerPost',
  'commentsPerPost',
  'viewRate',
  'commentsPer100Likes',
  'estimatedReach',
  'sponsoredShare',
  'sponsoredLift',
  'cadence',
  'daysSinceLastPost',
  'growth30d',
  'lifetimeLikeRate',
  'lifetimeViewRate',
  'followingToFollowers',
] as const;
export type CardKpiId = (typeof CARD_KPI_IDS)[number];

/** KPIs that our own pages alone list. */
export const PAGE_KPI_IDS = [
  'engagementRateByReach',
  'engagementRateFull',
  'likeRate',
  'commentRate',
  'shareRate',
  'saveRate',
  'estimatedImpressions',
  'likesSpread',
  'viewStability',
  'outlierShare',
  'retentionProxy',
  'netSentiment',
  'brandSentiment',
  'audienceLanguage',
  'genericComments',
] as const;
export type PageKpiId = (typeof PAGE_KPI_IDS)[number];

/** Terms of the field; formulas in lib/kpi, one file each. */
export const KPI_IDS = [...CARD_KPI_IDS, ...PAGE_KPI_IDS] as const;
export type KpiId = (typeof KPI_IDS)[number];

/** Rates are fractions (0.0374 = 3.74 %), counts are counts, cadence is posts per week, a spread is a plain ratio; points go from -100 to 100. */
export const UNITS = ['fraction', 'count', 'perWeek', 'days', 'perHundred', 'ratio', 'points'] as const;
export type Unit = (typeof UNITS)[number];

/** Bases that the card on a site's page can come to name. */
export const CARD_BASES = [
  'followers',
  'views',
  'likes',
  'posts',
  'model',
  'ownSnapshots',
  'lifetime',
  'followersNow',
  'insight', // the creator's own analytics, as the user typed it
] as const;
export type CardBasis = (typeof CARD_BASES)[number];

/** Bases of KPIs that our own pages alone list. */
export const PAGE_BASES = ['reach', 'comments'] as const;
export type PageBasis = (typeof PAGE_BASES)[number];

/** What the KPI is counted from: part of its name. By-followers is never compared with by-views. */
export const BASES = [...CARD_BASES, ...PAGE_BASES] as const;
export type Basis = (typeof BASES)[number];

/** How sure the counts and the sample are; the weakest input wins. */
export const CONFIDENCES = ['exact', 'rounded', 'estimate', 'smallSample'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const INTERVALS = ['median90', 'sampleRange', 'rounding', 'modelSpan'] as const;

export interface Excluded {
  postId: string;
  url: string;
  reason: ExclusionReason;
}

export type ExclusionReason =
  | UnknownReason
  | 'pinned-outside-window'
  | 'too-young'
  | 'repost'
  | 'not-owned'
  | 'outside-window'
  | 'too-few-likes'
  | 'not-opened'
  | 'undated'
  | 'gap-before'
  | 'left-out-by-you';

/** One KPI of one profile (of one format where `format` is not null). */
export interface Measure {
  id: KpiId;
  format: Format | null;
  unit: Unit;
  basis: Basis;
  value: number | null;
  /** 90 % interval of the value, widened by the rounding of the counts; for n of 3 to 5 the sample's range. */
  low: number | null;
  high: number | null;
  intervalKind: (typeof INTERVALS)[number] | null;
  /** Posts that went in. */
  n: number;
  /** Posts that could have gone in: the window. */
  of: number;
  window: { from: number | null; to: number | null; size: number };
  /** When the counts of those posts were read, epoch ms: the oldest and the newest. Null where it is made of none. */
  countsRead: { from: number; to: number } | null;
  mean: number | null;
  quartiles: { p25: number; p75: number } | null;
  confidence: Confidence;
  /** Ids of the posts that went in, each with its own figure. */
  used: { postId: string; url: string; value: number }[];
  excluded: Excluded[];
  /** Set exactly where `value` is null. */
  reason?: UnknownReason;
  sources: Source[];
  /** Further figures of this KPI by name (models of estimated reach, span of growth in days). */
  parts?: Record<string, number>;
}
