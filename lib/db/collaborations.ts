import { type Collaboration, type CollaborationPatch, noCollaboration } from '@/lib/model/collaboration';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** What the first change does not say: the card says it, a file or a test may not. */
const CURRENCY = 'EUR';

/** What the user typed of a collaboration with a profile; null where nothing was. */
export const collaborationOf = async (db: Database, key: ProfileKey): Promise<Collaboration | null> =>
  (await db.collaborations.get(key)) ?? null;

/** What was typed of collaborations with all profiles. */
export const allCollaborations = (db: Database): Promise<Collaboration[]> => db.collaborations.toArray();

/** Changes some of what was typed and leaves the rest; answers with all of it. `now`: epoch ms. */
export function patchCollaboration(
  db: Database,
  key: ProfileKey,
  patch: CollaborationPatch,
  now: number,
): Promise<Collaboration> {
  return db.transaction('rw', db.collaborations, async () => {
    const before = (await db.collaborations.get(key)) ?? noCollaboration(key, CURRENCY);
    const row = { ...before, ...patch, at: now };
    await db.collaborations.put(row);
    return row;
  });
}
