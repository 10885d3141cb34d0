import type { Checklist, Tick } from '@/lib/model/checklist';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the user has ticked of a profile, in the order of the ticks. */
export const ticksOf = async (db: Database, key: ProfileKey): Promise<Tick[]> =>
  (await db.checklists.get(key))?.ticks ?? [];

/** Ticks an item for a profile, or takes the tick back; an item that is ticked already keeps its day. `now`: epoch ms. */
export function tick(db: Database, key: ProfileKey, item: string, isOn: boolean, now: number): Promise<Checklist> {
  return db.transaction('rw', db.checklists, async () => {
    const ticks = await ticksOf(db, key);
    const others = ticks.filter((one) => one.item !== item);
    const own = ticks.find((one) => one.item === item) ?? { item, at: now };
    const checklist = { profileKey: key, ticks: isOn ? [...others, own] : others };
    await db.checklists.put(checklist);
    return checklist;
  });
}

/** Gives the ticks of `from` to `to`, which keeps its own. Runs inside the caller's transaction. */
export async function rekeyTicks(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const known = await ticksOf(db, to);
  const moved = (await ticksOf(db, from)).filter(({ item }) => !known.some((one) => one.item === item));
  if (moved.length > 0) await db.checklists.put({ profileKey: to, ticks: [...known, ...moved] });
  await db.checklists.delete(from);
}
