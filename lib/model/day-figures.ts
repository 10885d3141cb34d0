import type { Basis, Confidence, KpiId } from './measure';
import type { Format } from './platform';
import type { ProfileKey, Snapshot } from './profile';

/** The rates whose history is kept; of the engagement rates the one that the site's profiles are judged by. */
export const DAY_KPIS = [
  'engagementRateByFollowers',
  'engagementRateByViews',
  'viewRate',
] as const satisfies readonly KpiId[];
export type DayKpi = (typeof DAY_KPIS)[number];

/** One rate as it was read on one day. A fraction, with its interval. */
export interface DayFigure {
  kpi: DayKpi;
  value: number;
  low: number;
  high: number;
  /** Posts that went in. */
  n: number;
  basis: Basis;
  /** Null: all formats together. */
  format: Format | null;
  confidence: Confidence;
  /** When it was read, epoch ms. */
  at: number;
}

/** The rates of a profile on one day: the last that were read of each. What was not read that day is missing. */
export interface DayFigures {
  profileKey: ProfileKey;
  /** Days of UTC since 1970. */
  day: number;
  figures: DayFigure[];
}

/** What the history of a profile is drawn from: its own readings, in any order. */
export interface ProfileHistory {
  snapshots: readonly Snapshot[];
  days: readonly DayFigures[];
}

const DAY = 86_400_000;

/** The day of UTC that a moment (epoch ms) lies in. */
export const dayOf = (at: number): number => Math.floor(at / DAY);
