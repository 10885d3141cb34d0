import { type Corrected, type Correction, correctionName } from '@/lib/model/correction';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the user put right of a profile, and left out of it. */
export const correctionsOf = (db: Database, key: ProfileKey): Promise<Correction[]> =>
  db.corrections.where('profileKey').equals(key).toArray();

/** Keeps a correction, in the place of an earlier one of the same; answers with all of the profile. `now`: epoch ms. */
export function correct(db: Database, key: ProfileKey, what: Corrected, now: number): Promise<Correction[]> {
  return db.transaction('rw', db.corrections, db.digests, async () => {
    await db.corrections.put({ profileKey: key, name: correctionName(what), what, at: now });
    await outdate(db, key);
    return correctionsOf(db, key);
  });
}

/** Takes a correction back: what was read counts again. */
export function takeBack(db: Database, key: ProfileKey, name: string): Promise<Correction[]> {
  return db.transaction('rw', db.corrections, db.digests, async () => {
    await db.corrections.delete([key, name]);
    await outdate(db, key);
    return correctionsOf(db, key);
  });
}

/** The figures that lists show of the profile are worked out anew when a list asks for them. */
const outdate = (db: Database, key: ProfileKey) => db.digests.update(key, { stamp: '' });
