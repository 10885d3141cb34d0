import type { Database } from '@/lib/db/database';
import { decide } from '@/lib/db/decisions';
import { loadReport } from '@/lib/db/load-report';
import type { Standing } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { decidedFigures } from '@/lib/report/decided';

/** The user decides on a profile (null: takes it off the shortlist); the numbers of this moment go into the log. */
export async function decideOn(db: Database, key: ProfileKey, status: Status | null, now: number): Promise<Standing> {
  const report = await loadReport(db, key, now);
  return decide(db, key, status, report ? decidedFigures(report) : [], now);
}
