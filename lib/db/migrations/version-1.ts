import type Dexie from 'dexie';

/**
 * The first shape: every table by its key; other fields named here are those that rows are looked up by. A post of two
 * owners stands under each profile that it was read with.
 */
export function version1(db: Dexie): void {
  db.version(1).stores({
    profiles: '&key, platform, handle, lastSeenAt',
    posts: '&[profileKey+id], profileKey, lastSeenAt',
    snapshots: '&[profileKey+at], profileKey, at',
    shortlist: '&profileKey, status, addedAt',
    ownSet: '&profileKey, readAt',
    handles: '&handle, key',
    settings: '&name',
  });
}
