import type { Measure } from '@/lib/model/measure';
import { audienceLanguage } from './audience-language';
import { brandSentiment } from './brand-sentiment';
import { cadence } from './cadence';
import { commentRate } from './comment-rate';
import { commentsPer100Likes } from './comments-per-100-likes';
import { commentsPerPost } from './comments-per-post';
import { daysSinceLastPost } from './days-since-last-post';
import { engagementRateByFollowers } from './engagement-rate-by-followers';
import { engagementRateByReach } from './engagement-rate-by-reach';
import { engagementRateByViews } from './engagement-rate-by-views';
import { engagementRateFull } from './engagement-rate-full';
import { estimatedImpressions } from './estimated-impressions';
import { estimatedReach } from './estimated-reach';
import { followingToFollowers } from './following-to-followers';
import { genericComments } from './generic-comments';
import { growth30d } from './growth-30d';
import type { Kpi, KpiInput } from './kpi';
import { lifetimeLikeRate } from './lifetime-like-rate';
import { lifetimeViewRate } from './lifetime-view-rate';
import { likeRate } from './like-rate';
import { likesPerPost } from './likes-per-post';
import { likesSpread } from './likes-spread';
import { readBetween } from './made-of';
import { netSentiment } from './net-sentiment';
import { outlierShare } from './outlier-share';
import { retentionProxy } from './retention-proxy';
import { saveRate } from './save-rate';
import { shareRate } from './share-rate';
import { sponsoredLift } from './sponsored-lift';
import { sponsoredShare } from './sponsored-share';
import { viewRate } from './view-rate';
import { viewStability } from './view-stability';
import { viewsPerPost } from './views-per-post';

/** Every KPI, in the order in which screens list them. A new one is one file and one line here. */
export const KPIS: readonly Kpi[] = [
  engagementRateByFollowers,
  engagementRateByViews,
  viewsPerPost,
  viewRate,
  estimatedReach,
  sponsoredShare,
  sponsoredLift,
  commentsPer100Likes,
  likesPerPost,
  commentsPerPost,
  cadence,
  daysSinceLastPost,
  growth30d,
  lifetimeLikeRate,
  lifetimeViewRate,
  followingToFollowers,
  engagementRateByReach,
  engagementRateFull,
  likeRate,
  commentRate,
  shareRate,
  saveRate,
  estimatedImpressions,
  likesSpread,
  viewStability,
  outlierShare,
  retentionProxy,
  netSentiment,
  brandSentiment,
  audienceLanguage,
  genericComments,
];

/** Every measure of a profile: each KPI of its site, for each format that it keeps apart. */
export function measuresOf(input: KpiInput): { kpi: Kpi; measure: Measure }[] {
  const { platform } = input.collected.profile;
  return KPIS.filter(({ platforms }) => platforms.includes(platform)).flatMap((kpi) =>
    (kpi.formats?.(input) ?? [null]).map((format) => ({ kpi, measure: dated(kpi.compute(input, format), input) })),
  );
}

/** With when its counts were read: they may be older than the profile's last reading. */
function dated(measure: Measure, { collected }: KpiInput): Measure {
  const used = new Set(measure.used.map(({ postId }) => postId));
  const behind = collected.posts.filter(({ id }) => used.has(id));
  return { ...measure, countsRead: readBetween(measure.id, behind) };
}
