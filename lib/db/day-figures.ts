import { type DayFigure, type DayFigures, localDay } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import type { Database } from './database';

/** A profile's rates day by day, oldest first. */
export const dayFiguresOfProfile = (db: Database, key: ProfileKey): Promise<DayFigures[]> =>
  db.dayFigures.where('profileKey').equals(key).sortBy('day');

/**
 * Adds what was read of a day. Of each rate the day's last reading is kept; one that the last reading did not show stays
 * as it was read earlier that day.
 */
export function addDayFigures(db: Database, rows: readonly DayFigures[]): Promise<void> {
  return db.transaction('rw', db.dayFigures, async () => {
    for (const row of rows) {
      const known = await db.dayFigures.get([row.profileKey, row.day]);
      await db.dayFigures.put({ ...row, figures: lastOfEach([...(known?.figures ?? []), ...row.figures]) });
    }
  });
}

/** Keeps what was just read of a profile's day; nothing, where it was deleted while that was worked out. */
export function keepDayFigures(db: Database, row: DayFigures): Promise<void> {
  return db.transaction('rw', db.dayFigures, db.profiles, async () => {
    if (await db.profiles.get(row.profileKey)) await addDayFigures(db, [row]);
  });
}

/** Gives the history of `from` to `to`. Runs inside the caller's transaction. */
export async function rekeyDayFigures(db: Database, from: ProfileKey, to: ProfileKey): Promise<void> {
  const rows = await dayFiguresOfProfile(db, from);
  await addDayFigures(
    db,
    rows.map((row) => ({ ...row, profileKey: to })),
  );
  await db.dayFigures.where('profileKey').equals(from).delete();
}

/** Forgets what was read before the day that `horizon` (epoch ms) lies in. */
export async function forgetDayFigures(db: Database, key: ProfileKey, horizon: number): Promise<void> {
  const day = localDay(horizon);
  const rows = await dayFiguresOfProfile(db, key);
  await db.dayFigures.bulkDelete(rows.filter((row) => row.day < day).map((row) => [key, row.day]));
}

function lastOfEach(figures: readonly DayFigure[]): DayFigure[] {
  const last = new Map<DayFigure['kpi'], DayFigure>();
  for (const figure of figures) {
    const known = last.get(figure.kpi);
    if (!known || figure.at >= known.at) last.set(figure.kpi, figure);
  }
  return [...last.values()];
}
