import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';
import { forgetLooks } from './health';
import { endRuns } from './opening-runs';

/**
 * Deletes all that is stored of one profile, its places in shortlist, queue and comparison, the decisions on it, its
 * checklist and the user's notes included.
 */
export function deleteProfile(db: Database, key: ProfileKey): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await db.posts.where('profileKey').equals(key).delete();
    await db.snapshots.where('profileKey').equals(key).delete();
    const handles = await db.handles.where('key').equals(key).primaryKeys();
    // The queue knows a profile by a handle or by its key.
    await db.queue.bulkDelete([key, ...handles]);
    await db.handles.bulkDelete(handles);
    await db.ownSet.delete(key);
    await db.shortlist.delete(key);
    await db.decisions.where('profileKey').equals(key).delete();
    await db.checklists.delete(key);
    await db.compared.delete(key);
    await db.notes.delete(key);
    await db.digests.delete(key);
    await db.imported.delete(key);
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
