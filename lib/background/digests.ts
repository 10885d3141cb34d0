import type { Database } from '@/lib/db/database';
import { putDigests, withoutDigest } from '@/lib/db/digests';
import { loadReports } from '@/lib/db/load-report';
import { getSettings } from '@/lib/db/settings';
import type { Digest } from '@/lib/model/digest';
import { digestOf, stampOf } from '@/lib/shortlist/digest';

/** So many are worked out before a list that waits for them is told. */
const AT_ONCE = 50;

/** Works out the digests of the shortlist that are missing or out of date. Answers with how many. `now`: epoch ms. */
export async function refreshDigests(db: Database, now: number): Promise<number> {
  const settings = await getSettings(db);
  const keys = await withoutDigest(db, stampOf(settings));
  let ready: Digest[] = [];
  for await (const report of loadReports(db, keys, now)) {
    ready.push(digestOf(report, settings));
    if (ready.length < AT_ONCE) continue;
    await putDigests(db, ready);
    ready = [];
  }
  await putDigests(db, ready);
  return keys.length;
}
