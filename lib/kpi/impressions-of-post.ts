import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { leastOf, type ModelSpan, reachOfPost, spanOfModels } from './reach-of-post';

/**
 * How often one post was shown: each published model of impressions that applies, with their span. Never below the post's
 * engagement or the low end of its reach, which were shown it at least once. Null where the counts that the models need
 * are unknown.
 */
export function impressionsOfPost(post: Post, followers: Quantity | null, reelReach: number | null): ModelSpan | null {
  const shown = spanOfModels('impressions', post, followers, reelReach);
  if (!shown) return null;
  const least = leastOf(post);
  const reached = reachOfPost(post, followers, reelReach)?.low ?? 0;
  const low = Math.max(shown.low, least.low, reached);
  const value = Math.max(shown.value, least.value, low);
  return { value, low, high: Math.max(shown.high, least.high, value), models: shown.models };
}
