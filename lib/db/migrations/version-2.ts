import type Dexie from 'dexie';

/** How the readers fare (lib/health). Nothing of version 1 changes. */
export function version2(db: Dexie): void {
  db.version(2).stores({ health: '&key, platform' });
}
