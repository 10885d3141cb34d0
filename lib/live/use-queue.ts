import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { allQueued, lastReadAt, namesOf, placeOf } from '@/lib/db/queue';
import type { ProfileAddress, QueueEntry, QueuePlace } from '@/lib/model/queue';

/** One profile of the queue, with when it was last read (null: never). */
export type Queued = QueueEntry & { readAt: number | null };

/** The queue, in its order. Undefined while loading. */
export function useQueue(): Queued[] | undefined {
  return useLiveQuery(async () => {
    const db = database();
    const entries = await allQueued(db);
    return Promise.all(entries.map(async (entry) => ({ ...entry, readAt: await lastReadAt(db, entry) })));
  }, []);
}

/** Where the profile of the tab in front (null: none) stands in the queue; null where the queue is empty. Undefined while loading. */
export function useQueuePlace(address: ProfileAddress | null): QueuePlace | null | undefined {
  const names = address ? namesOf(address) : [];
  return useLiveQuery(() => placeOf(database(), names), [names.join()]);
}
