import { z } from '@/lib/messaging/zod';
import { ROW_SCHEMAS } from './row-schemas';
import { BACKUP_TABLES, BACKUP_VERSION, type Backup } from './tables';

/** Why a file can't be restored. `newer`: it is of a later version of the extension. */
export type BackupProblem = 'not-json' | 'not-ours' | 'newer' | 'broken';

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem; where: string };

const envelope = z.object({
  product: z.literal('creator-gauge'),
  version: z.number().int().positive(),
  madeAt: z.number().nonnegative(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/**
 * Reads a backup and looks at each of its rows; nothing of a file with one bad row is taken. A table that an older
 * version did not have is empty. Throws nothing.
 */
export function readBackup(text: string): ReadBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: 'not-json', where: error instanceof Error ? error.message : String(error) };
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return { ok: false, problem: 'not-ours', where: firstIssue(parsed.error) };
  const { version, tables } = parsed.data;
  if (version > BACKUP_VERSION) return { ok: false, problem: 'newer', where: String(version) };
  for (const table of BACKUP_TABLES) {
    const rows = z.array(ROW_SCHEMAS[table]).safeParse(tables[table] ?? []);
    if (!rows.success) return { ok: false, problem: 'broken', where: `${table}: ${firstIssue(rows.error)}` };
  }
  const all = BACKUP_TABLES.map((table) => [table, tables[table] ?? []]);
  return { ok: true, backup: { ...parsed.data, tables: Object.fromEntries(all) } };
}

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : '';
}
