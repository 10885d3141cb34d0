import type { KpiId, Measure } from '@/lib/model/measure';
import rows from './calibration.generated.json';

/** How one KPI's interval fared with samples of `n` posts of simulated creators (`npm run calibrate`). */
export interface Calibrated {
  kpi: KpiId;
  n: number;
  kind: Measure['intervalKind'];
  runs: number;
  exactCoverage: number;
  roundedCoverage: number;
  width: number;
  roundedWidth: number;
}

/** What was found for intervals like a measure's. */
export interface Calibration {
  /** Size of the simulated samples: the largest that is not larger than the measure's. */
  n: number;
  runs: number;
  isRounded: boolean;
  /** Share of the runs whose interval held the true value, 0 to 1. */
  coverage: number;
  /** Typical width of the interval as a share of the true value. */
  width: number;
}

/** How often intervals of this kind held the truth; null where the measure has none, or its kind was not simulated. */
export function calibrationOf({ id, n, intervalKind, confidence }: Measure): Calibration | null {
  const alike = (rows as Calibrated[])
    .filter((row) => row.kpi === id && row.kind === intervalKind && row.n <= n)
    .sort((a, b) => b.n - a.n)[0];
  if (!alike) return null;
  const isRounded = confidence !== 'exact';
  return {
    n: alike.n,
    runs: alike.runs,
    isRounded,
    coverage: isRounded ? alike.roundedCoverage : alike.exactCoverage,
    width: isRounded ? alike.roundedWidth : alike.width,
  };
}
