import type Dexie from 'dexie';

/** The queue of a brief. Nothing of version 2 changes. */
export function version3(db: Dexie): void {
  db.version(3).stores({ queue: '&name, order' });
}
