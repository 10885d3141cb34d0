import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

export async function putDigests(db: Database, digests: readonly Digest[]): Promise<void> {
  await db.digests.bulkPut([...digests]);
}

/**
 * The digests of these profiles, in their order; undefined where there is none. All are read at once where they are
 * many: one by one takes several times as long.
 */
export async function digestsOf(db: Database, keys: readonly ProfileKey[]): Promise<(Digest | undefined)[]> {
  if (keys.length < 100) return db.digests.bulkGet([...keys]);
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
