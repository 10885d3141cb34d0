import type { ProfileKey } from '@/lib/model/profile';
import type { ShortlistEntry, Status } from '@/lib/model/shortlist';
import type { Database } from './database';

export const getEntry = async (db: Database, key: ProfileKey): Promise<ShortlistEntry | null> =>
  (await db.shortlist.get(key)) ?? null;

/** All kept profiles, newest first. */
export const allEntries = (db: Database): Promise<ShortlistEntry[]> =>
  db.shortlist.orderBy('addedAt').reverse().toArray();

/** Keeps a profile, or changes its status; the day it was added stays. */
export function setStatus(db: Database, profileKey: ProfileKey, status: Status, now: number): Promise<ShortlistEntry> {
  return db.transaction('rw', db.shortlist, async () => {
    const known = await db.shortlist.get(profileKey);
    const entry: ShortlistEntry = { profileKey, status, addedAt: known?.addedAt ?? now };
    await db.shortlist.put(entry);
    return entry;
  });
}

export async function removeEntry(db: Database, profileKey: ProfileKey): Promise<void> {
  await db.shortlist.delete(profileKey);
}
