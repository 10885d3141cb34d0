import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { applyRetention } from '@/lib/background/retention';
import { BACKUP_VERSION } from '@/lib/backup/tables';
import { makeBackup, restoreBackup } from '@/lib/db/backup';
import { allCreators, creatorOf, joinProfiles, refuse, split, undoChange } from '@/lib/db/creators';
import { createDatabase, type Database } from '@/lib/db/database';
import { deleteProfile } from '@/lib/db/delete';
import { version1 } from '@/lib/db/migrations/version-1';
import { version7 } from '@/lib/db/migrations/version-7';
import { rekey } from '@/lib/db/rekey';
import { creator, notSame } from '@/lib/messaging/creator-schema';
import type { CreatorChange } from '@/lib/model/creator';
import type { ProfileKey } from '@/lib/model/profile';
import { aProfile } from '../../support/builders';
import { DAY, emptyDatabase, START } from './readings';

const [A, B, C, D]: ProfileKey[] = ['instagram:1', 'tiktok:2', 'youtube:UC3', 'tiktok:@four'] as const;
const NOTHING = { creators: [], notSame: [] };

/** A database with four profiles of whom nothing is said. */
async function four(): Promise<Database> {
  const db = emptyDatabase();
  await db.profiles.bulkPut(
    [A, B, C, D].map((key) => aProfile('tiktok', {}, { key: key!, lastSeenAt: START, handle: null })),
  );
  return db;
}
const members = async (db: Database) => (await allCreators(db)).map(({ profileKeys }) => [...profileKeys].sort());
const refusals = async (db: Database) => (await db.notSame.toArray()).map(({ one, other }) => `${one} ${other}`);
const join = async (db: Database, ...keys: ProfileKey[]): Promise<CreatorChange> => {
  const change = await joinProfiles(db, keys, START);
  if (!change) throw new Error('not stored');
  return change;
};

describe('joining', () => {
  it('makes a creator; a profile is of one at most, so that two become one', async () => {
    const db = await four();
    await join(db, A!, B!);
    await join(db, C!, D!);
    expect(await members(db)).toEqual(
      expect.arrayContaining([
        [A, B],
        [D, C],
      ]),
    );
    await join(db, B!, C!);
    expect(await members(db)).toEqual([[A, D, B, C].sort()]);
    expect((await creatorOf(db, D!))?.createdAt).toBe(START);
    for (const row of await allCreators(db)) expect(creator.safeParse(row).success).toBe(true);
  });

  it('of those joined already changes nothing, and neither does one with itself or with nobody who is stored', async () => {
    const db = await four();
    await join(db, A!, B!);
    expect(await join(db, B!, A!)).toEqual({ before: NOTHING, after: NOTHING });
    expect(await join(db, C!, C!)).toEqual({ before: NOTHING, after: NOTHING });
    expect(await joinProfiles(db, [A!, 'tiktok:99'], START)).toBeNull();
    expect(await members(db)).toEqual([[A, B]]);
  });

  it('takes back a refusal between them, and undo brings it back', async () => {
    const db = await four();
    await refuse(db, A!, B!, START);
    await refuse(db, A!, C!, START);
    const change = await join(db, A!, B!);
    expect(await refusals(db)).toEqual([`${A} ${C}`]);
    expect(await undoChange(db, change)).toBe(true);
    expect(await refusals(db)).toEqual([`${A} ${B}`, `${A} ${C}`]);
    expect(await members(db)).toEqual([]);
  });
});

describe('taking out and refusing', () => {
  it('takes one out; a creator of one is none', async () => {
    const db = await four();
    await join(db, A!, B!, C!);
    await split(db, B!);
    expect(await members(db)).toEqual([[A, C]]);
    await split(db, A!);
    expect(await members(db)).toEqual([]);
    expect(await split(db, A!)).toEqual({ before: NOTHING, after: NOTHING });
  });

  it('a refusal is between all that are joined with either, each pair once, and never within a creator', async () => {
    const db = await four();
    await join(db, A!, B!);
    await refuse(db, C!, A!, START);
    expect(await refusals(db)).toEqual([`${A} ${C}`, `${B} ${C}`]);
    expect((await refuse(db, B!, C!, START)).after.notSame).toEqual([]);
    expect((await refuse(db, A!, B!, START)).after.notSame).toEqual([]);
    for (const row of await db.notSame.toArray()) expect(notSame.safeParse(row).success).toBe(true);
  });
});

