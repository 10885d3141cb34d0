import type { Page } from 'playwright-core';

export const DAY = 86_400_000;

/**
 * Adds earlier readings to a profile's history, straight to the disk, from one of the extension's own pages: exact
 * followers, and engagement rates by followers (± 0.4 points, of 12 posts), each so many days before now.
 */
export const seedHistory = (
  ownPage: Page,
  profileKey: string,
  followers: readonly (readonly [daysAgo: number, count: number])[],
  rates: readonly (readonly [daysAgo: number, rate: number])[],
): Promise<void> =>
  ownPage.evaluate(
    async (given) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('creator-gauge');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['snapshots', 'dayFigures'], 'readwrite');
      const ago = (days: number) => Date.now() - days * 86_400_000;
      for (const [days, count] of given.followers)
        transaction.objectStore('snapshots').put({
          profileKey: given.profileKey,
          at: ago(days),
          followers: { value: count, low: count, high: count, precision: 'exact' },
          following: null,
          postsTotal: null,
          likesTotal: null,
          viewsTotal: null,
        });
      for (const [days, value] of given.rates) {
        const at = ago(days);
        const range = { value, low: value - 0.004, high: value + 0.004, n: 12 };
        const kind = { kpi: 'engagementRateByFollowers', basis: 'followers', format: null, confidence: 'exact' };
        const day = Math.floor(at / 86_400_000);
        transaction
          .objectStore('dayFigures')
          .put({ profileKey: given.profileKey, day, figures: [{ ...kind, ...range, at }] });
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    { profileKey, followers, rates },
  );
