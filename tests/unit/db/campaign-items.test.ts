import { expect, it } from 'vitest';
import { setItem, setPost } from '@/lib/db/campaign-items';
import { addPlacements, removePlacement, restoreRows } from '@/lib/db/campaigns';
import { MOST_POSTS } from '@/lib/model/campaign';
import { aPlacement } from '../../support/builders/campaign';
import { filled } from './filled';
import { START } from './readings';

const KEY = 'instagram:42';

it('two items changed at once are both kept', async () => {
  const db = await filled();
  await Promise.all([
    setItem(db, 'c1', { of: 'goal', metric: 'cpa', platform: null, value: 30 }, START),
    setItem(db, 'c1', { of: 'goal', metric: 'clicks', platform: null, value: 500 }, START),
    setItem(db, 'c1', { of: 'rate', currency: 'USD', rate: 0.9 }, START),
    setItem(db, 'c1', { of: 'rate', currency: 'GBP', rate: 1.2 }, START),
  ]);
  const row = await db.campaigns.get('c1');
  expect(row?.goals.map(({ metric }) => metric).toSorted()).toEqual(['clicks', 'cpa', 'roi']);
  expect(row?.rates.map(({ currency }) => currency).toSorted()).toEqual(['GBP', 'USD']);
  expect(await setItem(db, 'gone', { of: 'rate', currency: 'USD', rate: 1 }, START)).toBeNull();
});

it('two posts chosen at once are both the placement’s, and what was read of them is dated', async () => {
  const db = await filled();
  await Promise.all([setPost(db, 'p1', 'p2', true, START), setPost(db, 'p1', 'p3', true, START)]);
  expect((await db.placements.get('p1'))?.postIds).toEqual(['p1', 'p2', 'p3']);
  const dated = await db.datedPosts.where('profileKey').equals(KEY).toArray();
  expect(dated.map(({ postId }) => postId).toSorted()).toEqual(['p1', 'p2', 'p3']);
  await setPost(db, 'p1', 'p2', false, START);
  expect((await db.placements.get('p1'))?.postIds).toEqual(['p1', 'p3']);
  expect(await setPost(db, 'gone', 'p2', true, START)).toBeNull();
});

it('a post counts for one placement of a campaign: chosen for another, it leaves the first', async () => {
  const db = await filled();
  await addPlacements(
    db,
    [
      aPlacement({ id: 'p9', profileKey: KEY, format: 'video' }),
      aPlacement({ id: 'of-another-campaign', campaignId: 'c2', profileKey: KEY, postIds: ['p1'] }),
    ],
    START,
  );
  await setPost(db, 'p9', 'p1', true, START);
  const posts = async (id: string) => (await db.placements.get(id))?.postIds;
  expect([await posts('p1'), await posts('p9'), await posts('of-another-campaign')]).toEqual([[], ['p1'], ['p1']]);
});

it('a placement that comes back leaves its posts to the one that has them by then', async () => {
  const db = await filled();
  const taken = await removePlacement(db, 'p1');
  await addPlacements(db, [aPlacement({ id: 'p9', profileKey: KEY, format: 'video' })], START);
  await setPost(db, 'p9', 'p1', true, START);
  await restoreRows(db, taken);
  expect([(await db.placements.get('p1'))?.postIds, (await db.placements.get('p9'))?.postIds]).toEqual([[], ['p1']]);
});

it('a placement with as many posts as it may have keeps all of them', async () => {
  const db = await filled();
  const full = Array.from({ length: MOST_POSTS }, (_, index) => `x${index}`);
  await addPlacements(db, [aPlacement({ id: 'p8', profileKey: KEY, postIds: full })], START);
  await setPost(db, 'p8', 'p2', true, START);
  expect((await db.placements.get('p8'))?.postIds).toEqual(full);
});