describe('undo', () => {
  it('takes back that change alone, whatever way it came through a message', async () => {
    const db = await four();
    const first = await join(db, A!, B!);
    const other = await join(db, C!, D!);
    expect(await undoChange(db, JSON.parse(JSON.stringify(first)))).toBe(true);
    expect(await members(db)).toEqual([[D, C].sort()]);
    const merged = await join(db, A!, C!);
    expect(await undoChange(db, merged)).toBe(true);
    expect(await members(db)).toEqual([[D, C].sort()]);
    expect(await undoChange(db, other)).toBe(true);
    expect(await members(db)).toEqual([]);
  });

  it('of a refusal takes that back and no older one', async () => {
    const db = await four();
    await refuse(db, A!, C!, START);
    await join(db, A!, B!);
    const change = await refuse(db, A!, C!, START + 1);
    expect(await undoChange(db, change)).toBe(true);
    expect(await refusals(db)).toEqual([`${A} ${C}`]);
  });

  it('does nothing where its profiles were joined anew, taken out, or deleted since', async () => {
    const db = await four();
    await join(db, A!, B!);
    const taken = await split(db, A!);
    await join(db, A!, C!);
    expect(await undoChange(db, taken)).toBe(false);
    expect(await members(db)).toEqual([[A, C]]);
    const joined = await join(db, A!, D!);
    await deleteProfile(db, C!);
    expect(await undoChange(db, joined)).toBe(false);
    expect(await members(db)).toEqual([[A, D]]);
    const out = await split(db, D!);
    await deleteProfile(db, A!);
    expect(await undoChange(db, out)).toBe(false);
    expect(await members(db)).toEqual([]);
  });
});

describe('goes with its profiles', () => {
  it('out of the database with a deleted one, and with one that is forgotten after the retention time', async () => {
    const db = await four();
    await join(db, A!, B!, C!);
    await refuse(db, A!, D!, START);
    await deleteProfile(db, A!);
    expect(await members(db)).toEqual([[B, C]]);
    expect(await refusals(db)).toEqual([`${B} ${D}`, `${D} ${C}`].sort());
    await db.profiles.update(C!, { lastSeenAt: START + 800 * DAY });
    await applyRetention(db, START + 800 * DAY);
    expect([await members(db), await refusals(db)]).toEqual([[], []]);
  });

  it('to its id once that is known; two that turn out to be one profile are one creator', async () => {
    const db = await four();
    await join(db, A!, D!);
    await join(db, B!, C!);
    await refuse(db, B!, D!, START);
    await db.transaction('rw', db.tables, () => rekey(db, D!, 'tiktok:4'));
    expect(await members(db)).toEqual(expect.arrayContaining([[A, 'tiktok:4']]));
    expect(await refusals(db)).toContain(`${B} tiktok:4`);
    await db.transaction('rw', db.tables, () => rekey(db, 'tiktok:4', B!));
    expect(await members(db)).toEqual([[A, B, C]]);
    expect((await refusals(db)).every((pair) => !pair.includes('tiktok:4') && pair !== `${B} ${B}`)).toBe(true);
    await db.transaction('rw', db.tables, () => rekey(db, B!, A!));
    expect(await members(db)).toEqual([[A, C]]);
  });
});

describe('on disk', () => {
  it('a backup that is added changes no creator that is here, and takes no profile twice', async () => {
    const db = await four();
    await join(db, A!, B!);
    await join(db, C!, D!);
    const backup = await makeBackup(db, START);
    await split(db, B!);
    await join(db, A!, C!);
    await restoreBackup(db, backup, 'merge');
    expect(await members(db)).toEqual([[A, C, D].sort()]);
    await restoreBackup(db, backup, 'replace');
    expect((await members(db)).sort()).toEqual([[A, B], [D, C].sort()].sort());
  });

  it('a crafted file with a profile in two creators leaves it in one', async () => {
    const db = await four();
    await join(db, A!, B!);
    const backup = await makeBackup(db, START);
    backup.tables.creators.push({ id: 'second', profileKeys: [B, C, D, C], createdAt: START });
    await restoreBackup(db, backup, 'replace');
    expect((await members(db)).flat().sort()).toEqual([A, B, C, D].sort());
  });

  it('version 7 opens as this one with everything that was in it', async () => {
    const where = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('creator-gauge', where);
    version1(old);
    version7(old);
    const profile = aProfile('tiktok', { followers: 5 });
    await old.table('profiles').put(profile);
    await old.table('notes').put({ profileKey: profile.key, tags: ['x'], lists: [], note: '', quote: null });
    old.close();
    const db = createDatabase(where);
    expect(await db.profiles.toArray()).toEqual([profile]);
    expect((await db.notes.get(profile.key))?.tags).toEqual(['x']);
    expect([db.verno, await db.creators.count(), await db.traces.count()]).toEqual([BACKUP_VERSION, 0, 0]);
  });
});
