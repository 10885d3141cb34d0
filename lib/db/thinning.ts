const DAY = 24 * 3_600_000;
const EVERY_HOUR_FOR = 30 * DAY;

/**
 * Which snapshots of one profile may go: those before `horizon`, and of days that ended more than 30 days ago all but
 * the day's first (days of UTC). Dates are epoch ms in any order.
 */
export function surplus(dates: readonly number[], now: number, horizon: number): number[] {
  const days = new Set<number>();
  const gone: number[] = [];
  for (const at of [...dates].sort((a, b) => a - b)) {
    const day = Math.floor(at / DAY);
    if (at < horizon) gone.push(at);
    else if ((day + 1) * DAY > now - EVERY_HOUR_FOR) continue;
    else if (days.has(day)) gone.push(at);
    else days.add(day);
  }
  return gone;
}
