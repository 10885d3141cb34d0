import type { Post, ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

export const postsOf = (db: Database, key: ProfileKey): Promise<Post[]> =>
  db.posts.where('profileKey').equals(key).toArray();

export async function putPosts(db: Database, posts: Post[]): Promise<void> {
  await db.posts.bulkPut(posts);
}
