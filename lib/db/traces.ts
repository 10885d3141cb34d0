import { TRACES_EDITION, tracesOf } from '@/lib/creators/traces';
import type { Profile } from '@/lib/model/profile';
import type { Database } from './database';

/** So many profiles are read at once when traces are made anew. */
const AT_ONCE = 500;

/** Keeps what of these profiles may show who is behind them, as of their last reading. */
export async function putTraces(db: Database, profiles: readonly Profile[]): Promise<void> {
  await db.traces.bulkPut(profiles.map(tracesOf));
}

/**
 * Makes the traces that are missing (profiles of an earlier release, a restored backup) or of another edition. Answers
 * with how many. Where nothing is to do it looks at keys alone: of ten thousand profiles that takes a third of a second in
 * the background, making all of their traces six.
 */
export async function refreshTraces(db: Database): Promise<number> {
  const [keys, current] = await Promise.all([
    db.profiles.toCollection().primaryKeys(),
    db.traces.where('edition').equals(TRACES_EDITION).primaryKeys(),
  ]);
  const known = new Set(current);
  const missing = keys.filter((key) => !known.has(key));
  for (let from = 0; from < missing.length; from += AT_ONCE)
    await db.transaction('rw', db.profiles, db.traces, async () => {
      const profiles = await db.profiles.bulkGet(missing.slice(from, from + AT_ONCE));
      await putTraces(
        db,
        profiles.filter((profile) => profile !== undefined),
      );
    });
  return missing.length;
}
