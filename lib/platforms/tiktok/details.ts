import type { Observation } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { arrayAt, get } from '../json';
import { errorOf, statusOf } from './errors';
import { ownPosts, readItems } from './items';
import { isOwn, observe } from './observe';
import { profileOf, unknownOf } from './profile';

/** `userInfo` as `/api/user/detail/` answers it and as the profile page carries it. */
export function readUser(detail: unknown, reading: Reading, source: Source, isCurrent: boolean): Observation[] {
  const info = get(detail, 'userInfo');
  const profile = profileOf(get(info, 'user'), get(info, 'stats'), get(info, 'statsV2'));
  if (!profile) return isCurrent ? failure(detail, reading, source, 'user') : [];
  if (!isOwn(profile, reading.surface)) return [];
  const told = statusOf(detail) === 10222 ? { ...profile, isPrivate: true } : profile;
  return [
    observe(reading, source, 'user', { profile: told, unknown: unknownOf(told) }),
    // Empty since 2024; before, the first page of the list stood here.
    ...readItems(arrayAt(info, 'itemList'), reading, source, 'user.items', { start: true }),
  ];
}

/** `itemInfo.itemStruct` as `/api/item/detail/` answers it and as the video page carries it. */
export function readItem(detail: unknown, reading: Reading, source: Source, isCurrent: boolean): Observation[] {
  const item = get(detail, 'itemInfo', 'itemStruct');
  const posts = ownPosts([item], reading);
  if (!posts.length) return item === undefined && isCurrent ? failure(detail, reading, source, 'item') : [];
  const profile = profileOf(get(item, 'author'), get(item, 'authorStats'), get(item, 'authorStatsV2'));
  return [observe(reading, source, 'item', { profile, posts })];
}

/** The page's own word for why it shows nothing, or that we could not read it. */
export const failure = (payload: unknown, reading: Reading, source: Source, shape: string): Observation[] => [
  observe(reading, source, shape, { error: errorOf(statusOf(payload)) }),
];
