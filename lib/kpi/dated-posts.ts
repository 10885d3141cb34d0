import { newestFirst } from '@/lib/collect/order';
import type { Excluded } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Moment } from '@/lib/model/quantity';
import type { UnknownReason } from '@/lib/model/reason';
import { isOwn } from './is-own';
import type { KpiInput } from './kpi';
import { isReadInOrder, listFor } from './lists';
import { exclude } from './sample';

interface Dated {
  post: Post;
  date: Moment;
}

/** States of posts that are not published by the profile, or not yet. */
const NOT_PUBLISHED = new Set(['live', 'upcoming', 'repost']);

/**
 * The newest posts of the profile with their dates, newest first, as far as every date is known: beyond an undated post
 * the distance between posts is unknown. Young posts count here: they have been published, whatever their counts are
 * worth yet. `reason`: why it may be that there are none, where their dates stand on another page.
 */
export function datedPosts(
  input: KpiInput,
  format: Format | null,
): { dated: Dated[]; excluded: Excluded[]; reason: UnknownReason } {
  const { collected } = input;
  const list = listFor(collected, format);
  const posts = newestFirst(collected.posts, list).filter(
    (post) =>
      (format === null || post.format === format) &&
      isOwn(post, collected) &&
      !NOT_PUBLISHED.has(post.fields.state?.value ?? 'public') &&
      // A pinned post without a date has no place in the order.
      !(post.fields.pinned?.value && !post.fields.publishedAt),
  );
  // A list in another order has its gaps anywhere.
  if (!isReadInOrder(collected, list))
    return { dated: [], excluded: [], reason: posts.length > 0 ? 'not-on-this-page' : 'too-few-posts' };
  const end = posts.findIndex(({ fields }) => !fields.publishedAt);
  const undated = posts.filter(({ fields }) => !fields.publishedAt);
  const dated = posts.slice(0, end < 0 ? posts.length : end).flatMap((post) => {
    const date = post.fields.publishedAt?.value;
    return date ? [{ post, date }] : [];
  });
  return {
    dated: dated.sort((a, b) => b.date.value - a.date.value),
    excluded: undated.slice(0, input.settings.windowSize).map((post) => exclude(post, 'undated')),
    reason: undated.length > 0 ? 'not-on-this-page' : 'too-few-posts',
  };
}
