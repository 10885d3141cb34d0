import { TIERS, type Tier } from '@/lib/model/report';
import type { TierBorders } from '@/lib/model/settings';
import { readCount } from '@/lib/parsing/read-count';
import type { Cells, Lexicon, Trouble } from './read-own';

export interface Size {
  min: number;
  max: number | null;
}

/** The sizes of a row: its followers where it gives them, else its tier by the user's borders. */
export function sizeIn(cells: Cells, lexicon: Lexicon, borders: TierBorders): Size | Trouble {
  if (cells.followers_min || cells.followers_max) return fromFollowers(cells);
  if (!cells.tier) return { column: null, problem: 'size' };
  const tier = lexicon.tier(cells.tier);
  return tier ? boundsOfTier(tier, borders) : { column: 'tier', problem: 'tier' };
}

function fromFollowers({ followers_min, followers_max }: Cells): Size | Trouble {
  const min = followers_min ? countIn(followers_min) : 0;
  if (min === null) return { column: 'followers_min', problem: 'followers' };
  const max = followers_max ? countIn(followers_max) : null;
  if (followers_max && max === null) return { column: 'followers_max', problem: 'followers' };
  return max !== null && max <= min ? { column: 'followers_max', problem: 'bounds' } : { min, max };
}

const countIn = (text: string): number | null => readCount(text)?.value ?? null;

export function boundsOfTier(tier: Tier, borders: TierBorders): Size {
  const next = TIERS[TIERS.indexOf(tier) + 1];
  return {
    min: tier === 'pico' ? 0 : borders[tier],
    max: next && next !== 'pico' ? borders[next] : null,
  };
}
