import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { readBackup } from '@/lib/backup/read-backup';
import { BACKUP_VERSION } from '@/lib/backup/tables';
import { attempt } from '@/lib/db/attempt';
import { makeBackup } from '@/lib/db/backup';
import { createDatabase } from '@/lib/db/database';
import { loadReport } from '@/lib/db/load-report';
import { getSettings } from '@/lib/db/settings';
import { MESSAGES } from '@/lib/i18n/messages';
import { exact } from '@/lib/model/quantity';
import { ROOT } from '../../tools/root';
import { EXAMPLES } from './examples';
import { AT, type Example, KEY } from './examples/example';
import { contents, DAY, reading, store } from './readings';

const VERSIONS = readdirSync(join(ROOT, 'lib', 'db', 'migrations'))
  .map((name) => Number(/^version-(\d+)\.ts$/.exec(name)?.[1]))
  .sort((a, b) => a - b);

/** A browser's storage in which an extension of that version kept the example. */
async function leftBy(version: number, { schema, rows }: Example): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const old = new Dexie('creator-gauge', { indexedDB, IDBKeyRange });
  old.version(version).stores(schema);
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
  return indexedDB;
}

const openedToday = async (version: number, example: Example) =>
  createDatabase({ indexedDB: await leftBy(version, example), IDBKeyRange });

describe('every version of the database that there was', () => {
  it('has an example, and the newest is the one that backups name', () => {
    expect([...EXAMPLES.keys()]).toEqual(VERSIONS);
    expect(VERSIONS).toEqual(VERSIONS.map((_, index) => index + 1));
    expect([createDatabase().verno, BACKUP_VERSION]).toEqual([VERSIONS.at(-1), VERSIONS.at(-1)]);
  });

  it.each([...EXAMPLES])('%i has a row in each of its tables, which today’s database has too', (_, example) => {
    expect(Object.keys(example.rows).sort()).toEqual(Object.keys(example.schema).sort());
    for (const rows of Object.values(example.rows)) expect(rows).not.toHaveLength(0);
    const today = createDatabase();
    const keyPaths = new Dexie('as it was');
    keyPaths.version(1).stores(example.schema);
    for (const { name, schema } of keyPaths.tables)
      expect([name, today.table(name).schema.primKey.src]).toEqual([name, schema.primKey.src]);
  });

  it.each([...EXAMPLES])('%i opens today, with every row as it was', async (version, example) => {
    const db = await openedToday(version, example);
    const now = await contents(db);
    for (const [table, rows] of Object.entries(example.rows)) {
      expect([table, now[table]?.length]).toEqual([table, rows.length]);
      expect(now[table]).toEqual(expect.arrayContaining([...rows]));
    }
    // Tables that came later are there, and empty.
    for (const table of Object.keys(now))
      if (!(table in example.rows)) expect([table, now[table]]).toEqual([table, []]);
    expect(Object.keys(now)).toHaveLength(createDatabase().tables.length);
    expect(db.verno).toBe(VERSIONS.at(-1));
  });

  it.each([...EXAMPLES])(
    '%i is read as it was meant: the figures, the settings, a whole backup',
    async (version, example) => {
      const db = await openedToday(version, example);
      const report = await loadReport(db, KEY, AT);
      // 85 to 155 interactions in steps of ten: the middle is 120, of 4,000 followers.
      const rate = report?.measures.find(({ measure }) => measure.id === 'engagementRateByFollowers');
      expect(rate?.measure.value).toBeCloseTo(0.03, 6);
      expect(report?.profile).toMatchObject({ displayName: 'Ilse Varga', followers: exact(4_000) });
      expect(await getSettings(db)).toMatchObject({ language: 'fr', windowSize: 20, watchList: [], checklist: null });
      expect((await getSettings(db)).overlay).toMatchObject({ collapsed: true, badges: true });
      expect(readBackup(JSON.stringify(await makeBackup(db, AT)))).toMatchObject({ ok: true });
    },
  );

  it.each([...EXAMPLES])('%i is read on: a later visit adds to what is there', async (version, example) => {
    const db = await openedToday(version, example);
    const later = reading(AT + DAY, { id: '7001', handle: 'ilse.bakes', followers: exact(4_100) });
    await store(db, { ...later, surface: { ...later.surface, handle: 'ilse.bakes' } });
    expect(await db.profiles.toCollection().primaryKeys()).toEqual([KEY]);
    expect((await db.snapshots.toArray()).map(({ followers }) => followers?.value)).toEqual([4_000, 4_100]);
    expect(await db.posts.count()).toBe(8);
    expect(await db.shortlist.get(KEY)).toMatchObject({ status: 'shortlisted', addedAt: AT });
  });
});

describe('a database of a later version, in an earlier build', () => {
  const newest = EXAMPLES.get(createDatabase().verno);
  const later = { schema: { ...newest?.schema, fromLater: '&id' }, rows: { fromLater: [{ id: 1 }] } };

  it('is refused with words of its own and left as it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const indexedDB = await leftBy(createDatabase().verno + 1, later);
    const db = createDatabase({ indexedDB, IDBKeyRange });
    for (let tries = 0; tries < 2; tries++) {
      const outcome = await attempt(db, () => db.shortlist.put({ profileKey: KEY, status: 'maybe', addedAt: AT }));
      expect(outcome).toMatchObject({ ok: false, reason: 'newer-data' });
    }
    db.close();

    const kept = new Dexie('creator-gauge', { indexedDB, IDBKeyRange });
    await kept.open();
    expect(await kept.table('fromLater').toArray()).toEqual([{ id: 1 }]);
    expect(await kept.table('shortlist').count()).toBe(0);
  });

  it('says so in both languages', () => {
    expect(MESSAGES.en.failure['newer-data']).toMatch(/newer version.*Update/);
    expect(MESSAGES.fr.failure['newer-data']).toMatch(/plus récente.*Mettez/);
  });
});
