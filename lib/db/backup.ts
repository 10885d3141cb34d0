import { BACKUP_TABLES, BACKUP_VERSION, type Backup, type BackupTable } from '@/lib/backup/tables';
import { combinePosts, combineProfiles } from '@/lib/collect/combine';
import { COMPARE_MAXIMUM } from '@/lib/model/comparison';
import type { Creator } from '@/lib/model/creator';
import type { Post, Profile, ProfileKey } from '@/lib/model/profile';
import { comparedKeys } from './comparison';
import { addCreators, bringBackTies } from './creators';
import type { Database } from './database';
import type { Rows } from './profile-rows';

/** The rows of the table `settings` that a backup holds; with the salt, comments that are seen again still count once. */
const OF_THE_USER = ['settings', 'salt'];

/** All that is stored, at one moment. `now`: epoch ms. */
export function makeBackup(db: Database, now: number): Promise<Backup> {
  return db.transaction('r', db.tables, async () => {
    const tables = {} as Backup['tables'];
    for (const table of BACKUP_TABLES) tables[table] = await db.table(table).toArray();
    tables.settings = tables.settings.filter((row) => OF_THE_USER.includes((row as { name: string }).name));
    return { product: 'creator-gauge', version: BACKUP_VERSION, madeAt: now, tables };
  });
}

/**
 * Brings a backup back, all or nothing. `replace`: as it was then, what came since is gone. `merge`: what is here stays,
 * what is missing is added, and of a profile or post that both have, each field's newer reading; settings stay.
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
 * Brings back what was deleted of one profile: what is missing is added, and what was read or written of it meanwhile stays.
 * Of its ties to others (creator, refusals) those come back that still are what they were.
 */
export function bringBack(db: Database, key: ProfileKey, { creators, notSame, ...rows }: Rows): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const before = await comparedKeys(db);
    for (const table of BACKUP_TABLES)
      if (table !== 'creators' && table !== 'notSame') await merge(db, table, rows[table] ?? []);
    await keepFour(db, before);
    await bringBackTies(db, key, creators ?? [], notSame ?? []);
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
  if (table === 'settings') await db.settings.bulkDelete(OF_THE_USER);
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
  const added = rows.flatMap((row, index) => {
    const here = known[index];
    if (here === undefined) return [row];
    if (table === 'profiles') return [combineProfiles(row as Profile, here)];
    return table === 'posts' ? [combinePosts(row as Post, here)] : [];
  });
  await db.table(table).bulkPut(added);
}
