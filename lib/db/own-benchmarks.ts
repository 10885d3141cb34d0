import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { Database } from './database';

/** The benchmarks that the user brought from files. */
export const ownBenchmarks = (db: Database): Promise<OwnBenchmark[]> => db.benchmarks.toArray();

/** Adds benchmarks, all or none; those of the same id take the place of earlier ones. Answers with what stood there before, for undo. */
export function putOwnBenchmarks(db: Database, rows: readonly OwnBenchmark[]): Promise<OwnBenchmark[]> {
  return db.transaction('rw', db.benchmarks, async () => {
    const before = await db.benchmarks.bulkGet(rows.map(({ id }) => id));
    await db.benchmarks.bulkPut([...rows]);
    return before.filter((row) => row !== undefined);
  });
}

/** Takes benchmarks away; answers with them, for undo. */
export function removeOwnBenchmarks(db: Database, ids: readonly string[]): Promise<OwnBenchmark[]> {
  return db.transaction('rw', db.benchmarks, async () => {
    const rows = await db.benchmarks.bulkGet([...ids]);
    await db.benchmarks.bulkDelete([...ids]);
    return rows.filter((row) => row !== undefined);
  });
}
