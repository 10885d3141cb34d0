import { profileMark } from '@/lib/health/profile-mark';
import { tallied } from '@/lib/health/tally';
import type { Tally } from '@/lib/model/health';
import type { Observation } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** How the readers of one site fare. */
export const healthOf = (db: Database, platform: PlatformId): Promise<Tally[]> =>
  db.health.where('platform').equals(platform).toArray();

/** How all readers fare. */
export const allHealth = (db: Database): Promise<Tally[]> => db.health.toArray();

/**
 * Counts what was read and missed of one profile. Runs inside the transaction that stores the reading: either both are
 * on disk or neither.
 */
export async function countHealth(db: Database, key: ProfileKey, observations: readonly Observation[]): Promise<void> {
  const [first] = observations;
  if (!first) return;
  const known = new Map((await healthOf(db, first.platform)).map((tally) => [tally.key, tally]));
  const changed = tallied(known, observations, key);
  if (changed.length > 0) await db.health.bulkPut(changed);
}

/** Forgets at which looks a profile was seen; how often a reader worked stays. */
export async function forgetLooks(db: Database, key: ProfileKey): Promise<void> {
  const mark = profileMark(key);
  await db.health
    .filter(({ looks }) => looks.some(({ profile }) => profile === mark))
    .modify((tally) => {
      tally.looks = tally.looks.filter(({ profile }) => profile !== mark);
    });
}
