import { beforeEach, expect, it } from 'vitest';
import { keepComments } from '@/lib/background/comments';
import { commentsOf } from '@/lib/db/comments';
import type { Database } from '@/lib/db/database';
import { deleteProfile } from '@/lib/db/delete';
import { patchSettings } from '@/lib/db/settings';
import type { CommentReading } from '@/lib/model/observation';
import type { ProfileKey } from '@/lib/model/profile';
import { contents, emptyDatabase, HOUR, post, reading, START, store } from '../db/readings';

const KEY: ProfileKey = 'instagram:42';

let db: Database;
beforeEach(async () => {
  db = emptyDatabase();
  await store(db, reading(START, {}, { posts: [post('p1')] }));
});

const comment = (id: string, text: string, more: Partial<CommentReading> = {}): CommentReading => ({
  id,
  postId: 'p1',
  text,
  ...more,
});
const onPost = (...comments: CommentReading[]) => [reading(START, null, { comments })];
const keep = (...comments: CommentReading[]) => keepComments(db, onPost(...comments), START + 60_000);

it('keeps what a comment says, not the comment', async () => {
  await patchSettings(db, { brandTerms: [{ term: 'Acme Shoes', addedAt: START }] });
  const said = 'This is wonderful, thank you! #acmeshoes zanzibarine';
  expect(await keep(comment('18000000000000001', said), comment('18000000000000002', '🔥🔥'))).toBe(2);
  const rows = await commentsOf(db, KEY);
  const [first, second] = rows.sort((a, b) => Number(a.generic) - Number(b.generic));
  expect(first).toEqual({
    profileKey: KEY,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    postId: 'p1',
    label: 'positive',
    language: 'en',
    generic: false,
    terms: ['Acme Shoes'],
    at: START + 60_000,
  });
  expect(second).toMatchObject({ label: 'positive', language: null, generic: true, terms: [] });
  expect(JSON.stringify(await contents(db))).not.toMatch(/zanzibarine|wonderful|18000000000000001/);
});

it('counts a comment once, however often it is seen, with one salt', async () => {
  const twice = comment('1', 'So good');
  expect(await keep(twice, twice)).toBe(1);
  const salt = await db.settings.get('salt');
  expect(salt?.value).toMatch(/^[0-9a-f]{32}$/);
  expect(await keep(twice, comment('2', 'So good'))).toBe(1);
  expect(await db.settings.get('salt')).toEqual(salt);
  expect(await commentsOf(db, KEY)).toHaveLength(2);
});

it('a first message from two tabs makes one salt', async () => {
  await Promise.all([keep(comment('1', 'So good')), keep(comment('1', 'So good'))]);
  expect(await commentsOf(db, KEY)).toHaveLength(1);
});

it('leaves out the creator’s own, those without words, and those under a post whose profile is not known', async () => {
  const own = comment('1', 'Thank you all', { byCreator: true });
  const { text: _, ...wordless } = comment('2', '');
  const strange = comment('3', 'So good', { postId: 'p9' });
  expect(await keep(own, wordless, strange, comment('4', ' '))).toBe(0);
  expect(await db.comments.count()).toBe(0);
});

it('does not take a post for one that was read hours ago, nor for another site’s of the same number', async () => {
  expect(await keepComments(db, onPost(comment('1', 'So good')), START + 3 * HOUR)).toBe(0);
  const elsewhere = onPost(comment('1', 'So good')).map((one) => ({ ...one, platform: 'tiktok' as const }));
  expect(await keepComments(db, elsewhere, START)).toBe(0);
});

it('a profile that is deleted takes its comments with it', async () => {
  await keep(comment('1', 'So good'));
  await deleteProfile(db, KEY);
  expect(await db.comments.count()).toBe(0);
});

it('fifty comments take no longer than a glance', async () => {
  await keep(comment('0', 'Warm up, this is nice'));
  const many = Array.from({ length: 50 }, (_, i) =>
    comment(`c${i}`, `Number ${i}: really nice, though the light is poor`),
  );
  const begun = performance.now();
  await keep(...many);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
