import type { Settings } from '@/lib/model/settings';
import { readSettings } from '@/lib/settings/schema';
import type { Database } from './database';

const NAME = 'settings';

/** The user's settings; defaults where none are stored. */
export const getSettings = async (db: Database): Promise<Settings> =>
  readSettings((await db.settings.get(NAME))?.value);

/** Changes some settings and leaves the others. */
export function patchSettings(db: Database, patch: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const value = { ...(await getSettings(db)), ...patch };
    await db.settings.put({ name: NAME, value });
    return value;
  });
}
