import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calibrated } from '@/lib/kpi/calibration';
import { ROOT } from '../root';

const FILE = join(ROOT, 'lib/kpi/calibration.generated.json');

/** The results of the last whole run, in the KPI reference. */
export const readCalibration = (): Calibrated[] => JSON.parse(readFileSync(FILE, 'utf8')) as Calibrated[];

export const writeCalibration = (rows: readonly Calibrated[]): void =>
  writeFileSync(FILE, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
