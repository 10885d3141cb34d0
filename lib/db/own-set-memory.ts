import Dexie, { type ObservabilitySet } from 'dexie';
import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import type { Database } from './database';

/** The rows of one site as they were read, and the keys of those that were written since. */
interface Remembered {
  rows: Promise<Map<string, OwnSetRow>>;
  list: OwnSetRow[];
  written: Set<string>;
}
type Memory = Map<PlatformId, Remembered>;

const memories = new WeakMap<Database, Memory>();

/**
 * Has the profiles that the user has read remembered from now on, for a context that asks for them again and again: each
 * ingest does, and to read thousands takes longer than all else of it. A page that follows the database must not: what is
 * remembered is not read, so a live query would not see it change.
 */
export function rememberOwnSet(db: Database): void {
  const memory: Memory = new Map();
  memories.set(db, memory);
  // Fires for what any page of ours writes.
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    noteWritten(memory, parts[`idb://${db.name}/ownSet/`]);
  });
}

/** The rows of one site, the same array as long as none changes; null where nothing is to be remembered. */
export function rememberedOwnSet(db: Database, platform: PlatformId): Promise<OwnSetRow[]> | null {
  const memory = memories.get(db);
  return memory ? upToDate(db, memory, platform) : null;
}

async function upToDate(db: Database, memory: Memory, platform: PlatformId): Promise<OwnSetRow[]> {
  const site = memory.get(platform) ?? { rows: readAll(db, platform), list: [], written: new Set<string>() };
  memory.set(platform, site);
  try {
    const rows = await site.rows;
    const written = [...site.written];
    if (written.length > 0) {
      // Taken off first: what is written while these are read is asked for the next time.
      site.written.clear();
      const found = await db.ownSet.bulkGet(written);
      for (const [index, key] of written.entries()) {
        const row = found[index];
        if (row) rows.set(key, row);
        else rows.delete(key);
      }
    }
    if (written.length > 0 || site.list.length !== rows.size) site.list = [...rows.values()];
    return site.list;
  } catch (error) {
    memory.delete(platform);
    throw error;
  }
}

async function readAll(db: Database, platform: PlatformId): Promise<Map<string, OwnSetRow>> {
  const rows = await db.ownSet.where('profileKey').startsWith(`${platform}:`).toArray();
  return new Map(rows.map((row) => [row.profileKey, row]));
}

/** Keys as Dexie tells them: a tree of ranges, of one key each where the keys are known. */
interface Ranges {
  d?: number;
  from?: unknown;
  to?: unknown;
  l?: Ranges | null;
  r?: Ranges | null;
}

function noteWritten(memory: Memory, changed: Ranges | null | undefined): void {
  if (changed?.from === undefined) return;
  const { from, to, l, r } = changed;
  const platform = typeof from === 'string' && from === to && PLATFORMS.find((one) => from.startsWith(`${one}:`));
  // A range (a table that was cleared) is of any site.
  if (platform) memory.get(platform)?.written.add(from);
  else memory.clear();
  noteWritten(memory, l);
  noteWritten(memory, r);
}
