import type { Page } from 'playwright-core';

/**
 * All rows of one table as they are on disk, read from one of the extension's own pages; none while the extension has
 * not made its database. (To open it first would make an empty one of another version, in the extension's way.)
 */
export const rowsOf = <T>(ownPage: Page, table: string): Promise<T[]> =>
  ownPage.evaluate(async (name) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
    const made = await indexedDB.databases();
    if (!made.some((database) => database.name === 'creator-gauge')) return [];
    const db = await settled(indexedDB.open('creator-gauge'));
    try {
      return await settled(db.transaction(name).objectStore(name).getAll());
    } finally {
      db.close();
    }
  }, table) as Promise<T[]>;

/** Sets fields in all rows of one table on disk, as another day would have left them. */
export const rewrite = (ownPage: Page, table: string, change: Record<string, unknown>): Promise<void> =>
  ownPage.evaluate(
    async ([name, fields]) => {
      const settled = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onerror = () => reject(request.error);
          request.onsuccess = () => resolve(request.result);
        });
      const db = await settled(indexedDB.open('creator-gauge'));
      try {
        const store = db.transaction(name, 'readwrite').objectStore(name);
        const rows = await settled(store.getAll());
        await settled(store.clear());
        for (const row of rows) await settled(store.put({ ...row, ...fields }));
      } finally {
        db.close();
      }
    },
    [table, change] as const,
  );
