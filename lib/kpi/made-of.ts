import type { KpiId } from '@/lib/model/measure';
import type { Post, ProfileField } from '@/lib/model/profile';
import { type CountField, ENGAGEMENT_FIELDS } from './engagement';
import { isStillPost } from './formats';

/** What of the profile's header each figure is made of. */
export const FROM_HEADER: Partial<Record<KpiId, readonly ProfileField[]>> = {
  engagementRateByFollowers: ['followers'],
  viewRate: ['followers'],
  growth30d: ['followers'],
  followingToFollowers: ['following', 'followers'],
  lifetimeLikeRate: ['likesTotal', 'postsTotal', 'followers'],
  lifetimeViewRate: ['viewsTotal', 'postsTotal', 'followers'],
};

/** Which counts of a post a figure is made of; none where it goes by dates and labels. */
export function countsBehind(id: KpiId, { platform, format, fields }: Post): readonly CountField[] {
  const views = isStillPost({ platform, format }) ? [] : (['views'] as const);
  switch (id) {
    case 'engagementRateByFollowers':
    case 'sponsoredLift':
      return ENGAGEMENT_FIELDS[platform];
    case 'engagementRateByViews':
      return [...ENGAGEMENT_FIELDS[platform], 'views'];
    case 'engagementRateByReach':
      return [...ENGAGEMENT_FIELDS[platform], ...views];
    case 'engagementRateFull':
      return ['likes', 'comments', 'shares', 'saves', 'views'];
    case 'viewsPerPost':
    case 'viewRate':
    case 'viewStability':
    case 'retentionProxy':
      return ['views'];
    case 'likesPerPost':
    case 'likesSpread':
      return ['likes'];
    case 'likeRate':
      return ['likes', ...views];
    case 'commentRate':
      return ['comments', ...views];
    case 'shareRate':
      return ['shares', ...views];
    case 'saveRate':
      return ['saves', ...views];
    case 'outlierShare':
      return views.length > 0 ? views : ['likes'];
    case 'commentsPerPost':
      return ['comments'];
    case 'commentsPer100Likes':
      return ['likes', 'comments'];
    case 'estimatedReach':
    case 'estimatedImpressions':
      // Their models go by views, and by likes where a post has none (reach-of-post).
      return fields.views ? ['views'] : ['likes'];
    default:
      return [];
  }
}

/** When the counts behind a figure of these posts were read, epoch ms: the oldest and the newest. Null where it is made of none. */
export function readBetween(id: KpiId, posts: readonly Post[]): { from: number; to: number } | null {
  const times = posts.flatMap((post) => countsBehind(id, post).flatMap((count) => post.fields[count]?.at ?? []));
  return times.length > 0 ? { from: Math.min(...times), to: Math.max(...times) } : null;
}
