import { ONE_SITTING } from '@/lib/model/decision';
import { handleName } from '@/lib/model/profile-key';
import type { ProfileAddress, QueueEntry, QueuePlace } from '@/lib/model/queue';
import type { Status } from '@/lib/model/shortlist';
import type { Database } from './database';
import { findKey } from './profiles';

const DAY = 86_400_000;

type Named = ProfileAddress & { name: string };

/** All names under which the queue may know a profile: as its address says, and as it is known by earlier readings. */
async function namesOf(db: Database, address: ProfileAddress | null): Promise<string[]> {
  if (!address) return [];
  const { platform, handle, profileId } = address;
  const given = [handle && handleName(platform, handle), profileId && `${platform}:${profileId}`];
  const key = await findKey(db, { platform, handle, id: profileId });
  const known = key ? [key, ...(await db.handles.where('key').equals(key).primaryKeys())] : [];
  return [...given.filter((name) => name !== null), ...known];
}

/** All of the queue, in its order. */
export const allQueued = (db: Database): Promise<QueueEntry[]> => db.queue.orderBy('order').toArray();

/**
 * Puts profiles behind the last one, all or none. One that stands in the queue stays as it is, waiting or done. Answers
 * with how many are new. `now`: epoch ms.
 */
export function enqueue(db: Database, profiles: readonly Named[], now: number): Promise<number> {
  return db.transaction('rw', db.queue, async () => {
    const known = await db.queue.bulkGet(profiles.map(({ name }) => name));
    const last = (await db.queue.orderBy('order').last())?.order ?? 0;
    const fresh = profiles.filter((_, index) => !known[index]);
    await db.queue.bulkPut(
      fresh.map(
        ({ name, platform, handle, profileId }, index): QueueEntry => ({
          ...{ name, platform, handle, profileId },
          order: last + 1 + index,
          addedAt: now,
          doneAt: null,
        }),
      ),
    );
    return fresh.length;
  });
}

/** Where the profile at an address (null: none) stands in the queue; null where the queue is empty. */
export async function placeOf(db: Database, address: ProfileAddress | null): Promise<QueuePlace | null> {
  const all = await allQueued(db);
  if (all.length === 0) return null;
  const names = await namesOf(db, address);
  const index = all.findIndex(({ name }) => names.includes(name));
  const waiting = all.filter(({ doneAt }, at) => doneAt === null && at !== index).length;
  const isDone = (all[index]?.doneAt ?? null) !== null;
  const openedAt = all[index]?.openedAt;
  return { position: index < 0 ? null : index + 1, isDone, of: all.length, waiting, openedAt };
}

/**
 * Goes on from the profile on screen (null: none): it is done, and the first that waits is the answer. Null where none
 * waits. Where the profile on screen is none of the queue's, the one that a press opened last is done: its page may be
 * gone, have moved, or ask for a login.
 */
export function goOn(db: Database, from: ProfileAddress | null, now: number): Promise<QueueEntry | null> {
  return db.transaction('rw', [db.queue, db.profiles, db.handles], async () => {
    const names = await namesOf(db, from);
    const here = (await db.queue.where('name').anyOf(names).first()) ?? lastOpened(await allQueued(db), now);
    if (here && here.doneAt === null) await db.queue.put({ ...here, doneAt: now });
    const next = (await allQueued(db)).find(({ doneAt }) => doneAt === null) ?? null;
    if (next) await db.queue.put({ ...next, openedAt: now });
    return next;
  });
}

/** The one that waits and was opened last, in this sitting: after a longer break it is opened once more. */
const lastOpened = (all: readonly QueueEntry[], now: number): QueueEntry | undefined =>
  all
    .filter(({ doneAt, openedAt = 0 }) => doneAt === null && now - openedAt < ONE_SITTING)
    .sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0];

/**
 * Lets those wait again, and first, whose last reading is more than `days` days old, the oldest in front. Answers with how
 * many. Profiles that were never read keep their place.
 */
export function staleFirst(db: Database, now: number, days: number): Promise<number> {
  return db.transaction('rw', [db.queue, db.profiles, db.handles], async () => {
    const all = await allQueued(db);
    const read = await Promise.all(all.map(async (entry) => ({ entry, at: await lastReadAt(db, entry) })));
    const stale = read
      .filter(({ at }) => at !== null && now - at > days * DAY)
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const first = (all[0]?.order ?? 0) - stale.length;
    await db.queue.bulkPut(
      stale.map(({ entry }, index) => ({ ...entry, order: first + index, doneAt: null, openedAt: undefined })),
    );
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

/** What was decided on the profile; null: nothing. */
export async function statusOf(db: Database, { platform, handle, profileId }: ProfileAddress): Promise<Status | null> {
  const key = await findKey(db, { platform, handle, id: profileId });
  return (key && (await db.shortlist.get(key))?.status) ?? null;
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
