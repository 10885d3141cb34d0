import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { countAt, drawnPost, place, textAt } from './dom-text';
import { listingOf, MOST_POSTS } from './items';
import { observe, present } from './observe';
import { surfaceOf } from './surfaces';

/** The drawn profile: its header and, on the posts tab, the grid of its posts (plays alone; in 2026 not even those). */
export function readDrawnProfile(document: Document, reading: Reading): Observation[] {
  const profile = headerOf(document, reading);
  if (!profile) return [];
  const posts = reading.surface.tab === 'posts' ? gridOf(document, reading) : [];
  const listing = posts.length ? listingOf(posts, true) : null;
  return [observe(reading, 'dom', 'profile', { profile, posts, listing })];
}

/**
 * The header, if it is that of the profile in the URL: after a soft navigation the last one stands there for a while.
 * `user-title` and `user-subtitle` hold handle and name, in 2026 also the other way round.
 */
function headerOf(document: Document, reading: Reading): ProfileReading | null {
  const names = [textAt(document, 'user-title'), textAt(document, 'user-subtitle')];
  const at = names.findIndex((name) => name?.toLowerCase() === reading.surface.handle);
  const handle = names[at];
  if (!handle) return null;
  const count = (name: string) => countAt(document, [name], reading);
  return {
    id: null,
    handle,
    ...present<Partial<ProfileReading>>({
      displayName: names[1 - at],
      followers: count('followers-count'),
      following: count('following-count'),
      likesTotal: count('likes-count'),
    }),
  };
}

function gridOf(document: Document, reading: Reading): PostReading[] {
  const items = [...document.querySelectorAll('[data-e2e="user-post-item"]')].slice(0, MOST_POSTS);
  const hasBadges = items.some((item) => place(item, 'video-card-badge'));
  const posts = new Map<string, PostReading>();
  for (const item of items) {
    const href = item.querySelector('a[href*="/video/"], a[href*="/photo/"]')?.getAttribute('href') ?? '';
    if (!URL.canParse(href, document.baseURI)) continue;
    const surface = surfaceOf(new URL(href, document.baseURI));
    if (surface.handle !== reading.surface.handle) continue;
    const post = drawnPost(surface, {
      views: countAt(item, ['video-views'], reading),
      // Only the head of the list can be pinned: a badge further down says something else.
      pinned: hasBadges && posts.size < 3 ? place(item, 'video-card-badge') !== null : null,
    });
    if (post) posts.set(post.id, post);
  }
  return [...posts.values()];
}
