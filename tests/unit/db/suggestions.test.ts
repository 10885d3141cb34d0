import { expect, it } from 'vitest';
import { joinProfiles, refuse, split } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { deleteProfile } from '@/lib/db/delete';
import { putProfile } from '@/lib/db/profiles';
import { suggestionsFor } from '@/lib/db/suggestions';
import { refreshTraces } from '@/lib/db/traces';
import type { PlatformId } from '@/lib/model/platform';
import type { Profile, ProfileKey } from '@/lib/model/profile';
import { aHead, type Head } from '../../support/builders';
import { emptyDatabase, reading, START, store } from './readings';

const MARLO: ProfileKey = 'instagram:1';

async function keep(db: Database, ...heads: [PlatformId, Head][]): Promise<void> {
  for (const [platform, head] of heads) await putProfile(db, aHead(platform, head));
  await refreshTraces(db);
}
const suggested = async (db: Database, key: ProfileKey) =>
  (await suggestionsFor(db, key)).map(({ profileKeys, evidence }) => `${profileKeys.join('+')}: ${evidence[0]?.kind}`);

/** Marlo with a channel that links back, a namesake on TikTok, and somebody else. */
async function withMarlo(): Promise<Database> {
  const db = emptyDatabase();
  await keep(
    db,
    ['instagram', { id: '1', handle: 'marlo.pots', links: ['https://youtube.com/@ThePots'] }],
    ['youtube', { id: 'UC2', handle: 'ThePots', bio: 'instagram.com/marlo.pots' }],
    ['tiktok', { id: '3', handle: 'marlopots' }],
    ['tiktok', { id: '4', handle: 'else' }],
  );
  return db;
}

it('finds whom its links name, who links to it, and who has its handle; from either side', async () => {
  const db = await withMarlo();
  expect(await suggested(db, MARLO)).toEqual(['youtube:UC2: link', 'tiktok:3: handle']);
  expect(await suggested(db, 'youtube:UC2')).toEqual([`${MARLO}: link`]);
  expect(await suggested(db, 'tiktok:3')).toEqual([`${MARLO}: handle`]);
  expect(await suggested(db, 'tiktok:4')).toEqual([]);
  expect(await suggested(db, 'tiktok:99')).toEqual([]);
});

it('not what is joined, not what was refused, and again what was taken out', async () => {
  const db = await withMarlo();
  await joinProfiles(db, [MARLO, 'youtube:UC2'], START);
  expect(await suggested(db, MARLO)).toEqual(['tiktok:3: handle']);
  expect(await suggested(db, 'tiktok:3')).toEqual([`${MARLO}+youtube:UC2: handle`]);
  await refuse(db, 'youtube:UC2', 'tiktok:3', START);
  expect(await suggested(db, MARLO)).toEqual([]);
  await split(db, MARLO);
  expect(await suggested(db, MARLO)).toEqual(['youtube:UC2: link']);
  await deleteProfile(db, 'youtube:UC2');
  expect(await suggested(db, MARLO)).toEqual([]);
});

it('not what many link to, or whose e-mail many give: a brand, an agency', async () => {
  const db = emptyDatabase();
  const fan = (n: number): [PlatformId, Head] => [
    'instagram',
    {
      id: `${n}`,
      handle: `creator.number${n}`,
      links: ['https://tiktok.com/@kilnhouse'],
      email: 'desk@agency.example',
    },
  ];
  await keep(db, ['tiktok', { id: '9', handle: 'kilnhouse', email: 'desk@agency.example' }], fan(1), fan(2));
  expect(await suggested(db, MARLO)).toEqual(['tiktok:9: link']);
  await keep(db, ...[3, 4, 5, 6, 7, 8].map(fan));
  expect(await suggested(db, MARLO)).toEqual([]);
  expect(await suggested(db, 'tiktok:9')).toEqual([]);
});

it('by the name that a profile had before', async () => {
  const db = await withMarlo();
  await db.handles.put({ handle: 'youtube:@thepots', key: 'youtube:UC2' });
  await keep(db, ['youtube', { id: 'UC2', handle: 'MarloAtHome' }]);
  expect(await suggested(db, MARLO)).toContain('youtube:UC2: link');
});

it('a reading leaves its traces, and those of before are made once', async () => {
  const db = emptyDatabase();
  await store(db, reading(START, { links: ['https://youtube.com/@marlo'] }));
  expect((await db.traces.get('instagram:42'))?.marks).toContain('to:youtube:@marlo');
  expect(await refreshTraces(db)).toBe(0);
  await db.traces.clear();
  expect(await refreshTraces(db)).toBe(1);
  await db.traces.update('instagram:42', { edition: 0, marks: [] });
  expect(await refreshTraces(db)).toBe(1);
  expect((await db.traces.get('instagram:42'))?.marks).toContain('to:youtube:@marlo');
});

it('takes as long with ten thousand profiles as it needs for the few that have something in common', async () => {
  const db = await withMarlo();
  const others = Array.from(
    { length: 2_000 },
    (_, n): Profile => aHead('tiktok', { id: `n${n}`, handle: `other${n}x`, links: [`https://other${n}.example`] }),
  );
  await db.profiles.bulkPut(others);
  await refreshTraces(db);
  let read = 0;
  db.traces.hook('reading', (row) => {
    read++;
    return row;
  });
  expect(await suggested(db, MARLO)).toHaveLength(2);
  // Its own and those of the two, some looked up by two marks.
  expect(read).toBeLessThan(10);
});
