import type { Snapshot } from '@/lib/model/profile';
import { clear, found, type Jump, type SignalCheck, unchecked } from './signal';

const DAY = 86_400_000;
const LONGEST = 7 * DAY;
const SMALLEST = 0.05;
/** 10 500 ÷ 10 000 − 1 is 0.05000000000000004. */
const EPSILON = 1e-9;

/**
 * Changes of the followers over 5 % between two own readings in a row at most 7 days apart, beyond what the rounding of
 * both could make. Example: 10 000 on Monday, 10 600 on Thursday → +6 %; "10K" and "11K" of a site that rounds → none.
 */
export function growthSpike(snapshots: readonly Snapshot[]): SignalCheck {
  const id = 'growth-spike';
  const read = snapshots
    .flatMap(({ at, followers }) => (followers && followers.low > 0 ? [{ at, followers }] : []))
    .toSorted((a, b) => a.at - b.at);
  const pairs = read.flatMap((to, index) => {
    const from = read[index - 1];
    return from && to.at - from.at <= LONGEST ? [{ from, to }] : [];
  });
  if (pairs.length === 0) return unchecked(id, 'one-visit');
  const jumps = pairs.flatMap(({ from, to }): Jump[] => {
    const least = to.followers.low / from.followers.high - 1;
    const most = to.followers.high / from.followers.low - 1;
    if (least <= SMALLEST + EPSILON && most >= -SMALLEST - EPSILON) return [];
    return [
      {
        from: { at: from.at, followers: from.followers.value },
        to: { at: to.at, followers: to.followers.value },
        change: to.followers.value / from.followers.value - 1,
      },
    ];
  });
  return jumps.length > 0 ? found(id, { jumps }) : clear(id);
}
