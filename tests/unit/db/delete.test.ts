import { expect, it } from 'vitest';
import { keepDay, refreshDigests } from '@/lib/background/digests';
import { bringBack } from '@/lib/db/backup';
import { compare, comparedKeys } from '@/lib/db/comparison';
import { creatorOf, joinProfiles, refusalsOf, refuse, split } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { deleteProfile } from '@/lib/db/delete';
import { putDigests } from '@/lib/db/digests';
import { loadReport } from '@/lib/db/load-report';
import { labelMany, patchNotes } from '@/lib/db/notes';
import { ownSetRowOf, putOwnSetRow } from '@/lib/db/own-set';
import { rowsOf } from '@/lib/db/profile-rows';
import { enqueue } from '@/lib/db/queue';
import { exact } from '@/lib/model/quantity';
import { filled } from './filled';
import { contents, DAY, post, reading, START, store } from './readings';

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
  await bringBack(db, KEY, rows);
  await refreshDigests(db, 'shortlist', START);
  const after = await contents(db);
  // Traces are made when the profile is next opened.
  for (const table of Object.keys(before).filter(
    (name) => name !== 'health' && name !== 'traces' && name !== 'creators' && name !== 'notSame',
  ))
    expect(after[table], table).toEqual(before[table]);
  expect((await creatorOf(db, KEY))?.profileKeys.toSorted()).toEqual([KEY, 'tiktok:@nora']);
});

it('what was read of it meanwhile takes nothing away that was read before', async () => {
  const db = await withMarlo();
  const before = await db.profiles.get(KEY);
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  // A list of posts alone was read.
  const { surface } = reading(START);
  const posts = [post('p1', { likes: exact(99) })];
  await store(db, reading(START + DAY, null, { posts, surface: { ...surface, profileId: '42' } }));
  await bringBack(db, KEY, rows);
  const after = await db.profiles.get(KEY);
  expect(after?.fields).toEqual(before?.fields);
  expect([after?.firstSeenAt, after?.lastSeenAt]).toEqual([START, START + DAY]);
  const p1 = await db.posts.get([KEY, 'p1']);
  expect([p1?.fields.likes?.value, p1?.fields.comments?.value.value]).toEqual([exact(99), 3]);
});

it('undo joins nobody whom the user took out or refused since, and brings no erased profile back', async () => {
  const db = await withMarlo();
  for (const [id, handle] of [
    ['7', 'third'],
    ['8', 'fourth'],
  ] as const)
    await store(db, reading(START, { id, handle }));
  await joinProfiles(db, [KEY, 'instagram:7'], START);
  await refuse(db, KEY, 'instagram:8', START);
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  await split(db, 'instagram:7');
  await joinProfiles(db, ['instagram:7', 'instagram:8'], START + 1);
  await deleteProfile(db, 'tiktok:@nora');
  await bringBack(db, KEY, rows);
  expect(await creatorOf(db, KEY)).toBeNull();
  expect((await creatorOf(db, 'instagram:7'))?.profileKeys).toEqual(['instagram:7', 'instagram:8']);
  expect((await refusalsOf(db, [KEY])).map(({ one, other }) => [one, other])).toEqual([[KEY, 'instagram:8']]);
});

it('undo makes no comparison of five', async () => {
  const db = await withMarlo();
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  const others = ['tiktok:1', 'tiktok:2', 'tiktok:3', 'tiktok:4'] as const;
  for (const key of others) await compare(db, key, true, START + DAY);
  await bringBack(db, KEY, rows);
  expect((await comparedKeys(db)).toSorted()).toEqual(others);
});

it('nothing is written of a profile that was deleted while it was worked out', async () => {
  const db = await withMarlo();
  const report = await loadReport(db, KEY, START);
  await deleteProfile(db, KEY);
  await keepDay(db, report!);
  await putOwnSetRow(db, ownSetRowOf(report!)!);
  expect(await labelMany(db, [KEY], 'tags', 'late', true)).toEqual([]);
  expect(JSON.stringify(await contents(db))).not.toContain(KEY);
});

it('a creator who kept other profiles has the deleted one back, and keeps its name in the table', async () => {
  const db = await withMarlo();
  await store(db, reading(START, { id: '7', handle: 'third' }));
  await joinProfiles(db, [KEY, 'instagram:7'], START);
  const before = await creatorOf(db, KEY);
  const rows = await rowsOf(db, KEY);
  await deleteProfile(db, KEY);
  expect((await creatorOf(db, 'instagram:7'))?.profileKeys).toEqual(['tiktok:@nora', 'instagram:7']);
  await bringBack(db, KEY, rows);
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
  await bringBack(db, KEY, rows);
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
