import type { Database } from '@/lib/db/database';
import { keepDayFigures } from '@/lib/db/day-figures';
import { type Listed, putDigests, withoutDigest } from '@/lib/db/digests';
import { loadReports } from '@/lib/db/load-report';
import { getSettings } from '@/lib/db/settings';
import { dayFiguresOf } from '@/lib/history/of-day';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { digestOf, stampOf } from '@/lib/shortlist/digest';

/** So many are worked out before a list that waits for them is told. */
const AT_ONCE = 50;

/** Works out the digests of a list that are missing or out of date. Answers with how many. `now`: epoch ms. */
export async function refreshDigests(db: Database, listed: Listed, now: number): Promise<number> {
  const settings = await getSettings(db);
  const keys = await withoutDigest(db, stampOf(settings), listed);
  let ready: Digest[] = [];
  try {
    for await (const report of loadReports(db, keys, now)) {
      ready.push(digestOf(report, settings));
      if (ready.length < AT_ONCE) continue;
      await putDigests(db, ready);
      ready = [];
    }
  } finally {
    // Where one fails, those before it are not worked out in vain.
    await putDigests(db, ready);
  }
  return keys.length;
}

/**
 * The same for profiles of which something was just read beside the one on screen, where lists show them; and their
 * rates of this day.
 */
export async function renewDigests(db: Database, keys: readonly ProfileKey[], now: number): Promise<void> {
  const listed = (await db.digests.bulkGet([...keys])).flatMap((digest) => digest?.profileKey ?? []);
  if (listed.length === 0) return;
  const settings = await getSettings(db);
  for await (const report of loadReports(db, listed, now)) {
    await putDigests(db, [digestOf(report, settings)]);
    await keepDay(db, report);
  }
}

/**
 * Files the rates of a profile under the day of its reading. Only to be called after one: worked out again later (other
 * settings, another release) they would be no figures of that day.
 */
export async function keepDay(db: Database, report: Report): Promise<void> {
  const figures = dayFiguresOf(report);
  if (figures) await keepDayFigures(db, figures);
}
