import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KpiId, Measure } from '@/lib/model/measure';
import { ROOT } from '../root';

/** How one KPI's interval fares with samples of `n` posts, over all sites: shares of the runs, and a share of the value. */
export interface Calibrated {
  kpi: KpiId;
  n: number;
  kind: Measure['intervalKind'];
  runs: number;
  exactCoverage: number;
  roundedCoverage: number;
  /** Typical width of the interval of exact counts, as a share of the true value. */
  width: number;
  roundedWidth: number;
}

const FILE = join(ROOT, 'lib/kpi/calibration.generated.json');

/** The results of the last whole run, in the KPI reference. */
export const readCalibration = (): Calibrated[] => JSON.parse(readFileSync(FILE, 'utf8')) as Calibrated[];

export const writeCalibration = (rows: readonly Calibrated[]): void =>
  writeFileSync(FILE, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
