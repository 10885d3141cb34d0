import type { ProfileReading } from '@/lib/model/observation';
import type { Unknown } from '@/lib/model/reason';
import { asBoolean, asString, get } from '../json';
import { type Counter, userCounter } from './counts';
import { present } from './observe';

/**
 * A user of the JSON (`userInfo.user`, an item's `author`) with its counts, or null where it names nobody. Without
 * `stats` no count is read. `diggCount`, the likes that the user gave, is no likes total.
 */
export function profileOf(user: unknown, stats?: unknown, statsV2?: unknown): ProfileReading | null {
  const id = idOf(get(user, 'id'));
  const handle = handleOf(get(user, 'uniqueId'));
  if (!handle) return null;
  const bio = short(get(user, 'signature'));
  const isPrivate = asBoolean(get(user, 'privateAccount')) ?? asBoolean(get(user, 'secret'));
  return {
    id,
    handle,
    ...present<ProfileReading>({
      id,
      handle,
      displayName: short(get(user, 'nickname')),
      verified: asBoolean(get(user, 'verified')),
      bio,
      ...totals(userCounter(stats, statsV2)),
      category: short(get(user, 'commerceUserInfo', 'category')),
      links: linksOf(get(user, 'bioLink', 'link')),
      isPrivate,
    }),
  };
}

const totals = (count: Counter) => ({
  followers: count('followerCount'),
  following: count('followingCount'),
  postsTotal: count('videoCount'),
  likesTotal: count('heartCount', 'heart'),
});

/** What a profile's own payload should have told and did not. */
export function unknownOf(profile: ProfileReading): Unknown[] {
  const unknown: Unknown[] = [];
  if (!profile.followers) unknown.push({ field: 'profile.followers', reason: 'unreadable' });
  if (profile.isPrivate) unknown.push({ field: 'posts', reason: 'private' });
  return unknown;
}

/** A platform id: digits as a string; numbers are refused, they have lost their last digits. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : null;

/** A handle as the site writes it, or null. */
export const handleOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : null;

/** A text of a length that a person would write. */
export const short = (value: unknown): string | null => asString(value)?.slice(0, 5000) ?? null;

/** The link of the bio, with the scheme that is often left out. */
export function linksOf(link: unknown): string[] | null {
  const text = asString(link)?.trim();
  if (!text || text.length > 2000) return null;
  return [/^https?:\/\//i.test(text) ? text : `https://${text}`];
}
