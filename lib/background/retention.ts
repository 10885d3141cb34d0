import Dexie from 'dexie';
import type { Database } from '@/lib/db/database';
import { forgetDatedPosts } from '@/lib/db/dated-posts';
import { forgetDayFigures } from '@/lib/db/day-figures';
import { deleteProfile } from '@/lib/db/delete';
import { endRuns } from '@/lib/db/opening-runs';
import { findKey } from '@/lib/db/profiles';
import { allQueued } from '@/lib/db/queue';
import { getSettings } from '@/lib/db/settings';
import { EVERY_HOUR_FOR, surplus } from '@/lib/db/thinning';
import { type DayOf, localDay } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';

/** A month, as the retention counts it: 30.44 days. */
const MONTH = 30.44 * 24 * 3_600_000;

/** So many profiles are looked through in one go. */
const AT_ONCE = 200;
/** Of so many the history is thinned in one write; an ingest waits for no more. */
const AT_ONCE_WRITTEN = 20;

/**
 * Thins the history and forgets what is too old: after 30 days one snapshot a day, its last; after the retention time (settings,
 * 24 months) the snapshots and the days' rates, and profiles not seen since, with their posts. Profiles with a status, in the queue or in a campaign
 * are kept for ever. Dated counts of posts that no campaign has any more go here and not with the campaign, so that an undo
 * finds them.
 * Repeating it changes nothing. `now`: epoch ms; `dayOf`: whose days, this device's if left out.
 */
export async function applyRetention(db: Database, now: number, dayOf?: DayOf): Promise<void> {
  await endRuns(db, { overAt: now });
  await forgetDatedPosts(db);
  const { retentionMonths } = await getSettings(db);
  const horizon = now - retentionMonths * MONTH;
  const queued = await Promise.all(
    (await allQueued(db)).map(({ platform, handle, profileId }) => findKey(db, { platform, handle, id: profileId })),
  );
  const [listed, placed] = await Promise.all([db.shortlist.toArray(), db.placements.toArray()]);
  const kept = new Set([...[...listed, ...placed].map(({ profileKey }) => profileKey), ...queued]);

  const forgotten = new Set(await db.profiles.where('lastSeenAt').below(horizon).primaryKeys());
  // Of a profile that only a file named, the day of the import counts.
  const imported = await db.imported.filter(({ importedAt }) => importedAt < horizon).primaryKeys();
  for (const key of new Set([...forgotten, ...imported]))
    if (!kept.has(key) && (forgotten.has(key) || !(await db.profiles.get(key)))) await deleteProfile(db, key);

  const horizonOf = (key: ProfileKey) => (kept.has(key) ? Number.NEGATIVE_INFINITY : horizon);
  const keys = await db.profiles.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += AT_ONCE)
    await thin(
      db,
      await withSurplus(db, keys.slice(from, from + AT_ONCE), now, horizonOf, dayOf),
      now,
      horizonOf,
      dayOf,
    );
}

/**
 * Those of the profiles of which something may go. Told by keys alone: of ten thousand profiles most have nothing that
 * became too old since yesterday, and a million snapshots are not read each day to find that out.
 */
function withSurplus(
  db: Database,
  keys: readonly ProfileKey[],
  now: number,
  horizonOf: (key: ProfileKey) => number,
  dayOf?: DayOf,
): Promise<ProfileKey[]> {
  return db.transaction('r', db.snapshots, db.dayFigures, async () => {
    const found = await Promise.all(
      keys.map((key) => Promise.all([oldSnapshots(db, key, now).primaryKeys(), oldestDay(db, key)])),
    );
    return keys.filter((key, index) => {
      const horizon = horizonOf(key);
      const [snapshots, day] = found[index] ?? [[], undefined];
      const dates = snapshots.map(([, at]) => ({ at, followers: null }));
      return surplus(dates, now, horizon, dayOf).length > 0 || (day !== undefined && day[1] < localDay(horizon));
    });
  });
}

/** A few profiles a transaction: one each takes twice as long, and a press of the user's waits for no more. */
async function thin(
  db: Database,
  keys: readonly ProfileKey[],
  now: number,
  horizonOf: (key: ProfileKey) => number,
  dayOf?: DayOf,
): Promise<void> {
  for (let from = 0; from < keys.length; from += AT_ONCE_WRITTEN)
    await db.transaction('rw', db.snapshots, db.dayFigures, async () => {
      const some = keys.slice(from, from + AT_ONCE_WRITTEN);
      const found = await Promise.all(some.map((key) => oldSnapshots(db, key, now).toArray()));
      const gone = some.flatMap((key, index) =>
        surplus(found[index] ?? [], now, horizonOf(key), dayOf).map((at): [ProfileKey, number] => [key, at]),
      );
      await db.snapshots.bulkDelete(gone);
      for (const key of some)
        if (((await oldestDay(db, key))?.[1] ?? Infinity) < localDay(horizonOf(key)))
          await forgetDayFigures(db, key, horizonOf(key));
    });
}

/** The only snapshots of which any may go. */
const oldSnapshots = (db: Database, key: ProfileKey, now: number) =>
  db.snapshots.where('[profileKey+at]').between([key, Dexie.minKey], [key, now - EVERY_HOUR_FOR], true, false);

const oldestDay = async (db: Database, key: ProfileKey): Promise<[ProfileKey, number] | undefined> =>
  (
    await db.dayFigures
      .where('[profileKey+day]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .limit(1)
      .primaryKeys()
  )[0];
