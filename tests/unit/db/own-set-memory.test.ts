import { expect, it } from 'vitest';
import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { ownSetOf } from '@/lib/db/own-set';
import { rememberOwnSet } from '@/lib/db/own-set-memory';
import { emptyDatabase, START } from './readings';

const row = (profileKey: string, followers = 100): OwnSetRow => ({
  profileKey,
  platform: profileKey.startsWith('tiktok') ? 'tiktok' : 'instagram',
  followers,
  readAt: START,
  measures: [],
});
const keys = (rows: readonly OwnSetRow[]) =>
  rows.map(({ profileKey, followers }) => `${profileKey} ${followers}`).sort();

it('is as the disk is after a row is added, changed or deleted, and after all of them are', async () => {
  const db = emptyDatabase();
  await db.ownSet.bulkPut([row('instagram:1'), row('instagram:2'), row('tiktok:3')]);
  rememberOwnSet(db);
  expect(keys(await ownSetOf(db, 'instagram'))).toEqual(['instagram:1 100', 'instagram:2 100']);
  await db.ownSet.put(row('instagram:4'));
  await db.ownSet.put(row('instagram:1', 700));
  await db.ownSet.delete('instagram:2');
  expect(keys(await ownSetOf(db, 'instagram'))).toEqual(['instagram:1 700', 'instagram:4 100']);
  expect(keys(await ownSetOf(db, 'tiktok'))).toEqual(['tiktok:3 100']);
  await db.ownSet.where('profileKey').startsWith('instagram:').delete();
  expect(await ownSetOf(db, 'instagram')).toEqual([]);
  await db.ownSet.clear();
  expect(await ownSetOf(db, 'tiktok')).toEqual([]);
});

it('is the same array while nothing changes, and another after a change', async () => {
  const db = emptyDatabase();
  await db.ownSet.bulkPut([row('instagram:1')]);
  rememberOwnSet(db);
  const first = await ownSetOf(db, 'instagram');
  await db.ownSet.put(row('tiktok:3'));
  expect(await ownSetOf(db, 'instagram')).toBe(first);
  await db.ownSet.put(row('instagram:1', 300));
  expect(await ownSetOf(db, 'instagram')).not.toBe(first);
  expect(first.map(({ followers }) => followers)).toEqual([100]);
});

it('asks the disk again after it failed', async () => {
  const db = emptyDatabase();
  await db.ownSet.bulkPut([row('instagram:1')]);
  rememberOwnSet(db);
  db.close({ disableAutoOpen: true });
  await expect(ownSetOf(db, 'instagram')).rejects.toThrow();
  await db.open();
  expect(keys(await ownSetOf(db, 'instagram'))).toEqual(['instagram:1 100']);
});
