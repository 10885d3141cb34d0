/**
 * Limits how much may happen: up to `capacity` at once, refilled at `perSecond`. `take` says whether `amount` may
 * still go, at time `now` (ms), and counts it if so.
 */
export function createBudget(capacity: number, perSecond: number) {
  let left = capacity;
  let last: number | null = null;
  return {
    take(amount: number, now: number): boolean {
      if (last !== null) left = Math.min(capacity, left + (Math.max(0, now - last) / 1_000) * perSecond);
      last = now;
      if (amount > left) return false;
      left -= amount;
      return true;
    },
  };
}
