import type { Snapshot } from '@/lib/model/profile';
import { clear, found, type Jump, type SignalCheck, unchecked } from './signal';

const DAY = 86_400_000;
const LONGEST = 7 * DAY;
const SMALLEST = 0.05;
/** 10 500 ÷ 10 000 − 1 is 0.05000000000000004. */
const EPSILON = 1e-9;

/**
 * Changes of the followers over 5 % between any two own readings at most 7 days apart, beyond what the rounding of
 * both could make. Example: 10 000 on Monday, 10 600 on Thursday → +6 %; "10K" and "11K" of a site that rounds → none.
 */
export function growthSpike(snapshots: readonly Snapshot[]): SignalCheck {
  const id = 'growth-spike';
  const read = snapshots
    .flatMap(({ at, followers }) => (followers && followers.low > 0 ? [{ at, followers }] : []))
    .toSorted((a, b) => a.at - b.at);
  const pairs = read.flatMap((to, index) =>
    read
      .slice(0, index)
      .filter(({ at }) => to.at - at <= LONGEST)
      .map((from) => ({ from, to })),
  );
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
  const largest = jumps.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return largest.length > 0 ? found(id, { jumps: apartFrom(largest) }) : clear(id);
}

/** The largest changes first, without those that lie within the time of one told already: a rise in steps is told once. */
function apartFrom(largest: readonly Jump[]): Jump[] {
  const told: Jump[] = [];
  for (const jump of largest)
    if (told.every(({ from, to }) => jump.to.at <= from.at || jump.from.at >= to.at)) told.push(jump);
  return told.toSorted((a, b) => a.from.at - b.from.at);
}
