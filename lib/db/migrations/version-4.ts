import type Dexie from 'dexie';

/** The log of decisions. Nothing of version 3 changes. */
export function version4(db: Dexie): void {
  db.version(4).stores({ decisions: '[profileKey+at], profileKey' });
}
