import type { Page } from 'playwright-core';

/** All rows of one table as they are on disk, read from one of the extension's own pages. */
export const rowsOf = <T>(ownPage: Page, table: string): Promise<T[]> =>
  ownPage.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('creator-gauge');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;
