import { exact, type Quantity, rounded } from '@/lib/model/quantity';
import { jsonCount } from '@/lib/parsing/json-count';
import { get } from '../json';

/** To what TikTok rounds (half up), also in its JSON: 427682 is told as 427700, 6764096 as 6800000. */
function step(count: number): number {
  if (count >= 1e9 && count % 1e8 === 0) return 1e8;
  if (count >= 1e6) return 1e5;
  return count >= 1e4 ? 100 : 1;
}

/** True where the count can't have been rounded: it does not lie on the steps. */
const isFull = (count: number): boolean => count % step(count) !== 0;

/** A count of the JSON as what it can mean: in full below 10,000 and off the steps, else the half-open range. */
export function countOf(count: number): Quantity {
  if (step(count) === 1 || isFull(count)) return exact(count);
  return rounded(count, Math.ceil(count - step(count - 1) / 2), count + step(count) / 2);
}

/** More than any account or post has. */
const MOST = 1e14;

/** A count under `key`, `statsV2` first; 0 there beside a count in `stats` is a gap (seen in ads). Null: not carried. */
function raw(stats: unknown, statsV2: unknown, key: string): number | null {
  const [old, full] = [jsonCount(get(stats, key)), jsonCount(get(statsV2, key))];
  const count = (full || old) ?? full;
  return count !== null && count < MOST ? count : null;
}

export type Counter = (...keys: string[]) => Quantity | undefined;

/** Reads a post's counts: all rounded, in `statsV2` too, but for saves (`collectCount`), often told in full. */
export const postCounter =
  (stats: unknown, statsV2: unknown): Counter =>
  (...keys) => {
    const count = keys.map((key) => raw(stats, statsV2, key)).find((value) => value !== null);
    return count == null ? undefined : countOf(count);
  };

/**
 * Reads a profile's counts. `statsV2` (since mid 2025) is told in full on profiles and rounded beside a video
 * (`authorStatsV2`), which the counts themselves tell: one that can't have been rounded vouches for the others.
 */
export function userCounter(stats: unknown, statsV2: unknown): Counter {
  const vouched = ['followerCount', 'heartCount'].some((key) => isFull(jsonCount(get(statsV2, key)) ?? 0));
  const read = postCounter(stats, statsV2);
  return (...keys) => {
    const count = read(...keys);
    const told = vouched && keys.some((key) => jsonCount(get(statsV2, key)) === count?.value);
    return count && told ? exact(count.value) : count;
  };
}
