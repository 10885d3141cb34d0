import type { Page } from 'playwright-core';

/**
 * Fills the shortlist up to `count` profiles, all like the one that stands in it: other names, followers, rates, statuses
 * and tags. Written straight to the disk, from one of the extension's own pages.
 */
export const seedShortlist = (ownPage: Page, count: number): Promise<void> =>
  ownPage.evaluate(async (wanted) => {
    const settled = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
    const db = await settled(indexedDB.open('creator-gauge'));
    const names = ['profiles', 'shortlist', 'digests', 'notes', 'ownSet'];
    const transaction = db.transaction(names, 'readwrite');
    const store = (name: string) => transaction.objectStore(name);
    const [entry] = await settled(store('shortlist').getAll(undefined, 1));
    const key = entry.profileKey;
    const like = {
      profile: await settled(store('profiles').get(key)),
      digest: await settled(store('digests').get(key)),
      own: await settled(store('ownSet').get(key)),
    };
    const statuses = ['new', 'maybe', 'shortlisted', 'declined', 'contacted', 'booked'];
    for (let n = 1; n < wanted; n++) {
      const profileKey = `tiktok:9${String(n).padStart(9, '0')}`;
      const handle = `seeded.${n}`;
      const displayName = `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}${(n * 7919) % 10_007} Creator`;
      const followers = 1_000 + ((n * 7919) % 900_000);
      const digest = structuredClone(like.digest);
      Object.assign(digest, { profileKey });
      Object.assign(digest.profile, { key: profileKey, handle, displayName });
      digest.profile.followers = { value: followers, low: followers, high: followers, precision: 'exact' };
      digest.figures.engagementRateByViews.measure.value = ((n * 104_729) % 1_000) / 10_000;
      store('profiles').put({ ...like.profile, key: profileKey, id: profileKey.slice(7), handle });
      store('shortlist').put({ profileKey, status: statuses[n % 6], addedAt: entry.addedAt - n });
      store('digests').put(digest);
      store('ownSet').put({ ...like.own, profileKey, followers });
      store('notes').put({
        profileKey,
        tags: [`tag ${n % 40}`],
        lists: [],
        note: n % 3 ? '' : 'Replies fast.',
        quote: null,
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }, count);
