import { expect, it } from 'vitest';
import { refreshDigests } from '@/lib/background/digests';
import { applyRetention } from '@/lib/background/retention';
import { recentDigests, withoutDigest } from '@/lib/db/digests';
import { importProfiles } from '@/lib/db/import';
import { rekey } from '@/lib/db/rekey';
import { patchSettings } from '@/lib/db/settings';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { stampOf } from '@/lib/shortlist/digest';
import { guessMapping } from '@/lib/shortlist/import/columns';
import { readFile } from '@/lib/shortlist/import/read-file';
import { readRows } from '@/lib/shortlist/import/read-rows';
import { DAY, emptyDatabase, post, reading, START, store } from './readings';

const STAMP = stampOf(DEFAULT_SETTINGS);

async function withOne() {
  const db = emptyDatabase();
  await store(db, reading(START, {}, { posts: [post('p1')] }));
  await db.shortlist.put({ profileKey: 'instagram:42', status: 'maybe', addedAt: START });
  return db;
}

it('a list’s figures are worked out once, and again after a reading or a change of what they rest on', async () => {
  const db = await withOne();
  expect(await refreshDigests(db, 'shortlist', START)).toBe(1);
  expect(await refreshDigests(db, 'shortlist', START)).toBe(0);
  await store(db, reading(START + DAY));
  expect(await withoutDigest(db, STAMP, 'shortlist')).toEqual(['instagram:42']);
  await refreshDigests(db, 'shortlist', START + DAY);
  await patchSettings(db, { windowSize: 20 });
  expect(await refreshDigests(db, 'shortlist', START + DAY)).toBe(1);
});

it('a channel of which only a video was watched is in no list of profiles that were looked at', async () => {
  const db = await withOne();
  await refreshDigests(db, 'recent', START);
  expect(await recentDigests(db, 10)).toEqual([]);
  await store(db, reading(START + 1, { postsTotal: { value: 3, low: 3, high: 3, precision: 'exact' } }));
  await refreshDigests(db, 'recent', START);
  expect((await recentDigests(db, 10)).map(({ profileKey }) => profileKey)).toEqual(['instagram:42']);
});

it('goes along with its profile, out of date until it is worked out anew', async () => {
  const db = await withOne();
  await refreshDigests(db, 'shortlist', START);
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:42', 'instagram:77'));
  const [digest] = await db.digests.toArray();
  expect(digest).toMatchObject({ profileKey: 'instagram:77', stamp: '', profile: { key: 'instagram:77' } });
});

it('what only a file named is forgotten after the retention time, unless it is on the shortlist', async () => {
  const db = emptyDatabase();
  const file = readFile('x.csv', 'handle,site,email\nanna,tiktok,a@example.org\nbert,tiktok,b@example.org\n')!;
  await importProfiles(
    db,
    readRows(file, guessMapping(file.headers), { site: null, currency: null }).profiles,
    'x.csv',
    START,
  );
  await db.shortlist.delete('tiktok:@anna');
  await applyRetention(db, START + 30 * DAY);
  expect(await db.imported.count()).toBe(2);
  await applyRetention(db, START + 800 * DAY);
  expect((await db.imported.toArray()).map(({ profileKey }) => profileKey)).toEqual(['tiktok:@bert']);
  expect(await db.handles.count()).toBe(1);
});
