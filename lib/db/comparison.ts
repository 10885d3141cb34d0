import { COMPARE_MAXIMUM, type Comparison } from '@/lib/model/comparison';
import type { Profile, ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** A profile that the user compares. */
export interface ComparedRow {
  profileKey: ProfileKey;
  /** Epoch ms: its place in the table. */
  addedAt: number;
}

/** The profiles that the user compares, in the order in which they were added. */
export const comparedKeys = async (db: Database): Promise<ProfileKey[]> =>
  (await db.compared.orderBy('addedAt').toArray()).map(({ profileKey }) => profileKey);

/** The comparison as the card of a profile (null: of none that was read) tells it. */
export async function comparisonOf(db: Database, key: ProfileKey | null): Promise<Comparison> {
  const keys = await comparedKeys(db);
  const profiles = await db.profiles.bulkGet(keys);
  return {
    isIn: key !== null && keys.includes(key),
    names: keys.map((one, index) => nameOf(profiles[index]) ?? one),
  };
}

/**
 * Adds a profile to the comparison, or takes it out. False where it is full: then nothing is changed. `now`: epoch ms.
 */
export function compare(db: Database, key: ProfileKey, isIn: boolean, now: number): Promise<boolean> {
  return db.transaction('rw', db.compared, async () => {
    if (!isIn) {
      await db.compared.delete(key);
      return true;
    }
    const rows = await db.compared.orderBy('addedAt').toArray();
    if (rows.some(({ profileKey }) => profileKey === key)) return true;
    if (rows.length >= COMPARE_MAXIMUM) return false;
    // Two within the same millisecond keep their order.
    await db.compared.put({ profileKey: key, addedAt: Math.max(now, (rows.at(-1)?.addedAt ?? 0) + 1) });
    return true;
  });
}

/** Gives the place of `from` to `to`. Runs inside the caller's transaction. */
export async function rekeyCompared(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const row = await db.compared.get(from);
  if (row && !(await db.compared.get(to))) await db.compared.put({ ...row, profileKey: to });
  await db.compared.delete(from);
}

const nameOf = (profile: Profile | undefined): string | null =>
  profile?.fields.displayName?.value ?? (profile?.handle ? `@${profile.handle}` : null);
