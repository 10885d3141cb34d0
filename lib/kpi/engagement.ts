import { fieldOf } from '@/lib/collect/known';
import type { PostField } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { type Interval, sum } from '@/lib/stats/interval';

/** One numerator per site, for all posts of a sample (kpis.md §1). */
export const ENGAGEMENT_FIELDS: Record<PlatformId, readonly CountField[]> = {
  instagram: ['likes', 'comments'],
  youtube: ['likes', 'comments'],
  tiktok: ['likes', 'comments', 'shares'],
};

export type CountField = Exclude<PostField, 'publishedAt'>;

/** The counts of a post, in the order of `fields`; null where one of them is unknown. */
export function countsOf(post: Post, fields: readonly CountField[]): Quantity[] | null {
  const counts = fields.map((field) => fieldOf(post, field).value);
  return counts.every((count) => count !== null) ? counts : null;
}

/** Likes + comments (+ shares on TikTok) of a post, or null where one of them is unknown. */
export function engagementOf(post: Post): { total: Interval; counts: Quantity[] } | null {
  const counts = countsOf(post, ENGAGEMENT_FIELDS[post.platform]);
  return counts && { total: sum(counts), counts };
}
