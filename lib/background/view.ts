import type { Database } from '@/lib/db/database';
import { lastDecision } from '@/lib/db/decisions';
import { loadReport } from '@/lib/db/load-report';
import { ownSetRowOf, putOwnSetRow } from '@/lib/db/own-set';
import { findKey } from '@/lib/db/profiles';
import { namesOf, placeOf } from '@/lib/db/queue';
import { getEntry } from '@/lib/db/shortlist';
import type { TabView } from '@/lib/messaging/protocol';
import type { PlatformId } from '@/lib/model/platform';

/** The profile that an address shows. */
export interface Address {
  platform: PlatformId;
  handle: string | null;
  profileId: string | null;
}

/** What the overlay shows at this address. The report's figures join "profiles you have read". */
export async function viewOf(db: Database, { platform, handle, profileId }: Address, now: number): Promise<TabView> {
  const key = await findKey(db, { platform, id: profileId, handle });
  const report = key && (await loadReport(db, key, now, undefined, true));
  const row = report && ownSetRowOf(report);
  if (row) await putOwnSetRow(db, row);
  const { id = null, handle: known = null } = report?.profile ?? {};
  const names = [
    { handle, profileId },
    { handle: known, profileId: id },
  ].flatMap((one) => namesOf({ platform, ...one }));
  return {
    platform,
    handle,
    profileId,
    queue: (await placeOf(db, names)) ?? undefined,
    report,
    entry: key && (await getEntry(db, key)),
    decision: key && (await lastDecision(db, key)),
    error: null,
    failure: null,
  };
}
