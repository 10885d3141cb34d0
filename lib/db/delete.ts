import type { ProfileKey } from '@/lib/model/profile';
import { leaveCreator } from './creators';
import type { Database } from './database';
import { forgetLooks } from './health';
import { endRuns } from './opening-runs';
import { placesOf } from './profile-rows';

/**
 * Deletes all that is stored of one profile, its places in shortlist, queue and comparison, the decisions on it, its
 * checklist, the user's notes, its placements in campaigns with what they brought, and its place in a creator included.
 */
export function deleteProfile(db: Database, key: ProfileKey): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await leaveCreator(db, key);
    for (const place of Object.values(await placesOf(db, key))) await place.delete();
    await db.digests.delete(key);
    await db.traces.delete(key);
    await endRuns(db, { of: key });
    await forgetLooks(db, key);
  });
}

/** Deletes everything: profiles, history, shortlist, settings. */
export function deleteAll(db: Database): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
