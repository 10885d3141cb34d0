import type Dexie from 'dexie';

/**
 * What the user writes of a profile, what a list needs of it, and figures that came from a file. Nothing of version 6
 * changes.
 */
export function version7(db: Dexie): void {
  db.version(7).stores({ notes: '&profileKey', digests: '&profileKey, readAt', imported: '&profileKey' });
}
