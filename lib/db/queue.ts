import type { ProfileAddress, QueueEntry, QueuePlace } from '@/lib/model/queue';
import type { Database } from './database';
import { findKey } from './profiles';

type Named = ProfileAddress & { name: string };

/** All names under which the queue may know a profile: what a brief said may have been its handle or its id. */
export function namesOf({ platform, handle, profileId }: ProfileAddress): string[] {
  return [
    ...(handle ? [`${platform}:@${handle.toLowerCase()}`] : []),
    ...(profileId ? [`${platform}:${profileId}`] : []),
  ];
}

/** All of the queue, in its order. */
export const allQueued = (db: Database): Promise<QueueEntry[]> => db.queue.orderBy('order').toArray();

/**
 * Puts profiles behind the last one, all or none. One that stands in the queue waits again where it stands. Answers with
 * how many are new. `now`: epoch ms.
 */
export function enqueue(db: Database, profiles: readonly Named[], now: number): Promise<number> {
  return db.transaction('rw', db.queue, async () => {
    const known = await db.queue.bulkGet(profiles.map(({ name }) => name));
    const last = (await db.queue.orderBy('order').last())?.order ?? 0;
    const fresh = profiles.filter((_, index) => !known[index]);
    await db.queue.bulkPut([
      ...known.flatMap((entry) => (entry ? { ...entry, doneAt: null } : [])),
      ...fresh.map(
        ({ name, platform, handle, profileId }, index): QueueEntry => ({
          ...{ name, platform, handle, profileId },
          order: last + 1 + index,
          addedAt: now,
          doneAt: null,
        }),
      ),
    ]);
    return fresh.length;
  });
}

/** Where a profile stands in the queue; null where the queue is empty. */
export async function placeOf(db: Database, names: readonly string[]): Promise<QueuePlace | null> {
  const all = await allQueued(db);
  const index = all.findIndex(({ name }) => names.includes(name));
  const waiting = all.filter(({ doneAt }, at) => doneAt === null && at !== index).length;
  return all.length > 0 ? { position: index < 0 ? null : index + 1, of: all.length, waiting } : null;
}

/**
 * Goes on from the profile on screen: it is done, and the next one that waits behind it, or else the first that waits,
 * is the answer. Null where none waits: then the last one is done too.
 */
export function goOn(db: Database, names: readonly string[], now: number): Promise<QueueEntry | null> {
  return db.transaction('rw', db.queue, async () => {
    const here = await db.queue
      .where('name')
      .anyOf([...names])
      .first();
    if (here && here.doneAt === null) await db.queue.put({ ...here, doneAt: now });
    const waiting = (await allQueued(db)).filter(({ doneAt }) => doneAt === null);
    return waiting.find(({ order }) => order > (here?.order ?? 0)) ?? waiting[0] ?? null;
  });
}

/**
 * Lets those wait again, and first, whose last reading is older than `age` ms, the oldest in front. Answers with how
 * many. Profiles that were never read keep their place.
 */
export function staleFirst(db: Database, now: number, age: number): Promise<number> {
  return db.transaction('rw', [db.queue, db.profiles, db.handles], async () => {
    const all = await allQueued(db);
    const read = await Promise.all(all.map(async (entry) => ({ entry, at: await lastReadAt(db, entry) })));
    const stale = read.filter(({ at }) => at !== null && now - at > age).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const first = (all[0]?.order ?? 0) - stale.length;
    await db.queue.bulkPut(stale.map(({ entry }, index) => ({ ...entry, order: first + index, doneAt: null })));
    return stale.length;
  });
}

/** When the profile was last read, epoch ms; null: never. */
export async function lastReadAt(
  db: Database,
  { platform, handle, profileId }: ProfileAddress,
): Promise<number | null> {
  const key = await findKey(db, { platform, handle, id: profileId });
  return (key && (await db.profiles.get(key))?.lastSeenAt) ?? null;
}

/** Takes one out, or (null) all; answers with what was taken out, for `putBack`. */
export function takeOut(db: Database, name: string | null): Promise<QueueEntry[]> {
  return db.transaction('rw', db.queue, async () => {
    const taken = name === null ? db.queue.toCollection() : db.queue.where('name').equals(name);
    const entries = await taken.toArray();
    await taken.delete();
    return entries;
  });
}

/** Puts entries back where they stood; what was added again since then stays as it is. */
export function putBack(db: Database, entries: readonly QueueEntry[]): Promise<void> {
  return db.transaction('rw', db.queue, async () => {
    const known = await db.queue.bulkGet(entries.map(({ name }) => name));
    await db.queue.bulkPut(entries.filter((_, index) => !known[index]));
  });
}
