import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import type { PlatformId } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import type { Database } from './database';
import { rememberedOwnSet } from './own-set-memory';

/** What one report adds to "profiles you have read": its known values; null where the followers are unknown. */
export function ownSetRowOf({ profile, measures, readAt }: Report): OwnSetRow | null {
  if (!profile.followers) return null;
  return {
    profileKey: profile.key,
    platform: profile.platform,
    followers: profile.followers.value,
    readAt,
    measures: measures.flatMap(({ measure: { id, format, value, n } }) =>
      value === null ? [] : [{ kpi: id, format, value, n }],
    ),
  };
}

/** Keeps a row, unless its profile was deleted while it was worked out. */
export function putOwnSetRow(db: Database, row: OwnSetRow): Promise<void> {
  return db.transaction('rw', db.ownSet, db.profiles, async () => {
    if ((await db.profiles.where('key').equals(row.profileKey).count()) > 0) await db.ownSet.put(row);
  });
}

/** The rows of all sites. */
export const allOwnSetRows = (db: Database): Promise<OwnSetRow[]> => db.ownSet.toArray();

/** The rows of one site. */
export const ownSetOf = (db: Database, platform: PlatformId): Promise<OwnSetRow[]> =>
  rememberedOwnSet(db, platform) ?? db.ownSet.where('profileKey').startsWith(`${platform}:`).toArray();
