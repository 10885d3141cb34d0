import type { Format, PlatformId } from '@/lib/model/platform';
import models from './data/reach-models.generated.json';

/** A rate that holds for accounts with `min` ≤ followers < `max` (null: no upper end). The bounds are the source's own. */
export interface SizeRate {
  min: number;
  max: number | null;
  factor: number;
}

/**
 * How a model gets from its input to its output.
 * - `perFollower`: factor of the size × followers · `perReach`: factor of the size × reach
 * - `perLike`: factor × likes · `perAverageLike`: factor × average likes of the profile · `perView`: factor × views
 * - `reelMultiple`: reach of the profile's own reels ÷ `reelPer[format]`
 * - `combinesStill`: perLike, kept between clamp[0] and clamp[1] × perFollower of the two `models` named
 * - `combinesVideo`: shares[platform] × views up to views
 */
export type ReachFormula =
  | { kind: 'perFollower' | 'perReach'; rates: SizeRate[] }
  | { kind: 'perLike' | 'perAverageLike' | 'perView'; factor: number }
  | { kind: 'reelMultiple'; reelPer: { image: number; carousel: number } }
  | { kind: 'combinesStill'; models: string[]; clamp: [number, number] }
  | { kind: 'combinesVideo'; models: string[]; shares: Record<PlatformId, number> };

export interface ReachModel {
  id: string;
  /** What the formula gives. */
  kind: 'reach' | 'impressions';
  platform: PlatformId | 'all';
  formats: (Format | 'story')[];
  /** `comparison`: its author did not mean it for a present estimate; listed, and said so. */
  use: 'model' | 'comparison';
  formula: ReachFormula;
  source: string;
  url: string | null;
  year: number;
  population: string;
  caveat: string;
}

/** Every published way of estimating reach or impressions that the product uses, as its source gives it. */
export const REACH_MODELS = models as unknown as readonly ReachModel[];

/**
 * The rate of the size band that holds for `followers`, by the source's own bounds (Roster's micro ends at 100 000);
 * null below or above all of them.
 */
export function rateFor(rates: readonly SizeRate[], followers: number): number | null {
  const band = rates.find(({ min, max }) => followers >= min && (max === null || followers < max));
  return band ? band.factor : null;
}
