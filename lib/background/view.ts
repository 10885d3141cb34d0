import { comparisonOf } from '@/lib/db/comparison';
import type { Database } from '@/lib/db/database';
import { lastDecision } from '@/lib/db/decisions';
import { putDigests } from '@/lib/db/digests';
import { loadReport } from '@/lib/db/load-report';
import { ownSetRowOf, putOwnSetRow } from '@/lib/db/own-set';
import { findKey } from '@/lib/db/profiles';
import { placeOf } from '@/lib/db/queue';
import { getSettings } from '@/lib/db/settings';
import { getEntry } from '@/lib/db/shortlist';
import type { TabView } from '@/lib/messaging/protocol';
import type { ProfileAddress } from '@/lib/model/queue';
import { digestOf } from '@/lib/shortlist/digest';

/** What the overlay shows at this address. The report's figures join "profiles you have read" and the lists. */
export async function viewOf(
  db: Database,
  { platform, handle, profileId }: ProfileAddress,
  now: number,
): Promise<TabView> {
  const key = await findKey(db, { platform, id: profileId, handle });
  const report = key && (await loadReport(db, key, now, undefined, true));
  const row = report && ownSetRowOf(report);
  if (row) await putOwnSetRow(db, row);
  if (report) await putDigests(db, [digestOf(report, await getSettings(db))]);
  return {
    platform,
    handle,
    profileId,
    queue: (await placeOf(db, { platform, handle, profileId })) ?? undefined,
    comparison: await comparisonOf(db, key),
    report,
    entry: key && (await getEntry(db, key)),
    decision: key && (await lastDecision(db, key)),
    error: null,
    failure: null,
  };
}
