import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { CommentRow } from '@/lib/model/sentiment';
import type { Database } from './database';

/** What is kept of the comments that were seen under a profile's posts. */
export const commentsOf = (db: Database, key: ProfileKey): Promise<CommentRow[]> =>
  db.comments.where('profileKey').equals(key).toArray();

/** How long a post's reading tells whose its comments are: who scrolls through comments has been there for a while. */
const RECENT = 2 * 3_600_000;

/** Whose posts these are, among those that were read a short while ago; a post that several share is of each. */
export async function profilesOfPosts(
  db: Database,
  platform: PlatformId,
  postIds: ReadonlySet<string>,
  now: number,
): Promise<Map<string, ProfileKey[]>> {
  const recent = await db.posts
    .where('lastSeenAt')
    .aboveOrEqual(now - RECENT)
    .toArray();
  const found = new Map<string, ProfileKey[]>();
  for (const { id, profileKey } of recent) {
    if (!postIds.has(id) || !profileKey.startsWith(`${platform}:`)) continue;
    found.set(id, [...(found.get(id) ?? []), profileKey]);
  }
  return found;
}

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
