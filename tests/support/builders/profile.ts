import type { PlatformId, Source } from '@/lib/model/platform';
import type { Profile, Snapshot, Sourced } from '@/lib/model/profile';
import { NOW } from './clock';
import { type Count, quantity } from './quantity';

/** Totals of a profile's header, as tests write them. */
export interface Totals {
  followers?: Count;
  following?: Count;
  postsTotal?: Count;
  likesTotal?: Count;
  viewsTotal?: Count;
}

export const sourced = <T>(value: T, at = NOW, source: Source = 'api'): Sourced<T> => ({
  value,
  source,
  reader: 'test.reader',
  at,
});

const TOTALS = ['followers', 'following', 'postsTotal', 'likesTotal', 'viewsTotal'] as const;

/** A profile of a creator who does not exist: id 501, "lina.paints", with the totals given and no others. */
export function aProfile(platform: PlatformId, totals: Totals = {}, differs: Partial<Profile> = {}): Profile {
  const fields = TOTALS.flatMap((name) => {
    const count = totals[name];
    return count === undefined ? [] : [[name, sourced(quantity(count))]];
  });
  return {
    key: `${platform}:501`,
    platform,
    id: '501',
    handle: 'lina.paints',
    handleAt: NOW,
    fields: Object.fromEntries(fields),
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    ...differs,
  };
}

/** A dated reading of the profile's totals. */
export function aSnapshot(at: number, totals: Totals): Snapshot {
  const total = (count: Count | undefined) => (count === undefined ? null : quantity(count));
  return {
    profileKey: 'tiktok:501',
    at,
    followers: total(totals.followers),
    following: total(totals.following),
    postsTotal: total(totals.postsTotal),
    likesTotal: total(totals.likesTotal),
    viewsTotal: total(totals.viewsTotal),
  };
}
