import { expect, it } from 'vitest';
import { deleteProfile } from '@/lib/db/delete';
import { labelMany, notesOf, patchNotes } from '@/lib/db/notes';
import { rekey } from '@/lib/db/rekey';
import { notesSchema } from '@/lib/messaging/notes-schema';
import { MOST_LABELS, NOTE_LENGTH, noNotes } from '@/lib/model/notes';
import { emptyDatabase } from './readings';

const KEY = 'instagram:42';
const QUOTE = { amount: 900, currency: 'EUR', deliverable: '1 reel' };

it('changes what is named and leaves the rest; what is emptied leaves nothing behind', async () => {
  const db = emptyDatabase();
  expect(await notesOf(db, KEY)).toEqual(noNotes(KEY));
  await patchNotes(db, KEY, { note: 'fast', tags: ['food'] });
  await patchNotes(db, KEY, { quote: QUOTE });
  expect(await notesOf(db, KEY)).toEqual({ ...noNotes(KEY), note: 'fast', tags: ['food'], quote: QUOTE });
  await patchNotes(db, KEY, { note: '', tags: [], quote: null });
  expect(await db.notes.count()).toBe(0);
});

it('gives a label to many at once, and takes just that back', async () => {
  const db = emptyDatabase();
  for (const profileKey of ['tiktok:1', 'tiktok:2'] as const)
    await db.shortlist.put({ profileKey, status: 'new', addedAt: 0 });
  await patchNotes(db, 'tiktok:1', { tags: ['Food'] });
  const changed = await labelMany(db, ['tiktok:1', 'tiktok:2'], 'tags', 'food', true);
  expect(changed).toEqual(['tiktok:2']);
  expect((await notesOf(db, 'tiktok:2')).tags).toEqual(['food']);
  expect(await labelMany(db, changed, 'tags', 'food', false)).toEqual(changed);
  expect(await db.notes.toArray()).toEqual([{ ...noNotes('tiktok:1'), tags: ['Food'] }]);
  await labelMany(db, ['tiktok:1'], 'tags', 'FOOD', false);
  expect(await db.notes.count()).toBe(0);
});

it('goes with its profile, to its id and out of the database; two notes become one', async () => {
  const db = emptyDatabase();
  await patchNotes(db, KEY, { note: 'mine', lists: ['A'] });
  await patchNotes(db, 'instagram:@nora', { note: 'other', lists: ['a', 'B'], quote: QUOTE });
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', KEY));
  expect(await db.notes.toArray()).toEqual([
    { profileKey: KEY, tags: [], lists: ['A', 'B'], note: 'mine\nother', quote: QUOTE },
  ]);
  await deleteProfile(db, KEY);
  expect(await db.notes.count()).toBe(0);
});

it('has no more labels than a backup takes back, however they come', async () => {
  const db = emptyDatabase();
  const many = (letter: string) => Array.from({ length: MOST_LABELS }, (_, n) => `${letter}${n}`);
  await db.shortlist.put({ profileKey: KEY, status: 'new', addedAt: 0 });
  await patchNotes(db, KEY, { tags: many('a') });
  await patchNotes(db, 'instagram:@nora', { tags: many('b'), note: 'x'.repeat(NOTE_LENGTH) });
  await patchNotes(db, KEY, { note: 'mine' });
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', KEY));
  expect(notesSchema.safeParse(await notesOf(db, KEY)).success).toBe(true);
  expect(await labelMany(db, [KEY], 'tags', 'one more', true)).toEqual([]);
  expect(await labelMany(db, [KEY], 'tags', 'a0', false)).toHaveLength(1);
});
