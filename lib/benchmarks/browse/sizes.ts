import { TIERS, type Tier } from '@/lib/model/report';
import { STANDARD_BORDERS } from '@/lib/model/settings';
import type { RecordTier } from '../records';

/** Followers from which each tier begins, in the bounds that published sets have. */
export const tierBounds = (tier: Tier): { min: number; max: number } => {
  const starts = [0, ...TIERS.slice(1).map((one) => STANDARD_BORDERS[one as Exclude<Tier, 'pico'>])];
  const at = TIERS.indexOf(tier);
  return { min: starts[at] ?? 0, max: starts[at + 1] ?? Number.POSITIVE_INFINITY };
};

/**
 * The tiers that a record's size reaches into, "<100K" from pico to mid; by name
 * where its source gives no bounds. Empty: all sizes.
 */
export function tiersOf(size: RecordTier | null): Tier[] {
  if (!size) return [];
  const { min, max, name } = size;
  if (min === null && max === null) return TIERS.filter((tier) => tier === name);
  return TIERS.filter((tier) => {
    const bounds = tierBounds(tier);
    // 5,001 to 10,000 begins where 5,000 ends; one that ends at 1,000 is not of 1,000 and more.
    return (min ?? 0) < bounds.max && (max ?? Number.POSITIVE_INFINITY) > bounds.min;
  });
}
