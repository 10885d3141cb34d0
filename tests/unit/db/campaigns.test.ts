import { expect, it } from 'vitest';
import { applyRetention } from '@/lib/background/retention';
import { importResults, undoResults } from '@/lib/db/campaign-results';
import { patchCampaign, patchPlacement, removeCampaign, removePlacement, restoreRows } from '@/lib/db/campaigns';
import { deleteProfile } from '@/lib/db/delete';
import { rekey } from '@/lib/db/rekey';
import { exact } from '@/lib/model/quantity';
import { aResult } from '../../support/builders/campaign';
import { filled } from './filled';
import { DAY, post, reading, START, store } from './readings';

const KEY = 'instagram:42';

it('a change says what it changes, and leaves the rest', async () => {
  const db = await filled();
  await patchCampaign(db, 'c1', { budget: 12_000 }, START + 1);
  expect(await db.campaigns.get('c1')).toMatchObject({ name: 'Autumn table', budget: 12_000, at: START + 1 });
  await patchPlacement(db, 'p1', { fee: 900 }, START + 2);
  expect(await db.placements.get('p1')).toMatchObject({ fee: 900, product: null, postIds: ['p1'] });
  expect(await patchPlacement(db, 'gone', { fee: 1 }, START)).toBeNull();
  // Of a campaign that another page deleted, a field that is left late brings nothing back.
  expect(await patchCampaign(db, 'gone', { budget: 1 }, START)).toBeNull();
  expect(await db.campaigns.count()).toBe(1);
});

it('a campaign’s post is read each day that it is seen, and the last reading of a day stays', async () => {
  const db = await filled();
  const seen = (at: number, likes: number) =>
    store(db, reading(at, {}, { posts: [post('p1', { likes: exact(likes) })] }));
  await seen(START + 3 * DAY, 60);
  await seen(START + 3 * DAY + 60_000, 61);
  await seen(START + 9 * DAY, 90);
  const dated = await db.datedPosts.where('profileKey').equals(KEY).sortBy('day');
  expect(dated.map(({ likes }) => likes?.value)).toEqual([41, 61, 90]);
  expect(dated.every(({ postId, views }) => postId === 'p1' && views === null)).toBe(true);
});

it('a day that is imported again counts once, and an undo brings back what stood there', async () => {
  const db = await filled();
  const again = aResult({ profileKey: KEY, conversions: 5, revenue: 350, file: 'orders-2.csv' });
  const next = aResult({ profileKey: KEY, id: 'p1 2026-11-04 shop', day: '2026-11-04' });
  const imported = await importResults(db, [again, next]);
  expect((await db.results.toArray()).map(({ conversions }) => conversions)).toEqual([5, 3]);
  await undoResults(db, imported);
  expect((await db.results.toArray()).map(({ id, conversions }) => [id, conversions])).toEqual([
    ['p1 2026-11-03 shop', 3],
  ]);
});

it('an undo brings back nothing of a placement that was removed since', async () => {
  const db = await filled();
  const imported = await importResults(db, [aResult({ profileKey: KEY, conversions: 5 })]);
  await removePlacement(db, 'p1');
  await undoResults(db, imported);
  expect(await db.results.count()).toBe(0);
});

it('a second file of the same kind fills in what the first had no column for', async () => {
  const db = await filled();
  const visits = aResult({ profileKey: KEY, clicks: 40, conversions: null, revenue: null, currency: 'USD' });
  const imported = await importResults(db, [visits]);
  expect(await db.results.toArray()).toMatchObject([{ clicks: 40, conversions: 3, revenue: 210, currency: 'EUR' }]);
  await undoResults(db, imported);
  expect(await db.results.toArray()).toMatchObject([{ clicks: null, conversions: 3 }]);
});

it('what is taken away comes back whole', async () => {
  const db = await filled();
  const all = async () =>
    Promise.all([db.campaigns.toArray(), db.placements.toArray(), db.results.toArray(), db.lessons.toArray()]);
  const before = await all();
  expect(before.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  await restoreRows(db, await removePlacement(db, 'p1'));
  expect(await all()).toEqual(before);
  const rows = await removeCampaign(db, 'c1');
  expect((await all()).flat()).toEqual([]);
  await restoreRows(db, rows);
  expect(await all()).toEqual(before);
});

it('retention keeps the creators of campaigns, and what these brought', async () => {
  const db = await filled();
  await db.shortlist.clear();
  await applyRetention(db, START + 40 * 31 * DAY);
  expect([await db.placements.count(), await db.results.count()]).toEqual([1, 1]);
  await removePlacement(db, 'p1');
  await applyRetention(db, START + 40 * 31 * DAY);
  expect(await db.profiles.get(KEY)).toBeUndefined();
});

it('dated counts outlive an undo, and are forgotten once no campaign has the post', async () => {
  const db = await filled();
  const before = await db.datedPosts.toArray();
  expect(before).not.toEqual([]);
  const rows = await removeCampaign(db, 'c1');
  await restoreRows(db, rows);
  await applyRetention(db, START);
  expect(await db.datedPosts.toArray()).toEqual(before);
  await removeCampaign(db, 'c1');
  await applyRetention(db, START);
  expect(await db.datedPosts.count()).toBe(0);
});

it('a lesson about a creator follows the creator’s key, and no other does', async () => {
  const db = await filled();
  const lesson = { id: 'l9', campaignId: 'c1', text: 'Sells by habit.', at: START };
  await db.lessons.bulkPut([
    { ...lesson, about: 'creator', value: KEY },
    { ...lesson, id: 'l10', about: 'creator', value: 'instagram:7' },
  ]);
  await rekey(db, KEY, 'instagram:43');
  expect((await db.lessons.bulkGet(['l9', 'l10'])).map((row) => row?.value)).toEqual(['instagram:43', 'instagram:7']);
});

it('what a campaign has of a profile goes with the profile, and follows its key', async () => {
  const db = await filled();
  await rekey(db, KEY, 'instagram:43');
  expect((await db.placements.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:43']);
  expect((await db.results.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:43']);
  await deleteProfile(db, 'instagram:43');
  expect([await db.placements.count(), await db.results.count(), await db.datedPosts.count()]).toEqual([0, 0, 0]);
  expect(await db.campaigns.count()).toBe(1);
});
