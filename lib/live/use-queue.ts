import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { allQueued, lastReadAt, placeOf, statusOf } from '@/lib/db/queue';
import type { ProfileAddress, QueuedProfile, QueuePlace } from '@/lib/model/queue';

/** The queue, in its order. Undefined while loading. */
export function useQueue(): QueuedProfile[] | undefined {
  return useLiveQuery(async () => {
    const db = database();
    const entries = await allQueued(db);
    return Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        readAt: await lastReadAt(db, entry),
        status: await statusOf(db, entry),
      })),
    );
  }, []);
}

/** Where the profile of the tab in front (null: none) stands in the queue; null where the queue is empty. Undefined while loading. */
export function useQueuePlace(address: ProfileAddress | null): QueuePlace | null | undefined {
  const { platform, handle, profileId } = address ?? {};
  return useLiveQuery(() => placeOf(database(), address), [platform, handle, profileId]);
}
