import { useLiveQuery } from 'dexie-react-hooks';
import type { Backup } from '@/lib/backup/tables';
import { attempt } from '@/lib/db/attempt';
import { makeBackup, restoreBackup } from '@/lib/db/backup';
import { database } from '@/lib/db/database';
import type { Outcome } from '@/lib/messaging/protocol';
import type { StorageUse } from '@/lib/model/storage-use';
import { actions } from './actions';

/** What is stored, and how much room it takes as far as the browser tells. Undefined while loading. */
export function useStorageUse(): StorageUse | undefined {
  return useLiveQuery(async () => {
    const db = database();
    const [profiles, posts, snapshots] = await Promise.all([
      db.profiles.count(),
      db.posts.count(),
      db.snapshots.count(),
    ]);
    const { usage } = await navigator.storage.estimate();
    return { profiles, posts, snapshots, bytes: usage ?? null };
  }, []);
}

/** Backing up and bringing back. */
export const dataCare = {
  makeBackup: (): Promise<Outcome<Backup>> => attempt(database(), () => makeBackup(database(), Date.now())),
  /** Answers with what stood before, so that it can be undone. */
  restore: (backup: Backup, how: 'merge' | 'replace'): Promise<Outcome<Backup>> =>
    attempt(database(), async () => {
      const before = await makeBackup(database(), Date.now());
      await restoreBackup(database(), backup, how);
      // The background tells the sites' tabs, and works the lists' figures out again.
      await actions.settingsSet({});
      await actions.listRefresh('shortlist');
      await actions.listRefresh('recent');
      return before;
    }),
};
