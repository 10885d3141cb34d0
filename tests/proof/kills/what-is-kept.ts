import type { Page } from 'playwright-core';
import type { Post, Profile, Snapshot } from '@/lib/model/profile';
import { rowsOf } from '../../support/browser/cdp-storage';
import { keyOf, likesOf, postOf } from './readings';

/** What the disk has of the readings. */
export interface Kept {
  /** Acknowledged readings that are not there, or not whole. */
  lost: number[];
  /** Posts, profiles and hours that are there more than once, or half. */
  doubled: string[];
}

/** Compares the disk with what was acknowledged. `ownPage`: one of the extension's own. */
export async function whatIsKept(ownPage: Page, acknowledged: ReadonlySet<number>): Promise<Kept> {
  const isOurs = (key: string) => key.startsWith('instagram:880');
  const posts = (await rowsOf<Post>(ownPage, 'posts')).filter(({ profileKey }) => isOurs(profileKey));
  const profiles = (await rowsOf<Profile>(ownPage, 'profiles')).filter(({ key }) => isOurs(key));
  const snapshots = (await rowsOf<Snapshot>(ownPage, 'snapshots')).filter(({ profileKey }) => isOurs(profileKey));
  const found = new Map(posts.map((post) => [`${post.profileKey} ${post.id}`, post]));
  const isThere = (i: number) =>
    found.get(`${keyOf(i)} ${postOf(i)}`)?.fields.likes?.value.value === likesOf(i) &&
    profiles.some(({ key }) => key === keyOf(i));
  // What was not acknowledged may be there, but then whole.
  const halves = posts.filter(({ id, fields }) => fields.likes?.value.value !== likesOf(Number(id.slice(2))));
  return {
    lost: [...acknowledged].filter((i) => !isThere(i)),
    doubled: [
      ...twice(posts.map(({ id }) => id)),
      ...twice(profiles.map(({ handle }) => String(handle))),
      ...twice(snapshots.map(({ profileKey, at }) => `${profileKey} ${Math.floor(at / 3_600_000)}`)),
      ...halves.map(({ id }) => `half of ${id}`),
    ],
  };
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
