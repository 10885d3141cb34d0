import type Dexie from 'dexie';

/** The rates of a profile day by day, for its history. Nothing of version 7 changes. */
export function version8(db: Dexie): void {
  db.version(8).stores({ dayFigures: '&[profileKey+day], profileKey' });
}
