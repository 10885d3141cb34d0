import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDatabase, type Database } from '@/lib/db/database';
import { groupByProfile } from '@/lib/db/group';
import { storeGroup } from '@/lib/db/store';
import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';

/** An empty database of its own. */
export const emptyDatabase = (): Database => createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

/** Stores readings as the background does. */
export async function store(db: Database, ...observations: Observation[]): Promise<void> {
  for (const group of groupByProfile(observations)) await storeGroup(db, group);
}

/** 2 March 2026, 09:10 UTC. */
export const START = Date.UTC(2026, 2, 2, 9, 10);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A reading of Instagram's @marlo (id 42). */
export function reading(
  at: number,
  profile: Partial<ProfileReading> | null = {},
  extra: Partial<Observation> = {},
): Observation {
  return {
    platform: 'instagram',
    source: 'api',
    reader: 'instagram.test',
    at,
    lang: 'en',
    surface: { platform: 'instagram', kind: 'profile', handle: 'marlo', profileId: null, postId: null, tab: null },
    profile: profile && { id: '42', handle: 'Marlo', followers: exact(1_000), ...profile },
    posts: [],
    comments: [],
    listing: null,
    error: null,
    unknown: [],
    ...extra,
  };
}

export const post = (id: string, extra: Partial<PostReading> = {}): PostReading => ({
  id,
  url: `https://www.instagram.com/p/${id}/`,
  format: 'image',
  owner: { id: '42', handle: 'marlo' },
  ...extra,
});

/** Everything on disk, table by table. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables);
}
