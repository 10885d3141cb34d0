import type { Correction } from '@/lib/model/correction';
import type { Basis, KpiId, Measure, Unit } from '@/lib/model/measure';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Collected, Snapshot } from '@/lib/model/profile';
import type { Direction } from '@/lib/model/report';
import type { CommentRow } from '@/lib/model/sentiment';
import type { Settings } from '@/lib/model/settings';

/** All that a KPI is worked out from. Pure: `now` (epoch ms) is the only clock. */
export interface KpiInput {
  collected: Collected;
  snapshots: readonly Snapshot[];
  /** What is kept of the comments that were seen; absent: none were. */
  comments?: readonly CommentRow[];
  /** What the user put right, left out, or knows from the creator's own analytics. */
  corrections?: readonly Correction[];
  settings: Settings;
  now: number;
}

/** One KPI: one file, one line in the registry, one label per language. */
export interface Kpi {
  id: KpiId;
  unit: Unit;
  basis: Basis;
  /** Where the format decides what it is counted from. */
  basisOf?(input: KpiInput, format: Format | null): Basis;
  direction: Direction;
  platforms: readonly PlatformId[];
  /** Formats to measure apart; null: all formats together. Without it, one measure of all formats. */
  formats?(input: KpiInput): readonly (Format | null)[];
  compute(input: KpiInput, format: Format | null): Measure;
}
