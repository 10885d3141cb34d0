import type Dexie from 'dexie';

/** What the user has checked of each profile. Nothing of version 4 changes. */
export function version5(db: Dexie): void {
  db.version(5).stores({ checklists: '&profileKey' });
}
