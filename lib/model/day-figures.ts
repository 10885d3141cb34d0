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
  /** The day on the calendar of the device that read them: days since 1970 ({@link localDay}). */
  day: number;
  figures: DayFigure[];
}

/** What the history of a profile is drawn from: its own readings, in any order. */
export interface ProfileHistory {
  snapshots: readonly Snapshot[];
  days: readonly DayFigures[];
}

const DAY = 86_400_000;

/** Tells which day a moment (epoch ms) lies in; moments of one day have one number, later days greater ones. */
export type DayOf = (at: number) => number;

/**
 * The day on this device's calendar that a moment (epoch ms) lies in, as days since 1970. Screens show dates of this
 * calendar, so readings are filed, thinned and drawn by it: two dots never stand under one date.
 */
export const localDay: DayOf = (at) => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
};
