import Dexie from 'dexie';
import { type DecidedFigure, type Decision, ONE_SITTING, type Standing } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { ShortlistEntry, Status } from '@/lib/model/shortlist';
import type { Database } from './database';

/** The log of one profile, newest first. */
export const decisionsOf = (db: Database, key: ProfileKey): Promise<Decision[]> =>
  db.decisions.where('[profileKey+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).reverse().toArray();

/** The newest decision on a profile, or null. */
export const lastDecision = async (db: Database, key: ProfileKey): Promise<Decision | null> =>
  (await db.decisions.where('[profileKey+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).last()) ?? null;

/**
 * Sets a profile's status (null: takes it off the shortlist) and writes it down with the numbers as they are. The same
 * status again within one sitting changes the reasons of that decision alone.
 */
export function decide(
  db: Database,
  key: ProfileKey,
  status: Status | null,
  reasons: readonly string[],
  figures: readonly DecidedFigure[],
  now: number,
): Promise<Standing> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const before = (await db.shortlist.get(key)) ?? null;
    const last = await lastDecision(db, key);
    const isSame = last !== null && last.status === status && now - last.at < ONE_SITTING;
    const decision: Decision = isSame
      ? { ...last, reasons: [...reasons] }
      : {
          profileKey: key,
          // The clock may have gone back since.
          at: Math.max(now, (last?.at ?? 0) + 1),
          status,
          reasons: [...reasons],
          figures: [...figures],
          before,
        };
    const entry = status && { profileKey: key, status, addedAt: before?.addedAt ?? now };
    await put(db, key, entry);
    await db.decisions.put(decision);
    return { entry, decision };
  });
}

/** Undoes the newest decision: the shortlist is as it was before, and the log no longer has it. */
export function undoDecision(db: Database, key: ProfileKey): Promise<Standing> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const last = await lastDecision(db, key);
    if (!last) return { entry: (await db.shortlist.get(key)) ?? null, decision: null };
    await db.decisions.delete([key, last.at]);
    await put(db, key, last.before);
    return { entry: last.before, decision: await lastDecision(db, key) };
  });
}

async function put(db: Database, key: ProfileKey, entry: ShortlistEntry | null): Promise<void> {
  if (entry) await db.shortlist.put(entry);
  else await db.shortlist.delete(key);
}
