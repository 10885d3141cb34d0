import { merge } from '@/lib/collect/merge';
import type { Observation } from '@/lib/model/observation';
import type { Collected, ProfileKey } from '@/lib/model/profile';
import { handleName, type Identity, keyOf } from '@/lib/model/profile-key';
import type { Database } from './database';
import { keepDatedPosts } from './dated-posts';
import { countHealth } from './health';
import { postsOf, putPosts } from './posts';
import { findKey, putProfile } from './profiles';
import { rekey } from './rekey';
import { addSnapshots, snapshotsFrom } from './snapshots';
import { putTraces } from './traces';

/** Observations of one profile. */
export interface Group {
  identity: Identity;
  observations: Observation[];
}

/**
 * Puts what was read of one profile on disk, in one transaction: all of it or nothing. Answers with the profile's key;
 * null where there was nothing to store. Storing the same again changes nothing.
 * @throws what the database throws.
 */
export function storeGroup(db: Database, { identity, observations }: Group): Promise<ProfileKey | null> {
  return db.transaction('rw', db.tables, async () => {
    const foundKey = await findKey(db, identity);
    await absorbStray(db, identity, foundKey);
    const collected = merge(foundKey ? await load(db, foundKey) : null, observations);
    if (!collected) return null;

    const { profile, posts } = collected;
    const key = keyOf(profile) ?? foundKey;
    if (!key) return null;
    if (foundKey && foundKey !== key) await rekey(db, foundKey, key);
    await putProfile(db, { ...profile, key });
    await putTraces(db, [{ ...profile, key }]);
    const read = new Set(observations.flatMap((observation) => observation.posts.map(({ id }) => id)));
    const ofKey = posts.filter(({ id }) => read.has(id)).map((post) => ({ ...post, profileKey: key }));
    await putPosts(db, ofKey);
    await keepDatedPosts(db, ofKey);
    await addSnapshots(db, snapshotsFrom(key, observations));
    await countHealth(db, key, observations);
    for (const name of addressesIn(observations)) await db.handles.put({ handle: name, key });
    return key;
  });
}

/** A profile that was first read under a new handle alone, and then turned out to be one that is known by its id. */
async function absorbStray(db: Database, { platform, id, handle }: Identity, known: ProfileKey | null): Promise<void> {
  if (!id || !handle || !known) return;
  const stray = handleName(platform, handle);
  if (stray === known) return;
  // A file may have named it so without any reading.
  const isNamed = (await db.handles.get(stray))?.key === stray;
  if (isNamed || (await db.profiles.get(stray))) await rekey(db, stray, known);
}

/** What is stored of a profile, as the merge takes it. */
async function load(db: Database, key: ProfileKey): Promise<Collected | null> {
  const profile = await db.profiles.get(key);
  // Comments are counted while they are on screen; neither they nor who wrote them are ever on disk.
  return profile ? { profile, posts: await postsOf(db, key), comments: [] } : null;
}

/** The names in the profile's own addresses (YouTube's "c/name" among them), by which it is looked up later. */
function addressesIn(observations: readonly Observation[]): Set<ProfileKey> {
  return new Set(
    observations.flatMap(({ surface: { platform, kind, handle } }) =>
      kind === 'profile' && handle ? [handleName(platform, handle)] : [],
    ),
  );
}
