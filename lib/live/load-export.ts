import type { Database } from '@/lib/db/database';
import { loadReports } from '@/lib/db/load-report';
import { notesOf } from '@/lib/db/notes';
import { getEntry } from '@/lib/db/shortlist';
import type { ExportRow } from '@/lib/export/export-row';
import type { ProfileKey } from '@/lib/model/profile';

/** Everything that a file says of these profiles, in this order, as of `now` (epoch ms). */
export async function loadExportRows(db: Database, keys: readonly ProfileKey[], now: number): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const report of loadReports(db, keys, now)) {
    const { key } = report.profile;
    const [entry, notes] = await Promise.all([getEntry(db, key), notesOf(db, key)]);
    rows.push({ report, entry, notes });
  }
  return rows;
}
