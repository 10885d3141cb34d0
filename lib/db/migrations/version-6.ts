import type Dexie from 'dexie';

/** The profiles that the user compares. Nothing of version 5 changes. */
export function version6(db: Dexie): void {
  db.version(6).stores({ compared: '&profileKey, addedAt' });
}
