import { withFormer } from '@/lib/campaign/former';
import type { CampaignResult } from '@/lib/model/campaign';
import type { ImportedResults } from '@/lib/model/campaign-rows';
import type { Database } from './database';

/** Adds what a file says, all or none; of a day that was imported before from such a file, what this one says is replaced. */
export function importResults(db: Database, results: readonly CampaignResult[]): Promise<ImportedResults> {
  return db.transaction('rw', db.results, async () => {
    const ids = results.map(({ id }) => id);
    const before = (await db.results.bulkGet(ids)).filter((row) => row !== undefined);
    const replaced = new Set(before.map(({ id }) => id));
    const former = new Map(before.map((row) => [row.id, row]));
    await db.results.bulkPut(results.map((row) => withFormer(row, former.get(row.id))));
    return { added: ids.filter((id) => !replaced.has(id)), before };
  });
}

/** Takes an import back: what is new goes, what was replaced stands again, but not of a placement that is gone by then. */
export function undoResults(db: Database, { added, before }: ImportedResults): Promise<void> {
  return db.transaction('rw', [db.results, db.placements], async () => {
    await db.results.bulkDelete(added);
    const placements = await db.placements.bulkGet(before.map(({ placementId }) => placementId));
    await db.results.bulkPut(before.filter((_, index) => placements[index]));
  });
}
