import type { Quantity } from '@/lib/model/quantity';
import type { Tier } from '@/lib/model/report';
import type { TierBorders } from '@/lib/model/settings';

/** The size class of a profile by the user's borders, judged by the value that the site shows; null without followers. */
export function tierOf(followers: Quantity | null, borders: TierBorders): Tier | null {
  if (!followers) return null;
  const descending = ['mega', 'macro', 'mid', 'micro', 'nano'] as const;
  return descending.find((tier) => followers.value >= borders[tier]) ?? 'pico';
}
