import { expect, it } from 'vitest';
import { collaborationOf, patchCollaboration } from '@/lib/db/collaborations';
import { addComments, commentsOf } from '@/lib/db/comments';
import { correct, correctionsOf, takeBack } from '@/lib/db/corrections';
import { loadReport } from '@/lib/db/load-report';
import { ownBenchmarks, putOwnBenchmarks, removeOwnBenchmarks } from '@/lib/db/own-benchmarks';
import { rekey } from '@/lib/db/rekey';
import { filled } from './filled';
import { START } from './readings';

const KEY = 'instagram:42';
const likesOf = async (db: Awaited<ReturnType<typeof filled>>, id: string) =>
  (await loadReport(db, KEY, START))?.posts.find((post) => post.id === id)?.likes?.value;

it('a corrected count is worked with at once, is marked as the user’s, and goes back to what was read', async () => {
  const db = await filled();
  expect(await likesOf(db, 'p2')).toBe(42);
  await correct(db, KEY, { kind: 'count', postId: 'p2', field: 'likes', value: 420 }, START + 1);
  await correct(db, KEY, { kind: 'count', postId: 'p2', field: 'likes', value: 400 }, START + 2);
  expect(await likesOf(db, 'p2')).toBe(400);
  expect((await correctionsOf(db, KEY)).filter(({ name }) => name === 'post:p2:likes')).toHaveLength(1);
  expect((await db.posts.get([KEY, 'p2']))?.fields.likes?.value.value).toBe(42);
  await takeBack(db, KEY, 'post:p2:likes');
  expect(await likesOf(db, 'p2')).toBe(42);
});

it('a post that the user leaves out is listed as such and makes room for an older one', async () => {
  const db = await filled();
  await correct(db, KEY, { kind: 'left-out', postId: 'p3' }, START);
  const report = await loadReport(db, KEY, START);
  const rate = report?.measures.find(({ measure }) => measure.id === 'likesPerPost')?.measure;
  expect(rate?.excluded.find(({ postId }) => postId === 'p3')?.reason).toBe('left-out-by-you');
  expect(rate?.used.map(({ postId }) => postId)).not.toContain('p3');
});

it('lists ask anew for the figures of a profile that was corrected', async () => {
  const db = await filled();
  await correct(db, KEY, { kind: 'followers', value: 2_000 }, START);
  expect((await db.digests.get(KEY))?.stamp ?? '').toBe('');
  expect((await loadReport(db, KEY, START))?.profile.followers?.value).toBe(2_000);
});

it('a comment that is seen twice counts once, by its first reading', async () => {
  const db = await filled();
  const [first] = await commentsOf(db, KEY);
  expect(
    await addComments(db, [
      { ...first!, label: 'negative' },
      { ...first!, hash: 'h2' },
    ]),
  ).toBe(1);
  expect((await commentsOf(db, KEY)).map(({ label }) => label)).toEqual(['positive', 'positive']);
});

it('benchmarks of a file are added, replaced and taken away, each time with what it was', async () => {
  const db = await filled();
  const [row] = await ownBenchmarks(db);
  expect(
    await putOwnBenchmarks(db, [
      { ...row!, p50: 0.25 },
      { ...row!, id: 'agency-2' },
    ]),
  ).toEqual([row]);
  expect((await removeOwnBenchmarks(db, ['agency-2', 'nobody'])).map(({ id }) => id)).toEqual(['agency-2']);
  expect((await ownBenchmarks(db)).map(({ p50 }) => p50)).toEqual([0.25]);
});

it('a profile whose id is read later keeps all of it, and what it has of its own goes first', async () => {
  const db = await filled();
  await patchCollaboration(db, 'instagram:43', { fee: 1 }, START);
  await rekey(db, KEY, 'instagram:43');
  expect((await collaborationOf(db, 'instagram:43'))?.fee).toBe(1);
  expect((await correctionsOf(db, 'instagram:43')).map(({ name }) => name)).toEqual(['post:p1:comments']);
  expect(await commentsOf(db, KEY)).toEqual([]);
  expect(await commentsOf(db, 'instagram:43')).toHaveLength(1);
  expect(await db.goals.get('instagram:43')).toBeDefined();
});
