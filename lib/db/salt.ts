import type { Database } from './database';

const NAME = 'salt';

/** This installation's salt: made with the first need, and the same from then on. `fresh` makes one. */
export function saltOf(db: Database, fresh: () => string): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const stored = (await db.settings.get(NAME))?.value;
    if (typeof stored === 'string') return stored;
    const value = fresh();
    await db.settings.put({ name: NAME, value });
    return value;
  });
}
