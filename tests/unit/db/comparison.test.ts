import { expect, it } from 'vitest';
import { compare, comparedKeys, comparisonOf } from '@/lib/db/comparison';
import { deleteProfile } from '@/lib/db/delete';
import { rekey } from '@/lib/db/rekey';
import type { ProfileKey } from '@/lib/model/profile';
import { emptyDatabase, reading, store } from './readings';

const NOW = 1_795_000_000_000;
const keys: ProfileKey[] = ['tiktok:1', 'instagram:2', 'youtube:3', 'instagram:42'];

it('holds four in the order in which they were added, each once, and refuses a fifth', async () => {
  const db = emptyDatabase();
  const added = await Promise.all(keys.map((key) => compare(db, key, true, NOW)));
  expect(added).toEqual([true, true, true, true]);
  expect(await compare(db, 'tiktok:1', true, NOW)).toBe(true);
  expect(await compare(db, 'tiktok:9', true, NOW)).toBe(false);
  expect(await comparedKeys(db)).toEqual(keys);
  expect(await compare(db, 'tiktok:1', false, NOW)).toBe(true);
  expect(await compare(db, 'tiktok:9', true, NOW)).toBe(true);
  expect(await comparedKeys(db)).toEqual([...keys.slice(1), 'tiktok:9']);
});

it('tells the card of a profile who is compared, by name', async () => {
  const db = emptyDatabase();
  await store(db, reading(NOW, { displayName: 'Marlo Brenner' }));
  await compare(db, 'instagram:42', true, NOW);
  expect(await comparisonOf(db, 'instagram:42')).toEqual({ isIn: true, names: ['Marlo Brenner'] });
  expect(await comparisonOf(db, 'tiktok:1')).toEqual({ isIn: false, names: ['Marlo Brenner'] });
  expect(await comparisonOf(db, null)).toMatchObject({ isIn: false });
});

it('goes with a profile: to its id once that is known, and out when it is deleted', async () => {
  const db = emptyDatabase();
  await compare(db, 'instagram:@nora', true, NOW);
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', 'instagram:42'));
  expect(await comparedKeys(db)).toEqual(['instagram:42']);
  await deleteProfile(db, 'instagram:42');
  expect(await comparedKeys(db)).toEqual([]);
});
