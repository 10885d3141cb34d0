import type { KpiId } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import type { Post, ProfileField } from '@/lib/model/profile';
import { type CountField, ENGAGEMENT_FIELDS } from './engagement';

/** What of the profile's header each figure is made of. */
export const FROM_HEADER: Partial<Record<KpiId, readonly ProfileField[]>> = {
  engagementRateByFollowers: ['followers'],
  viewRate: ['followers'],
  growth30d: ['followers'],
  followingToFollowers: ['following', 'followers'],
  lifetimeLikeRate: ['likesTotal', 'postsTotal', 'followers'],
  lifetimeViewRate: ['viewsTotal', 'postsTotal', 'followers'],
};

/** Which counts of its posts a figure is made of; none where it goes by dates and labels. */
export function countsBehind(id: KpiId, platform: PlatformId): readonly CountField[] {
  switch (id) {
    case 'engagementRateByFollowers':
    case 'sponsoredLift':
      return ENGAGEMENT_FIELDS[platform];
    case 'engagementRateByViews':
      return [...ENGAGEMENT_FIELDS[platform], 'views'];
    case 'viewsPerPost':
    case 'viewRate':
      return ['views'];
    case 'likesPerPost':
      return ['likes'];
    case 'commentsPerPost':
      return ['comments'];
    case 'commentsPer100Likes':
      return ['likes', 'comments'];
    case 'estimatedReach':
      // Its models take what there is of both.
      return ['views', 'likes'];
    default:
      return [];
  }
}

/** When counts of posts were read, epoch ms: the oldest and the newest. Null where none is known. */
export function readBetween(
  posts: readonly Post[],
  counts: readonly CountField[],
): { from: number; to: number } | null {
  const times = posts.flatMap(({ fields }) => counts.flatMap((count) => fields[count]?.at ?? []));
  return times.length > 0 ? { from: Math.min(...times), to: Math.max(...times) } : null;
}
