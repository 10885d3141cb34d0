import { describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/backup/read-backup';
import { BACKUP_TABLES, BACKUP_VERSION, type Backup, contentsOf } from '@/lib/backup/tables';
import { makeBackup, restoreBackup } from '@/lib/db/backup';
import { compare, comparedKeys } from '@/lib/db/comparison';
import type { Database } from '@/lib/db/database';
import { patchNotes } from '@/lib/db/notes';
import { exact } from '@/lib/model/quantity';
import { filled } from '../db/filled';
import { contents, DAY, emptyDatabase, reading, START, store } from '../db/readings';

const KEY = 'instagram:42';

const asFile = (backup: Backup): string => JSON.stringify(backup);
async function savedOf(db: Database): Promise<Backup> {
  const read = readBackup(asFile(await makeBackup(db, START)));
  if (!read.ok) throw new Error(`${read.problem}: ${read.where}`);
  return read.backup;
}

describe('a backup', () => {
  it('adds to the comparison as far as there is room: what is compared here stays', async () => {
    const db = emptyDatabase();
    for (const key of ['tiktok:1', 'tiktok:2', 'tiktok:3'] as const) await compare(db, key, true, START + DAY);
    const backup = await savedOf(await filled());
    backup.tables.compared = [KEY, 'youtube:8'].map((profileKey, index) => ({ profileKey, addedAt: START + index }));
    await restoreBackup(db, backup, 'merge');
    expect((await comparedKeys(db)).toSorted()).toEqual([KEY, 'tiktok:1', 'tiktok:2', 'tiktok:3']);
  });

  it('holds every table, and comes back into an empty database as it was', async () => {
    const db = await filled();
    const backup = await savedOf(db);
    for (const table of BACKUP_TABLES) expect([table, backup.tables[table].length > 0]).toEqual([table, true]);
    expect(contentsOf(backup)).toEqual({ profiles: 1, posts: 8, snapshots: 1, shortlist: 2, decisions: 1 });
    const clean = emptyDatabase();
    await restoreBackup(clean, backup, 'merge');
    const { digests: _, health: __, traces: ___, ...all } = await contents(db);
    expect(await contents(clean)).toMatchObject(all);
  });

  it('is of the database’s version', async () => {
    const db = await filled();
    expect(db.verno).toBe(BACKUP_VERSION);
  });

  it('replaces what is here, or adds what is missing and keeps the newer reading', async () => {
    const db = await filled();
    const backup = await savedOf(db);
    await store(db, reading(START + DAY, { followers: exact(2_000) }));
    await patchNotes(db, KEY, { note: 'changed' });
    await store(
      db,
      reading(START, { id: '77', handle: 'later' }, { surface: { ...reading(START).surface, handle: 'later' } }),
    );
    await restoreBackup(db, backup, 'merge');
    expect((await db.profiles.get(KEY))?.fields.followers?.value.value).toBe(2_000);
    expect((await db.notes.get(KEY))?.note).toBe('changed');
    expect(await db.profiles.count()).toBe(2);
    await restoreBackup(db, backup, 'replace');
    expect((await db.profiles.get(KEY))?.fields.followers?.value.value).toBe(1_000);
    expect(await db.profiles.count()).toBe(1);
    expect((await db.notes.get(KEY))?.note).toBe('fast');
  });

  it('is refused where it is no JSON, not ours, newer, or has a bad row; nothing of it is taken', async () => {
    const backup = await makeBackup(await filled(), START);
    const problem = (text: string) => {
      const read = readBackup(text);
      return read.ok ? 'none' : read.problem;
    };
    expect(problem(asFile(backup).slice(0, -5))).toBe('not-json');
    expect(problem('{"tables":{}}')).toBe('not-ours');
    expect(problem(asFile({ ...backup, version: BACKUP_VERSION + 1 }))).toBe('newer');
    for (const table of BACKUP_TABLES) {
      const [row] = backup.tables[table];
      const worse = { ...backup, tables: { ...backup.tables, [table]: [{ ...(row as object), surprise: 1 }] } };
      expect([table, problem(asFile(worse))]).toEqual([table, 'broken']);
      const empty = { ...backup, tables: { ...backup.tables, [table]: [{}] } };
      expect([table, problem(asFile(empty))]).toEqual([table, 'broken']);
    }
  });
});
