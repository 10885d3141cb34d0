import type { KpiId } from '@/lib/model/measure';
import type { BenchmarkRecord } from '../records';

/** What is measured, whichever way a source divides it; in the order in which it is listed. */
export const TOPICS = [
  'engagement_rate',
  'view_rate',
  'like_rate',
  'comments_per_100_likes',
  'reach_rate',
  'lifetime_like_rate',
  'lifetime_view_rate',
  'following_follower_ratio',
  'posting_frequency',
  'follower_growth_rate',
  'comment_rate',
  'share_rate',
  'save_rate',
  'saves_per_100_likes',
  'views_per_post',
  'likes_per_post',
  'comments_per_post',
  'shares_per_post',
  'saves_per_post',
  'interactions_per_post',
  'reach_per_post',
  'impressions_per_post',
  'sponsored_share',
  'sponsored_lift',
  'days_since_last_post',
  'click_through_rate',
  'price',
  'cpm',
  'roi_per_dollar',
  'emv',
  'reach_model',
  'story',
  'watch_time',
  'authenticity',
  'sentiment',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The collection's names of figures that are another name's, or one of a family. */
const SAME: Readonly<Record<string, Topic>> = {
  er_by_followers: 'engagement_rate',
  er_by_views: 'engagement_rate',
  like_rate_by_views: 'like_rate',
  like_rate_by_followers: 'like_rate',
  comment_rate_by_views: 'comment_rate',
  share_rate_by_views: 'share_rate',
  save_rate_by_views: 'save_rate',
  view_rate_lifetime: 'lifetime_view_rate',
  likes_per_follower: 'lifetime_like_rate',
  views_per_subscriber: 'lifetime_view_rate',
  price_per_post: 'price',
  price_premium: 'price',
  price_per_collaboration: 'price',
  price_per_ugc_video: 'price',
  corr_followers_vs_price: 'price',
  emv_cpm: 'emv',
  emv_per_comment: 'emv',
  emv_per_view: 'emv',
  emv_per_like: 'emv',
  impressions_per_follower: 'reach_model',
  impressions_per_reach: 'reach_model',
  impressions_per_like: 'reach_model',
  unique_viewers_per_view: 'reach_model',
  reach_per_impression: 'reach_model',
  reach_per_max_impressions: 'reach_model',
  reach_multiple_vs_image: 'reach_model',
  reach_multiple_vs_carousel: 'reach_model',
  story_retention: 'story',
  tap_forward_rate: 'story',
  story_exit_rate: 'story',
  story_drop_off: 'story',
  avg_watch_time: 'watch_time',
  average_percent_watched: 'watch_time',
  authentic_share: 'authenticity',
  fake_follower_share: 'authenticity',
  accounts_impacted_by_fraud: 'authenticity',
  sentiment_share_positive: 'sentiment',
  sentiment_share_negative: 'sentiment',
  sentiment_share_neutral: 'sentiment',
};

const OF_KPI: Readonly<Record<KpiId, Topic>> = {
  engagementRateByFollowers: 'engagement_rate',
  engagementRateByViews: 'engagement_rate',
  viewsPerPost: 'views_per_post',
  likesPerPost: 'likes_per_post',
  commentsPerPost: 'comments_per_post',
  viewRate: 'view_rate',
  commentsPer100Likes: 'comments_per_100_likes',
  estimatedReach: 'reach_per_post',
  sponsoredShare: 'sponsored_share',
  sponsoredLift: 'sponsored_lift',
  cadence: 'posting_frequency',
  daysSinceLastPost: 'days_since_last_post',
  growth30d: 'follower_growth_rate',
  lifetimeLikeRate: 'lifetime_like_rate',
  lifetimeViewRate: 'lifetime_view_rate',
  followingToFollowers: 'following_follower_ratio',
};

export const topicOfKpi = (kpi: KpiId): Topic => OF_KPI[kpi] ?? 'other';

/** What a record is about. TIDES' rates of all posts ever go under the lifetime KPIs, which they measure. */
export function topicOf({ metric, note }: Pick<BenchmarkRecord, 'metric' | 'note'>): Topic {
  const isLifetime = note?.startsWith('lifetime') ?? false;
  if (isLifetime && metric === 'like_rate_by_followers') return 'lifetime_like_rate';
  if (isLifetime && metric === 'view_rate') return 'lifetime_view_rate';
  return SAME[metric] ?? TOPICS.find((topic) => topic === metric) ?? 'other';
}
