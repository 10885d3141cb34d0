import type { ProfileGoals } from '@/lib/model/goal';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the user wants of a profile; null where no goal was set. */
export const goalsOf = async (db: Database, key: ProfileKey): Promise<ProfileGoals | null> =>
  (await db.goals.get(key)) ?? null;

/** Keeps the goals of a profile, whole. `now`: epoch ms. */
export async function putGoals(db: Database, goals: Omit<ProfileGoals, 'at'>, now: number): Promise<ProfileGoals> {
  const row = { ...goals, at: now };
  await db.goals.put(row);
  return row;
}
