import type { Database } from '@/lib/db/database';
import { decide, decideMany } from '@/lib/db/decisions';
import { loadReport, loadReports } from '@/lib/db/load-report';
import type { DecidedFigure, DecisionName, Standing } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { decidedFigures } from '@/lib/report/decided';

/** The user decides on a profile (null: takes it off the shortlist); the numbers of this moment go into the log. */
export async function decideOn(db: Database, key: ProfileKey, status: Status | null, now: number): Promise<Standing> {
  const report = await loadReport(db, key, now);
  return decide(db, key, status, report ? decidedFigures(report) : [], now);
}

/** The same for many profiles at once; answers with the decisions that were made. */
export async function decideOnMany(
  db: Database,
  keys: readonly ProfileKey[],
  status: Status | null,
  now: number,
): Promise<DecisionName[]> {
  const figures = new Map<ProfileKey, readonly DecidedFigure[]>();
  for await (const report of loadReports(db, keys, now)) figures.set(report.profile.key, decidedFigures(report));
  return decideMany(db, keys, status, figures, now);
}
