import { PRICED, PRICES, type ShippedPrice } from '@/lib/benchmarks/prices';
import type { PlatformId } from '@/lib/model/platform';
import type { Tier } from '@/lib/model/report';

/** Published prices for a size. Neither list decides anything: what a post costs is agreed on, not looked up. */
export interface PriceRange {
  /** Quality A and B. */
  published: ShippedPrice[];
  /** Quality C: lists that are passed on without a source. */
  oftenQuoted: ShippedPrice[];
}

export interface PriceQuery {
  platform: PlatformId;
  /** Null: unknown; then only what holds for every size. */
  followers: number | null;
  /** By the user’s own borders; asked only of sources that name a tier and give no bounds. */
  tier: Tier | null;
}

/**
 * The published prices that hold for a profile: of its site or of all, and of its size by each source’s own bounds. In
 * the sources’ currency and as they are, never averaged; per post first, the newest of each kind before the others.
 */
export function priceRange(query: PriceQuery, prices: readonly ShippedPrice[] = PRICES): PriceRange {
  const found = prices
    .filter(({ platform }) => platform === 'all' || platform === query.platform)
    .filter((price) => holdsFor(price, query))
    .sort((a, b) => PRICED.indexOf(a.per) - PRICED.indexOf(b.per) || (b.year ?? 0) - (a.year ?? 0));
  return {
    published: found.filter(({ quality }) => quality !== 'C'),
    oftenQuoted: found.filter(({ quality }) => quality === 'C'),
  };
}

function holdsFor({ tier, min, max }: ShippedPrice, { followers, tier: own }: PriceQuery): boolean {
  if (tier === null) return true;
  if (min === null && max === null) return tier === own;
  return followers !== null && followers >= (min ?? 0) && (max === null || followers < max);
}
