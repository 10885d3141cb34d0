import type { Database } from '@/lib/db/database';
import { forgetDatedPosts } from '@/lib/db/dated-posts';
import { forgetDayFigures } from '@/lib/db/day-figures';
import { deleteProfile } from '@/lib/db/delete';
import { endRuns } from '@/lib/db/opening-runs';
import { findKey } from '@/lib/db/profiles';
import { allQueued } from '@/lib/db/queue';
import { getSettings } from '@/lib/db/settings';
import { surplus } from '@/lib/db/thinning';
import type { DayOf } from '@/lib/model/day-figures';

/** A month, as the retention counts it: 30.44 days. */
const MONTH = 30.44 * 24 * 3_600_000;

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

  const forgotten = await db.profiles.where('lastSeenAt').below(horizon).primaryKeys();
  // Of a profile that only a file named, the day of the import counts.
  const imported = await db.imported.filter(({ importedAt }) => importedAt < horizon).primaryKeys();
  for (const key of [...forgotten, ...imported.filter((one) => !forgotten.includes(one))])
    if (!kept.has(key) && (forgotten.includes(key) || !(await db.profiles.get(key)))) await deleteProfile(db, key);

  for (const key of await db.profiles.toCollection().primaryKeys())
    await db.transaction('rw', db.snapshots, db.dayFigures, async () => {
      const snapshots = await db.snapshots.where('profileKey').equals(key).toArray();
      const dates = surplus(snapshots, now, kept.has(key) ? Number.NEGATIVE_INFINITY : horizon, dayOf);
      await db.snapshots.bulkDelete(dates.map((at) => [key, at]));
      if (!kept.has(key)) await forgetDayFigures(db, key, horizon);
    });
}
