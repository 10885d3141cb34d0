import type { ProfileKey } from '@/lib/model/profile';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import type { Database } from './database';

export const getEntry = async (db: Database, key: ProfileKey): Promise<ShortlistEntry | null> =>
  (await db.shortlist.get(key)) ?? null;

/** All kept profiles, newest first. */
export const allEntries = (db: Database): Promise<ShortlistEntry[]> =>
  db.shortlist.orderBy('addedAt').reverse().toArray();
