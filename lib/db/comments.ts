import type { ProfileKey } from '@/lib/model/profile';
import type { CommentRow } from '@/lib/model/sentiment';
import type { Database } from './database';

/** What is kept of the comments that were seen under a profile's posts. */
export const commentsOf = (db: Database, key: ProfileKey): Promise<CommentRow[]> =>
  db.comments.where('profileKey').equals(key).toArray();

/** Keeps what is new; of a comment that was seen before, the first reading stays. In the caller's transaction, or its own. */
export function addComments(db: Database, rows: readonly CommentRow[]): Promise<number> {
  return db.transaction('rw', db.comments, async () => {
    const known = await db.comments.bulkGet(
      rows.map(({ profileKey, hash }): [ProfileKey, string] => [profileKey, hash]),
    );
    const added = rows.filter((_, index) => known[index] === undefined);
    await db.comments.bulkPut(added);
    return added.length;
  });
}
