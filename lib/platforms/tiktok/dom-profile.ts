import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import { findEmail } from '@/lib/parsing/contacts';
import { tiktokIdTime } from '@/lib/parsing/handles';
import type { Reading } from '../adapter';
import { countAt, place, textAt } from './dom-text';
import { listingOf, MOST_POSTS } from './items';
import { observe, present } from './observe';
import { postUrl } from './post';
import { linksOf } from './profile';
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
  const names = ['user-title', 'user-subtitle'].map((name) => textAt(document, name));
  const at = names.findIndex((name) => name?.toLowerCase() === reading.surface.handle);
  const handle = names[at];
  if (!handle) return null;
  const bio = textAt(document, 'user-bio');
  const count = (name: string) => countAt(document, [name], reading);
  return {
    id: null,
    handle,
    ...present<ProfileReading>({
      id: null,
      handle,
      displayName: names[1 - at],
      verified: isTicked(document) || null,
      email: bio && findEmail(bio),
      links: linksOf(targetOf(place(document, 'user-link')?.getAttribute('href'))),
      followers: count('followers-count'),
      following: count('following-count'),
      likesTotal: count('likes-count'),
    }),
  };
}

/** The blue tick beside the name: told by its colour, the one thing all builds share. */
const isTicked = (document: Document): boolean =>
  [...(place(document, 'user-title')?.parentElement?.querySelectorAll('svg [fill]') ?? [])].some((shape) =>
    /#20d5ec|32, ?213, ?236/i.test(shape.getAttribute('fill') ?? ''),
  );

/** The address that TikTok's own redirect leads to. */
function targetOf(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  return new URL(href).searchParams.get('target') ?? href;
}

function gridOf(document: Document, reading: Reading): PostReading[] {
  const items = [...document.querySelectorAll('[data-e2e="user-post-item"]')].slice(0, MOST_POSTS);
  const badges = items.some((item) => place(item, 'video-card-badge'));
  const posts = new Map<string, PostReading>();
  for (const item of items) {
    const href = item.querySelector('a[href*="/video/"], a[href*="/photo/"]')?.getAttribute('href') ?? '';
    if (!URL.canParse(href, 'https://www.tiktok.com')) continue;
    const { handle, postId, tab } = surfaceOf(new URL(href, 'https://www.tiktok.com'));
    if (!postId || !handle || handle !== reading.surface.handle) continue;
    const isPhoto = tab === 'photo';
    const parts = {
      views: countAt(item, ['video-views'], reading),
      publishedAt: tiktokIdTime(postId),
      // Only the list's head can be pinned: a badge further down says something else.
      pinned: badges && posts.size < 3 ? place(item, 'video-card-badge') !== null : null,
    };
    posts.set(postId, {
      id: postId,
      url: postUrl(handle, postId, isPhoto),
      format: isPhoto ? 'carousel' : 'video',
      owner: { id: null, handle },
      ...present<Partial<PostReading>>(parts),
    });
  }
  return [...posts.values()];
}
