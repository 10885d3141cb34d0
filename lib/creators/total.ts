import type { PlatformId } from '@/lib/model/platform';
import type { Precision, Quantity } from '@/lib/model/quantity';

/** Followers of all profiles of a creator, added up: people who follow several are in it several times. */
export interface TotalFollowers<T> {
  /** As coarse as its coarsest part. */
  sum: Quantity;
  /** How many profiles are in it, and on how many sites. */
  profiles: number;
  sites: number;
  /** The profiles whose followers are not known. */
  without: T[];
}

interface Counted {
  platform: PlatformId;
  followers: Quantity | null;
}

const COARSEST: readonly Precision[] = ['exact', 'rounded', 'estimated'];

/** Null where no profile's followers are known. */
export function totalFollowers<T extends Counted>(profiles: readonly T[]): TotalFollowers<T> | null {
  const known = profiles.flatMap(({ platform, followers }) => (followers ? [{ platform, followers }] : []));
  if (known.length === 0) return null;
  const sum = (of: 'value' | 'low' | 'high') => known.reduce((all, { followers }) => all + followers[of], 0);
  const precision = COARSEST.findLast((one) => known.some(({ followers }) => followers.precision === one)) ?? 'exact';
  return {
    sum: { value: sum('value'), low: sum('low'), high: sum('high'), precision },
    profiles: known.length,
    sites: new Set(known.map(({ platform }) => platform)).size,
    without: profiles.filter(({ followers }) => !followers),
  };
}
