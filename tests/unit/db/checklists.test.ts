import { expect, it } from 'vitest';
import { tick, ticksOf } from '@/lib/db/checklists';
import { deleteProfile } from '@/lib/db/delete';
import { rekey } from '@/lib/db/rekey';
import { emptyDatabase } from './readings';

const NOW = 1_795_000_000_000;
const KEY = 'instagram:42';

it('an item is ticked once, with its day, and the tick can be taken back', async () => {
  const db = emptyDatabase();
  expect(await ticksOf(db, KEY)).toEqual([]);
  await Promise.all([tick(db, KEY, 'cg:brand-fit', true, NOW), tick(db, KEY, 'Ships to France', true, NOW)]);
  await tick(db, KEY, 'cg:brand-fit', true, NOW + 1);
  expect(await ticksOf(db, KEY)).toEqual([
    { item: 'Ships to France', at: NOW },
    { item: 'cg:brand-fit', at: NOW },
  ]);
  await tick(db, KEY, 'Ships to France', false, NOW + 2);
  expect((await ticksOf(db, KEY)).map(({ item }) => item)).toEqual(['cg:brand-fit']);
});

it('goes with its profile: to its id once that is known, and out of the database when it is deleted', async () => {
  const db = emptyDatabase();
  await tick(db, KEY, 'both', true, NOW);
  await tick(db, 'instagram:@nora', 'both', true, NOW - 1);
  await tick(db, 'instagram:@nora', 'one', true, NOW - 1);
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', KEY));
  expect(await db.checklists.toArray()).toEqual([
    {
      profileKey: KEY,
      ticks: [
        { item: 'both', at: NOW },
        { item: 'one', at: NOW - 1 },
      ],
    },
  ]);
  await deleteProfile(db, KEY);
  expect(await db.checklists.count()).toBe(0);
});
