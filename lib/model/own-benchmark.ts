import type { KpiId } from './measure';
import type { Format, PlatformId } from './platform';

/** A benchmark that the user brought from a file: a band (p25 and p75), or a single figure (p50). */
export interface OwnBenchmark {
  id: string;
  platform: PlatformId;
  kpi: KpiId;
  /** Null: all formats together. */
  format: Format | null;
  /** Followers that it is about: `min` ≤ followers < `max` (null: no upper end). */
  min: number;
  max: number | null;
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  /** Whose figure it is, in the user's words. */
  source: string;
  year: number | null;
  n: number | null;
  note: string;
  importedAt: number;
}
