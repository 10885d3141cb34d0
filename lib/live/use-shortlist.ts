import { useLiveQuery } from 'dexie-react-hooks';
import { sitesBeside } from '@/lib/creators/sites-beside';
import { allCreators } from '@/lib/db/creators';
import { type Database, database } from '@/lib/db/database';
import { digestsOf } from '@/lib/db/digests';
import { allNotes } from '@/lib/db/notes';
import { allEntries, getEntry } from '@/lib/db/shortlist';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import { type ShortlistEntry, STATUSES, type Status } from '@/lib/model/shortlist';
import { reportedProfile } from '@/lib/report/reported-profile';
import { pendingDigest } from '@/lib/shortlist/digest';
import { rowsOf, type ShortlistRow } from '@/lib/shortlist/row';

/** The shortlist, last added first, while it is looked at; undefined while loading. */
export function useShortlist(isShown: boolean): ShortlistRow[] | undefined {
  return useLiveQuery(async () => {
    if (!isShown) return undefined;
    const db = database();
    const [entries, notes, creators] = await Promise.all([allEntries(db), allNotes(db), allCreators(db)]);
    const digests = await listedDigests(
      db,
      entries.map(({ profileKey }) => profileKey),
    );
    return rowsOf(entries, digests, new Map(notes.map((one) => [one.profileKey, one])), sitesBeside(creators));
  }, [isShown]);
}

/** The digests of these profiles, in their order; those that are still being worked out say who it is. */
async function listedDigests(db: Database, keys: readonly ProfileKey[]): Promise<(Digest | undefined)[]> {
  const digests = await digestsOf(db, keys);
  const missing = keys.filter((_, index) => !digests[index]);
  const [profiles, imported] = await Promise.all([db.profiles.bulkGet(missing), db.imported.bulkGet(missing)]);
  const pending = new Map(
    missing.flatMap((key, index): [ProfileKey, Digest][] => {
      const [profile, file] = [profiles[index], imported[index]];
      if (profile) return [[key, pendingDigest(reportedProfile(profile), profile.lastSeenAt)]];
      return file ? [[key, pendingDigest({ ...file.profile, key }, file.readAt ?? file.importedAt)]] : [];
    }),
  );
  return keys.map((key, index) => digests[index] ?? pending.get(key));
}

/** A profile's place on the shortlist; null: none. Undefined while loading. */
export const useEntry = (key: ProfileKey | null): ShortlistEntry | null | undefined =>
  useLiveQuery(() => (key ? getEntry(database(), key) : null), [key]);

/** How many profiles have each status. Undefined while loading. */
export function useStatusCounts(): Record<Status, number> | undefined {
  return useLiveQuery(async () => {
    const counts = STATUSES.map(
      async (status) => [status, await database().shortlist.where('status').equals(status).count()] as const,
    );
    return Object.fromEntries(await Promise.all(counts)) as Record<Status, number>;
  }, []);
}
