import { type DayOf, localDay } from '@/lib/model/day-figures';
import type { Snapshot } from '@/lib/model/profile';

/** Younger snapshots all stay, ms. */
export const EVERY_HOUR_FOR = 30 * 24 * 3_600_000;

/**
 * The dates (epoch ms) of those snapshots of one profile that may go: those before `horizon`, and of days that ended more
 * than 30 days ago all but the day's last that has followers, or its last where none has. That is the one which the
 * history draws: thinning moves no point. `dayOf`: whose days, this device's if left out. In any order.
 */
export function surplus(
  snapshots: readonly Pick<Snapshot, 'at' | 'followers'>[],
  now: number,
  horizon: number,
  dayOf: DayOf = localDay,
): number[] {
  const whole = dayOf(now - EVERY_HOUR_FOR);
  const kept = new Map<number, Pick<Snapshot, 'at' | 'followers'>>();
  const gone: number[] = [];
  for (const snapshot of [...snapshots].sort((a, b) => a.at - b.at)) {
    const day = dayOf(snapshot.at);
    const before = kept.get(day);
    if (snapshot.at < horizon) gone.push(snapshot.at);
    else if (day >= whole) continue;
    else if (before?.followers && !snapshot.followers) gone.push(snapshot.at);
    else {
      if (before) gone.push(before.at);
      kept.set(day, snapshot);
    }
  }
  return gone;
}
