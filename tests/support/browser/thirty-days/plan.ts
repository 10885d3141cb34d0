/**
 * Thirty days of a heavy user: who looks at each of ten thousand profiles three or four times a day, each of whom
 * publishes two posts a day. That comes to 600 000 posts and 1 000 000 snapshots.
 */
export const THIRTY_DAYS = { profiles: 10_000, days: 30, posts: 60, snapshots: 100 } as const;

/** What is written; fewer profiles for whoever only tries something out. */
export interface Plan {
  profiles: number;
  days: number;
  /** Of one profile, over all days. */
  posts: number;
  /** Local midnight of the first day, epoch ms. */
  from: number;
}

/** The thirty days that ended last midnight: all of their readings lie in the past, and none is old enough to be thinned. */
export function planOf(now: number, profiles: number = THIRTY_DAYS.profiles): Plan {
  const first = new Date(now);
  first.setHours(0, 0, 0, 0);
  first.setDate(first.getDate() - THIRTY_DAYS.days);
  return { profiles, days: THIRTY_DAYS.days, posts: THIRTY_DAYS.posts, from: first.getTime() };
}

const SITES = ['instagram', 'tiktok', 'youtube'] as const;

/** The key of the n-th profile, which stands for nobody. Those of one site sort by their number. */
export const seededKey = (n: number): string => `${SITES[n % 3]}:${seededId(n)}`;
export const seededId = (n: number): string => `8${String(n).padStart(10, '0')}`;
export const seededHandle = (n: number): string => `seeded.creator.${n}`;
