import { newestFirst } from '@/lib/collect/order';
import type { Format } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Moment } from '@/lib/model/quantity';
import type { KpiInput } from './kpi';
import { listFor } from './lists';
import { isOwn } from './sample';

/**
 * The newest dated posts of the profile, pinned ones left out, newest first. Young posts count here: they have been
 * published, whatever their counts are worth yet.
 */
export function datedPosts({ collected, settings }: KpiInput, format: Format | null): { post: Post; date: Moment }[] {
  return newestFirst(collected.posts, listFor(collected, format))
    .filter((post) => (format === null || post.format === format) && isOwn(post, collected))
    .flatMap((post) => {
      const { publishedAt, pinned, state } = post.fields;
      const counts = !pinned?.value && state?.value !== 'upcoming' && state?.value !== 'repost';
      return publishedAt && counts ? [{ post, date: publishedAt.value }] : [];
    })
    .sort((a, b) => b.date.value - a.date.value)
    .slice(0, settings.windowSize);
}
