import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';
import { forgetLooks } from './health';
import { endRuns } from './opening-runs';

/** Deletes all that is stored of one profile, its shortlist entry included. */
export function deleteProfile(db: Database, key: ProfileKey): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await db.posts.where('profileKey').equals(key).delete();
    await db.snapshots.where('profileKey').equals(key).delete();
    await db.handles.where('key').equals(key).delete();
    await db.ownSet.delete(key);
    await db.shortlist.delete(key);
    await endRuns(db, { of: key });
    await forgetLooks(db, key);
    await db.profiles.delete(key);
  });
}

/** Deletes everything: profiles, history, shortlist, settings. */
export function deleteAll(db: Database): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
