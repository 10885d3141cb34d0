import { fieldOf } from '@/lib/collect/known';
import type { DatedPost } from '@/lib/model/dated-post';
import { localDay } from '@/lib/model/day-figures';
import type { Post, ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

const COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;

/** What was read of a post on the day of its newest count; null where none was read. */
export function datedPostOf(post: Post): DatedPost | null {
  const times = COUNTS.flatMap((field) => (fieldOf(post, field).value === null ? [] : (post.fields[field]?.at ?? [])));
  if (times.length === 0) return null;
  const at = Math.max(...times);
  const day = localDay(at);
  const counts = COUNTS.map((field) => {
    const read = post.fields[field];
    return [field, read && localDay(read.at) === day ? fieldOf(post, field).value : null] as const;
  });
  const of = Object.fromEntries(counts) as Pick<DatedPost, (typeof COUNTS)[number]>;
  return { profileKey: post.profileKey, postId: post.id, day, at, ...of };
}

/** Keeps, with their day, the counts of those posts that are of a campaign. In the caller's transaction. */
export async function keepDatedPosts(db: Database, posts: readonly Post[]): Promise<void> {
  const [first] = posts;
  if (!first) return;
  const placements = await db.placements.where('profileKey').equals(first.profileKey).toArray();
  const ofCampaigns = new Set(placements.flatMap(({ postIds }) => postIds));
  const rows = posts.flatMap((post) => (ofCampaigns.has(post.id) ? (datedPostOf(post) ?? []) : []));
  await putDated(db, rows);
}

/** The same for posts that were read before they became a campaign's. In the caller's transaction. */
export async function keepStoredPosts(db: Database, key: ProfileKey, postIds: readonly string[]): Promise<void> {
  if (postIds.length === 0) return;
  const stored = await db.posts.bulkGet(postIds.map((id): [ProfileKey, string] => [key, id]));
  await putDated(
    db,
    stored.flatMap((post) => (post ? (datedPostOf(post) ?? []) : [])),
  );
}

/** Of a day, each count's last reading stays. */
async function putDated(db: Database, rows: readonly DatedPost[]): Promise<void> {
  const before = await db.datedPosts.bulkGet(
    rows.map(({ profileKey, postId, day }): [ProfileKey, string, number] => [profileKey, postId, day]),
  );
  await db.datedPosts.bulkPut(
    rows.map((row, index) => {
      const kept = before[index];
      if (!kept) return row;
      const counts = COUNTS.map((field) => [field, row[field] ?? kept[field]]);
      return { ...row, ...Object.fromEntries(counts), at: Math.max(row.at, kept.at) };
    }),
  );
}

/** Forgets the dated counts of posts that no campaign has any more. */
export function forgetDatedPosts(db: Database): Promise<void> {
  return db.transaction('rw', [db.placements, db.datedPosts], async () => {
    const placements = await db.placements.toArray();
    const kept = new Set(placements.flatMap(({ profileKey, postIds }) => postIds.map((id) => `${profileKey} ${id}`)));
    await db.datedPosts.filter(({ profileKey, postId }) => !kept.has(`${profileKey} ${postId}`)).delete();
  });
}
