import { useLiveQuery } from 'dexie-react-hooks';
import { type Database, database } from '@/lib/db/database';
import { dayFiguresOfProfile } from '@/lib/db/day-figures';
import { snapshotsOf } from '@/lib/db/snapshots';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';

/** What a profile's history is drawn from, as it is on disk. */
export async function loadHistory(db: Database, key: ProfileKey): Promise<ProfileHistory> {
  const [snapshots, days] = await Promise.all([snapshotsOf(db, key), dayFiguresOfProfile(db, key)]);
  return { snapshots, days };
}

/** The readings of a profile (null: none) over time. Undefined while loading. */
export function useHistory(key: ProfileKey | null): ProfileHistory | undefined {
  const found = useLiveQuery(async () => (key ? { key, history: await loadHistory(database(), key) } : null), [key]);
  // While another profile's is being read, the former one's is not this one's.
  return found && found.key === key ? found.history : undefined;
}
