import type { ImportedBand } from '@/lib/model/report';

/** Where something stands on a band's track, in percent of its width. */
export interface TrackPosition {
  percent: number;
  /** Set where the value lies outside the track: the marker stands at the end and becomes an arrow. */
  offScale: 'low' | 'high' | null;
}

const BLOCK_START = 30;
const BLOCK_WIDTH = 35;
const TRACK_START = 4;
const TRACK_END = 96;

/**
 * Place of a value on a track whose block from p25 to p75 always covers 30 to 65 % of the width (design §3), kept within
 * 4 and 96 %. Where p25 = p75 the value stands on the block's middle, or off scale on its side.
 */
export function bandPosition(value: number, band: Pick<ImportedBand, 'p25' | 'p75'>): TrackPosition {
  const spread = band.p75 - band.p25;
  if (spread <= 0) {
    if (value === band.p25) return { percent: BLOCK_START + BLOCK_WIDTH / 2, offScale: null };
    return clamped(value < band.p25 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  }
  return clamped(BLOCK_START + (BLOCK_WIDTH * (value - band.p25)) / spread);
}

/** The notch, the marker and the capsule of a band, each in percent of the track's width; null: there is no such figure. */
export interface BandGeometry {
  median: TrackPosition | null;
  marker: TrackPosition | null;
  capsule: { from: TrackPosition; to: TrackPosition } | null;
}

/** All places that a BenchmarkBand draws for a measure of `value` with the interval from `low` to `high`. */
export function bandGeometry(
  measure: { value: number | null; low: number | null; high: number | null },
  band: Pick<ImportedBand, 'p25' | 'p50' | 'p75'>,
): BandGeometry {
  const { value, low, high } = measure;
  return {
    median: band.p50 === null ? null : bandPosition(band.p50, band),
    marker: value === null ? null : bandPosition(value, band),
    capsule: low === null || high === null ? null : { from: bandPosition(low, band), to: bandPosition(high, band) },
  };
}

/** The points state: ticks and marker in percent of a track from 0 to `max`. */
export interface PointsGeometry {
  max: number;
  ticks: number[];
  marker: number | null;
  capsule: { from: number; to: number } | null;
}

/**
 * Places of published figures without percentiles: a track from 0 to 1.25 times the largest of figures and value, so
 * that nothing is off scale (an interval's end may be: it stops at 100 %).
 */
export function pointsGeometry(
  measure: { value: number | null; low: number | null; high: number | null },
  figures: readonly number[],
): PointsGeometry {
  const { value, low, high } = measure;
  const max = 1.25 * Math.max(0, value ?? 0, ...figures);
  const percent = (of: number) => (max > 0 ? Math.min(100, Math.max(0, (100 * of) / max)) : 0);
  return {
    max,
    ticks: figures.map(percent),
    marker: value === null ? null : percent(value),
    capsule: low === null || high === null ? null : { from: percent(low), to: percent(high) },
  };
}

function clamped(percent: number): TrackPosition {
  if (percent < TRACK_START) return { percent: TRACK_START, offScale: 'low' };
  if (percent > TRACK_END) return { percent: TRACK_END, offScale: 'high' };
  return { percent, offScale: null };
}
