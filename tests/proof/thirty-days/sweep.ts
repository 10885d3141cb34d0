import type { Page } from 'playwright-core';
import { ask } from '../../support/browser/ask';
import type { Extension } from '../../support/browser/launch';

/** Comes last in the order of keys: once its own surplus is gone, all before it was looked at. */
export const SENTINEL = 'youtube:~';

export interface Sweep {
  seconds: number;
  /** The longest that a message to the worker took meanwhile, ms: one that reads and one that writes. */
  slowestRead: number;
  slowestWrite: number;
}

const MOST_MS = 8 * 60_000;

/**
 * Has the worker's own alarm run its retention as of `clock` (epoch ms), and waits until it is through. The worker's clock
 * is put forward; the alarm, its handler and all that this does are the product's. `write`: a change by the user.
 */
export async function sweep(
  { worker }: Extension,
  own: Page,
  clock: number,
  write: () => Promise<unknown>,
): Promise<Sweep> {
  const young = await plant(own, clock - 40 * 86_400_000);
  await worker.evaluate((at) => {
    const { chrome, real_ } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, info: { when: number }): Promise<void> } };
      real_?: () => number;
    };
    const real = real_ ?? Date.now.bind(Date);
    const ahead = at - real();
    Object.assign(globalThis, { real_: real });
    Date.now = () => real() + ahead;
    return chrome.alarms.create('retention', { when: real() + 50 });
  }, clock);
  const begun = Date.now();
  const found: Sweep = { seconds: 0, slowestRead: 0, slowestWrite: 0 };
  const timed = async (asked: Promise<unknown>) => {
    const since = performance.now();
    await asked;
    return Math.round(performance.now() - since);
  };
  while (await isThere(own, young)) {
    found.slowestRead = Math.max(found.slowestRead, await timed(ask(own, 'settings:get', {})));
    found.slowestWrite = Math.max(found.slowestWrite, await timed(write()));
    await own.waitForTimeout(100);
    if (Date.now() - begun > MOST_MS) throw new Error('The retention did not come to its end.');
  }
  found.seconds = Math.round((Date.now() - begun) / 100) / 10;
  return found;
}

/** Two snapshots of one day for the last of all profiles; answers with the time of the one that has to go. */
const plant = (own: Page, day: number): Promise<number> =>
  own.evaluate(
    async ([key, at]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('creator-gauge');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['profiles', 'snapshots'], 'readwrite');
      const [profile, snapshot] = await Promise.all(
        ['profiles', 'snapshots'].map(
          (table) =>
            new Promise<Record<string, unknown>>((resolve) => {
              const request = transaction.objectStore(table).getAll(undefined, 1);
              request.onsuccess = () => resolve(request.result[0]);
            }),
        ),
      );
      const morning = new Date(at).setHours(10, 0, 0, 0);
      transaction.objectStore('profiles').put({ ...profile, key, lastSeenAt: 8e12, firstSeenAt: morning });
      for (const hour of [0, 1])
        transaction.objectStore('snapshots').put({ ...snapshot, profileKey: key, at: morning + hour * 3_600_000 });
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
      return morning;
    },
    [SENTINEL, day] as const,
  );

const isThere = (own: Page, at: number): Promise<boolean> =>
  own.evaluate(
    async (key) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('creator-gauge');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      const request = db
        .transaction('snapshots')
        .objectStore('snapshots')
        .getKey([...key]);
      const found = await new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      db.close();
      return found !== undefined;
    },
    [SENTINEL, at] as const,
  );
