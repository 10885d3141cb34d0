import { BACKUP_TABLES, BACKUP_VERSION, type Backup, type BackupTable } from '@/lib/backup/tables';
import { COMPARE_MAXIMUM } from '@/lib/model/comparison';
import type { Creator } from '@/lib/model/creator';
import type { Post, Profile, ProfileKey } from '@/lib/model/profile';
import { comparedKeys } from './comparison';
import { addCreators, joinProfiles } from './creators';
import type { Database } from './database';
import type { Rows } from './profile-rows';

/** All that is stored, at one moment. `now`: epoch ms. */
export function makeBackup(db: Database, now: number): Promise<Backup> {
  return db.transaction('r', db.tables, async () => {
    const tables = {} as Backup['tables'];
    for (const table of BACKUP_TABLES) tables[table] = await db.table(table).toArray();
    tables.settings = tables.settings.filter((row) => (row as { name: string }).name === 'settings');
    return { product: 'creator-gauge', version: BACKUP_VERSION, madeAt: now, tables };
  });
}

/**
 * Brings a backup back, all or nothing. `replace`: as it was then, what came since is gone. `merge`: what is here stays,
 * what is missing is added, and of a profile or post that both have the newer reading is kept; settings stay.
 * This is the one write that a page makes itself: a backup can be larger than a message may be.
 */
export function restoreBackup(db: Database, { tables }: Backup, how: 'merge' | 'replace'): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const before = await comparedKeys(db);
    for (const table of BACKUP_TABLES) {
      const rows = tables[table];
      if (how === 'replace') await clear(db, table);
      // Whatever the file says, a profile is of one creator.
      if (table === 'creators') await addCreators(db, rows as Creator[]);
      else if (how === 'replace') await db.table(table).bulkPut(rows);
      else await merge(db, table, rows);
    }
    await keepFour(db, before);
    // Both are worked out again when they are needed.
    await db.digests.clear();
    await db.traces.clear();
  });
}

/**
 * Brings rows back that were taken away: what is missing is added, of a profile or post that was read again meanwhile the
 * newer reading is kept.
 */
export function mergeRows(db: Database, rows: Rows): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of BACKUP_TABLES)
      if (table === 'creators') await addCreators(db, rows.creators ?? []);
      else await merge(db, table, rows[table] ?? []);
    // A creator who kept other profiles has its own back.
    for (const { profileKeys, createdAt } of rows.creators ?? []) await joinProfiles(db, profileKeys, createdAt);
  });
}

/** What a backup adds to a comparison that is full, beside those that were in it, stays out of it. */
async function keepFour(db: Database, before: readonly ProfileKey[]): Promise<void> {
  const added = (await comparedKeys(db)).filter((key) => !before.includes(key));
  const stay = (await db.compared.count()) - added.length;
  await db.compared.bulkDelete(added.slice(COMPARE_MAXIMUM - stay));
}

/** The tabs' runs of opened videos, which stand among the settings, are not the backup's. */
async function clear(db: Database, table: BackupTable): Promise<void> {
  if (table === 'settings') await db.settings.delete('settings');
  else await db.table(table).clear();
}

async function merge(db: Database, table: BackupTable, rows: readonly unknown[]): Promise<void> {
  const { schema } = db.table(table);
  const keyOf = (row: unknown) => {
    const path = schema.primKey.keyPath;
    const value = (name: string) => (row as Record<string, unknown>)[name];
    return Array.isArray(path) ? path.map(value) : value(path as string);
  };
  const known = await db.table(table).bulkGet(rows.map(keyOf) as never[]);
  const added = rows.filter((row, index) => {
    const here = known[index];
    return here === undefined || (isDated(table) && seenAt(row) > seenAt(here));
  });
  await db.table(table).bulkPut(added);
}

const isDated = (table: BackupTable): boolean => table === 'profiles' || table === 'posts';
const seenAt = (row: unknown): number => (row as Profile | Post).lastSeenAt;
