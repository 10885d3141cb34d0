import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

const OWN = ['comments', 'corrections', 'collaborations', 'goals', 'placements', 'results', 'datedPosts'] as const;

/**
 * Gives what the user typed and what is kept of comments and campaigns' posts from `from` to `to`, which keeps its own;
 * lessons about the creator follow.
 * Runs inside the caller's transaction.
 */
export async function rekeyOwn(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  for (const name of OWN) {
    const table = db.table(name);
    const moved = await table.where('profileKey').equals(from).toArray();
    if (moved.length === 0) continue;
    await table.where('profileKey').equals(from).delete();
    const own = await table.where('profileKey').equals(to).toArray();
    // Put in that order, what `to` has of its own takes the place of the other.
    await table.bulkPut([...moved.map((row) => ({ ...row, profileKey: to })), ...own]);
  }
  await db.lessons.filter(({ about, value }) => about === 'creator' && value === from).modify({ value: to });
}
