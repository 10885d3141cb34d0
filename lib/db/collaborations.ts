import type { Collaboration } from '@/lib/model/collaboration';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the user typed of a collaboration with a profile; null where nothing was. */
export const collaborationOf = async (db: Database, key: ProfileKey): Promise<Collaboration | null> =>
  (await db.collaborations.get(key)) ?? null;

/** Keeps what was typed, whole. `now`: epoch ms. */
export async function putCollaboration(
  db: Database,
  typed: Omit<Collaboration, 'at'>,
  now: number,
): Promise<Collaboration> {
  const row = { ...typed, at: now };
  await db.collaborations.put(row);
  return row;
}
