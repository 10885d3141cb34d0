import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '@/lib/db/database';
import { deleteAll, deleteProfile } from '@/lib/db/delete';
import { allHealth, healthOf } from '@/lib/db/health';
import { version1 } from '@/lib/db/migrations/version-1';
import { profileMark } from '@/lib/health/profile-mark';
import { emptyDatabase, HOUR, post, reading, START, store } from './readings';

const ofNils = (at: number) => {
  const one = reading(at, { id: '43', handle: 'nils' });
  return { ...one, surface: { ...one.surface, handle: 'nils' } };
};

describe('how readers fare', () => {
  it('is written with what they read', async () => {
    const db = emptyDatabase();
    await store(db, reading(START), reading(START + HOUR, { followers: undefined }));
    expect(await healthOf(db, 'instagram')).toEqual([
      expect.objectContaining({
        field: 'profile.followers',
        worked: 1,
        lastWorkedAt: START,
        looks: [
          { profile: profileMark('instagram:42'), at: START, worked: true },
          { profile: profileMark('instagram:42'), at: START + HOUR, worked: false },
        ],
      }),
    ]);
    expect(await healthOf(db, 'tiktok')).toEqual([]);
  });

  it('is counted once where a message is delivered twice', async () => {
    const db = emptyDatabase();
    await store(db, reading(START));
    const once = await allHealth(db);
    await store(db, reading(START));
    expect(await allHealth(db)).toEqual(once);
  });

  it('is on disk with the reading or not at all', async () => {
    const db = emptyDatabase();
    db.health.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(store(db, reading(START, {}, { posts: [post('p1')] }))).rejects.toThrow('killed');
    expect(await db.profiles.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
  });

  it('forgets the looks at a profile that is deleted, and everything with everything', async () => {
    const db = emptyDatabase();
    await store(db, reading(START), ofNils(START));
    await deleteProfile(db, 'instagram:42');
    const [tally] = await allHealth(db);
    expect(tally?.worked).toBe(2);
    expect(tally?.looks.map(({ profile }) => profile)).toEqual([profileMark('instagram:43')]);
    await deleteAll(db);
    expect(await db.health.count()).toBe(0);
  });
});

it('a database of the first version is taken over with all that it holds', async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('creator-gauge', engine);
  version1(old);
  await old.table('settings').put({ name: 'settings', value: { windowSize: 24 } });
  old.close();
  const db = createDatabase(engine);
  expect(await db.settings.get('settings')).toEqual({ name: 'settings', value: { windowSize: 24 } });
  await store(db, reading(START));
  expect(await db.health.count()).toBe(1);
});
