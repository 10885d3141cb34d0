import type { Page } from 'playwright-core';

/** What stands in the tables, counted by their raw keys: nothing of the product's own code is asked. */
export interface Counted {
  rows: Record<string, number>;
  /** Snapshots and posts of the profiles that were named. */
  ofNamed: { snapshots: number; posts: number; profiles: number };
  /** A number for the exact set of snapshots, in their order. */
  snapshots: number;
  /** The same for the set that thinning should leave: of each day that ended before `whole`, each profile's last. */
  thinned: { count: number; mark: number };
}

/** `whole`: local midnight (epoch ms) from which on all snapshots stay. `forgotten`: whose have to go altogether; the sentinel's rows are left out. */
export const countRows = (
  own: Page,
  whole: number,
  named: readonly string[],
  forgotten: readonly string[],
  sentinel: string,
): Promise<Counted> =>
  own.evaluate(
    async ([since, keys, gone, left]) => {
      const settled = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onerror = () => reject(request.error);
          request.onsuccess = () => resolve(request.result);
        });
      const db = await settled(indexedDB.open('creator-gauge'));
      const rows: Record<string, number> = {};
      const [isNamed, isForgotten] = [new Set(keys), new Set(gone)];
      const ofNamed = { snapshots: 0, posts: 0, profiles: 0 };
      const mark = (before: number, key: string, at: number) => {
        let next = before;
        for (const sign of `${key} ${at}`) next = Math.imul(next ^ sign.charCodeAt(0), 0x01000193);
        return next >>> 0;
      };
      let snapshots = 0;
      const thinned = { count: 0, mark: 0 };
      for (const table of db.objectStoreNames) {
        const found = await settled(db.transaction(table).objectStore(table).getAllKeys());
        const others = found.filter((key) => (Array.isArray(key) ? key[0] : key) !== left) as unknown[];
        rows[table] = others.length;
        if (table === 'profiles') ofNamed.profiles = others.filter((key) => isNamed.has(key as string)).length;
        if (table === 'posts') ofNamed.posts = others.filter((key) => isNamed.has((key as string[])[0] ?? '')).length;
        if (table !== 'snapshots') continue;
        const all = others as [string, number][];
        ofNamed.snapshots = all.filter(([key]) => isNamed.has(key)).length;
        for (const [index, [key, at]] of all.entries()) {
          snapshots = mark(snapshots, key, at);
          const next = all[index + 1];
          const isLast = next?.[0] !== key || new Date(next[1]).toDateString() !== new Date(at).toDateString();
          if ((!isLast && at < since) || isForgotten.has(key)) continue;
          thinned.count += 1;
          thinned.mark = mark(thinned.mark, key, at);
        }
      }
      db.close();
      return { rows, ofNamed, snapshots, thinned };
    },
    [whole, [...named], [...forgotten], sentinel] as const,
  );

/** Dates the last look at these profiles so far back, as years without one would have left them. */
export const lastSeen = (own: Page, keys: readonly string[], at: number): Promise<void> =>
  own.evaluate(
    async ([which, lastSeenAt]) => {
      const settled = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onerror = () => reject(request.error);
          request.onsuccess = () => resolve(request.result);
        });
      const db = await settled(indexedDB.open('creator-gauge'));
      const profiles = db.transaction('profiles', 'readwrite').objectStore('profiles');
      for (const key of which) await settled(profiles.put({ ...(await settled(profiles.get(key))), lastSeenAt }));
      db.close();
    },
    [[...keys], at] as const,
  );
