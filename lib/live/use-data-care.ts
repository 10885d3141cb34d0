import { useLiveQuery } from 'dexie-react-hooks';
import type { Backup } from '@/lib/backup/tables';
import { attempt } from '@/lib/db/attempt';
import { bringBack, makeBackup, restoreBackup } from '@/lib/db/backup';
import { database } from '@/lib/db/database';
import { rowsOf } from '@/lib/db/profile-rows';
import type { Outcome } from '@/lib/messaging/protocol';
import type { ProfileKey } from '@/lib/model/profile';
import type { StorageUse } from '@/lib/model/storage-use';
import { actions } from './actions';

/**
 * What is stored, and how much room it takes as far as the browser tells, while it is looked at: to count a million rows
 * keeps the database busy for seconds, and each reading would have them counted again. Undefined while loading.
 */
export function useStorageUse(isShown: boolean): StorageUse | undefined {
  return useLiveQuery(async () => {
    if (!isShown) return undefined;
    const db = database();
    const [profiles, posts, snapshots] = await Promise.all([
      db.profiles.count(),
      db.posts.count(),
      db.snapshots.count(),
    ]);
    const { usage } = await navigator.storage.estimate();
    return { profiles, posts, snapshots, bytes: usage ?? null };
  }, [isShown]);
}

/** Backing up and bringing back. */
export const dataCare = {
  makeBackup: (): Promise<Outcome<Backup>> => attempt(database(), () => makeBackup(database(), Date.now())),
  /** Answers with what stood before, so that it can be undone. */
  restore: (backup: Backup, how: 'merge' | 'replace'): Promise<Outcome<Backup>> =>
    attempt(database(), async () => {
      const before = await makeBackup(database(), Date.now());
      await restoreBackup(database(), backup, how);
      await showRestored();
      return before;
    }),
  /** Deletes one profile; the answer brings it back, as long as the page that holds it is open. */
  deleteProfile: async (key: ProfileKey): Promise<Outcome<() => Promise<Outcome>>> => {
    const rows = await attempt(database(), () => rowsOf(database(), key));
    if (!rows.ok) return rows;
    const deleted = await actions.deleteProfile(key);
    if (!deleted.ok) return deleted;
    const undo = () =>
      attempt(database(), async () => {
        await bringBack(database(), key, rows.value);
        await showRestored();
        return null;
      });
    return { ok: true, value: undo };
  },
};

/** The background tells the sites' tabs, and works the lists' figures out again. */
async function showRestored(): Promise<void> {
  await actions.settingsSet({});
  await actions.listRefresh('shortlist');
  await actions.listRefresh('recent');
}
