import type { KpiId } from './measure';
import type { Format, PlatformId } from './platform';

/** Figures that one file may bring. */
export const LARGEST_BENCHMARK_IMPORT = 5_000;
/** Characters of a source and of a note. */
export const BENCHMARK_SOURCE_LENGTH = 120;
export const BENCHMARK_NOTE_LENGTH = 500;

/**
 * A figure of the user's own sheet: the spread (or only the middle) of a KPI on one site, for profiles with
 * `min` ≤ followers < `max`. In the KPI's unit (rates are fractions); its denominator is the KPI's.
 */
export interface OwnBenchmark {
  /** Made of what it is about, so that the same row imported again takes the place of the first. */
  id: string;
  platform: PlatformId;
  kpi: KpiId;
  /** Null: all formats together. */
  format: Format | null;
  min: number;
  /** Null: no upper end. */
  max: number | null;
  p25: number | null;
  /** The median, or the one figure that the sheet has. */
  p50: number | null;
  p75: number | null;
  p10: number | null;
  p90: number | null;
  source: string;
  year: number | null;
  /** Profiles or posts that it was counted from. */
  n: number | null;
  note: string;
  /** Epoch ms. */
  importedAt: number;
}
