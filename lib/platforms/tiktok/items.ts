import type { Listing, Observation, PostReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { asRecord, get, type JsonRecord } from '../json';
import { isOwn, observe } from './observe';
import { postOf } from './post';
import { profileOf } from './profile';

/** More than a page of a list holds, or a grid after long scrolling. */
export const MOST_POSTS = 1000;

/** A profile may pin so many posts; they lead its list. */
const MOST_PINNED = 3;

/** The profile's own posts among `items`, each once: others' posts that it passed on (reposts) are left out. */
export function ownPosts(items: unknown[], { surface }: Reading): PostReading[] {
  const omitted = omittedOf(items);
  const posts = new Map<string, PostReading>();
  for (const item of items.slice(0, MOST_POSTS)) {
    const post = postOf({ ...omitted, ...asRecord(item) });
    if (post && (isOwn(post.owner, surface) || post.id === surface.postId)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

/**
 * Lists leave out `isPinnedItem` and `adLabelVersion` where they would say no. Once one item has the field, its
 * absence from the others is an answer.
 */
const omittedOf = (items: unknown[]): JsonRecord => ({
  ...(items.some((item) => get(item, 'isPinnedItem') !== undefined) && { isPinnedItem: false }),
  ...(items.some((item) => get(item, 'adLabelVersion') !== undefined) && { adLabelVersion: 0 }),
});

/** The place of `posts` in the profile's list. `type`: how the list is sorted, as the request says (0 latest, 1 popular, 2 oldest). */
export function listingOf(posts: PostReading[], start: boolean, type: string | null = null): Listing {
  const isNewest = type === '0' || (type === null && isNewestFirst(posts));
  return { list: 'posts', start, order: isNewest ? 'newest' : 'other', postIds: posts.map(({ id }) => id) };
}

/** True unless the dates speak against it; posts that may be pinned don't count, one in four may be out of order. */
function isNewestFirst(posts: PostReading[]): boolean {
  const times = posts.slice(MOST_PINNED).map(({ publishedAt }) => publishedAt?.value ?? 0);
  const rising = times.filter((time, i) => i > 0 && time > (times[i - 1] ?? 0)).length;
  return rising * 4 <= times.length;
}

/** A page of a list of items; also tells who the profile is, where an item of its own names it. */
export function readItems(
  items: unknown[],
  reading: Reading,
  source: Source,
  shape: string,
  place: { start: boolean; type?: string | null } | null,
): Observation[] {
  const posts = ownPosts(items, reading);
  if (!posts.length) return [];
  const authors = items.map((item) => profileOf(get(item, 'author')));
  const profile = authors.find((author) => isOwn(author, reading.surface)) ?? null;
  const listing = place && listingOf(posts, place.start, place.type);
  return [observe(reading, source, shape, { profile, posts, listing })];
}
