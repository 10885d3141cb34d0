import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** Keeps digests; those of profiles that were deleted while they were worked out are left out. */
export async function putDigests(db: Database, digests: readonly Digest[]): Promise<void> {
  const keys = digests.map(({ profileKey }) => profileKey);
  await db.transaction('rw', db.digests, db.profiles, db.imported, async () => {
    const [profiles, imported] = await Promise.all([db.profiles.bulkGet(keys), db.imported.bulkGet(keys)]);
    await db.digests.bulkPut(digests.filter((_, index) => profiles[index] ?? imported[index]));
  });
}

/** Gives the digest of `from` to `to` until a newer one is worked out, so that open lists keep the row. In the caller's transaction. */
export async function rekeyDigest(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const moved = await db.digests.get(from);
  if (moved && !(await db.digests.get(to)))
    await db.digests.put({ ...moved, profileKey: to, stamp: '', profile: { ...moved.profile, key: to } });
  await db.digests.delete(from);
}

/** Up to this part of all digests, those that are asked for are read one by one. */
const FEW = 1 / 5;

/**
 * The digests of these profiles, in their order; undefined where there is none. All are read at once where that is what
 * most of them are: one by one takes several times as long.
 */
export async function digestsOf(db: Database, keys: readonly ProfileKey[]): Promise<(Digest | undefined)[]> {
  if (keys.length < 100 || keys.length < FEW * (await db.digests.count())) return db.digests.bulkGet([...keys]);
  const all = new Map((await db.digests.toArray()).map((digest) => [digest.profileKey, digest]));
  return keys.map((key) => all.get(key));
}

/** Those of the profiles that were looked at last, newest first. */
export const recentDigests = (db: Database, limit: number): Promise<Digest[]> =>
  db.digests
    .orderBy('readAt')
    .reverse()
    .filter(({ visited }) => visited)
    .limit(limit)
    .toArray();

/** Which profiles a list is about: those on the shortlist, or those that were read last. */
export type Listed = 'shortlist' | 'recent';

/** So many profiles were "read last". */
export const MOST_RECENT = 200;

/** The profiles of a list whose digest is missing, was made under another stamp, or before the last reading. */
export async function withoutDigest(db: Database, stamp: string, listed: Listed): Promise<ProfileKey[]> {
  const keys: ProfileKey[] =
    listed === 'shortlist'
      ? await db.shortlist.toCollection().primaryKeys()
      : await db.profiles.orderBy('lastSeenAt').reverse().limit(MOST_RECENT).primaryKeys();
  const [digests, profiles, imported] = await Promise.all([
    digestsOf(db, keys),
    db.profiles.bulkGet(keys),
    db.imported.bulkGet(keys),
  ]);
  return keys.filter((_, index) => {
    const [digest, profile] = [digests[index], profiles[index]];
    if (!profile) return imported[index] !== undefined && digest?.stamp !== stamp;
    return digest?.stamp !== stamp || digest.readAt < profile.lastSeenAt;
  });
}
