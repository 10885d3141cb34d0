import type { ProfileKey } from '@/lib/model/profile';
import { rekeyTicks } from './checklists';
import { rekeyCompared } from './comparison';
import { rekeyCreators } from './creators';
import type { Database } from './database';
import { rekeyDayFigures } from './day-figures';
import { rekeyDigest } from './digests';
import { rekeyNotes } from './notes';
import { postsOf, putPosts } from './posts';
import { rekeyOwn } from './rekey-own';
import { addSnapshots, snapshotsOf } from './snapshots';

/**
 * Gives everything stored under `from` to `to`: a profile that was known by its handle alone, whose id has been read.
 * Runs inside the caller's transaction. The profile and its posts are written by the merge that follows.
 */
export async function rekey(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const history = await snapshotsOf(db, from);
  await addSnapshots(
    db,
    history.map((snapshot) => ({ ...snapshot, profileKey: to })),
  );
  await db.snapshots.where('profileKey').equals(from).delete();
  await rekeyDayFigures(db, from, to);
  const posts = await postsOf(db, from);
  const known = new Set((await postsOf(db, to)).map(({ id }) => id));
  await putPosts(
    db,
    posts.filter(({ id }) => !known.has(id)).map((post) => ({ ...post, profileKey: to })),
  );
  await db.posts.where('profileKey').equals(from).delete();

  const kept = await db.shortlist.get(from);
  if (kept && !(await db.shortlist.get(to))) await db.shortlist.put({ ...kept, profileKey: to });
  await db.shortlist.delete(from);
  const decided = await db.decisions.where('profileKey').equals(from).toArray();
  await db.decisions.where('profileKey').equals(from).delete();
  await db.decisions.bulkPut(
    decided.map((decision) => ({
      ...decision,
      profileKey: to,
      before: decision.before && { ...decision.before, profileKey: to },
    })),
  );
  await rekeyTicks(db, from, to);
  await rekeyCompared(db, from, to);
  await rekeyNotes(db, from, to);
  await rekeyCreators(db, from, to);
  await rekeyOwn(db, from, to);

  await db.handles.where('key').equals(from).modify({ key: to });
  await db.ownSet.delete(from);
  await rekeyDigest(db, from, to);
  const imported = await db.imported.get(from);
  if (imported) await db.imported.put({ ...imported, profileKey: to });
  await db.imported.delete(from);
  await db.traces.delete(from);
  await db.profiles.delete(from);
}
