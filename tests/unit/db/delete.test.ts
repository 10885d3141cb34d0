import { expect, it } from 'vitest';
import { refreshDigests } from '@/lib/background/digests';
import { mergeRows } from '@/lib/db/backup';
import { creatorOf, joinProfiles } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { deleteProfile } from '@/lib/db/delete';
import { putDigests } from '@/lib/db/digests';
import { patchNotes } from '@/lib/db/notes';
import { rowsOf } from '@/lib/db/profile-rows';
import { enqueue } from '@/lib/db/queue';
import { filled } from './filled';
import { contents, DAY, reading, START, store } from './readings';

const KEY = 'instagram:42';

async function withMarlo(): Promise<Database> {
  const db = await filled();
  await enqueue(db, [{ name: 'instagram:@marlo', platform: 'instagram', handle: 'marlo', profileId: null }], START);
  await refreshDigests(db, 'shortlist', START);
  return db;
}

it('nothing of a deleted profile stays anywhere, and nothing of another one goes', async () => {
  const db = await withMarlo();
  const before = await contents(db);
  expect(before.digests?.length).toBe(2);
  await deleteProfile(db, KEY);
  const after = await contents(db);
  expect(JSON.stringify(after)).not.toMatch(/instagram:(42|@marlo)/);
  // How the readers fare is counted per field, not per profile.
  for (const [table, rows] of Object.entries(after).filter(([name]) => name !== 'health'))
    expect(rows, table).toEqual(before[table]?.filter((row) => !/instagram:(42|@marlo)/.test(JSON.stringify(row))));
});

it('what was read before brings all of it back', async () => {
  const db = await withMarlo();
  const before = await contents(db);
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  await mergeRows(db, rows);
  await refreshDigests(db, 'shortlist', START);
  const after = await contents(db);
  // Traces are made when the profile is next opened.
  for (const table of Object.keys(before).filter(
    (name) => name !== 'health' && name !== 'traces' && name !== 'creators',
  ))
    expect(after[table], table).toEqual(before[table]);
  expect((await creatorOf(db, KEY))?.profileKeys.toSorted()).toEqual([KEY, 'tiktok:@nora']);
});

it('a creator who kept other profiles has the deleted one back, and keeps its name in the table', async () => {
  const db = await withMarlo();
  await store(db, reading(START, { id: '7', handle: 'third' }));
  await joinProfiles(db, [KEY, 'instagram:7'], START);
  const before = await creatorOf(db, KEY);
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  expect((await creatorOf(db, 'instagram:7'))?.profileKeys).toEqual(['tiktok:@nora', 'instagram:7']);
  await mergeRows(db, rows);
  const after = await creatorOf(db, KEY);
  expect(after?.id).toBe(before?.id);
  expect(after?.profileKeys.toSorted()).toEqual(before?.profileKeys.toSorted());
});

it('what was read or written in the meantime stays as it is', async () => {
  const db = await withMarlo();
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  await store(db, reading(START + DAY, { displayName: 'Marlo B.' }));
  await patchNotes(db, KEY, { note: 'new' });
  await mergeRows(db, rows);
  expect((await db.profiles.get(KEY))?.fields.displayName?.value).toBe('Marlo B.');
  expect((await db.notes.get(KEY))?.note).toBe('new');
  expect(await db.snapshots.where('profileKey').equals(KEY).count()).toBe(2);
});

it('figures that were worked out for a list while the profile was deleted are not kept', async () => {
  const db = await withMarlo();
  const digests = await db.digests.toArray();
  await deleteProfile(db, KEY);
  await putDigests(db, digests);
  expect(await db.digests.toCollection().primaryKeys()).toEqual(['tiktok:@nora']);
});
