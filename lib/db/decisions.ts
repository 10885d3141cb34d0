import Dexie from 'dexie';
import {
  type DecidedFigure,
  type Decision,
  type DecisionName,
  isFresh,
  isStanding,
  type Standing,
} from '@/lib/model/decision';
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
 * status again is no new decision within one sitting; later it is one, with the reasons of the last.
 */
export function decide(
  db: Database,
  key: ProfileKey,
  status: Status | null,
  figures: readonly DecidedFigure[],
  now: number,
): Promise<Standing> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const before = (await db.shortlist.get(key)) ?? null;
    const last = await lastDecision(db, key);
    // A restored list or one of an earlier version may say other than the log.
    const isSame = last !== null && last.status === status && (before?.status ?? null) === status;
    if (isSame && isFresh(last, now)) return { entry: before, decision: last };
    const decision: Decision = {
      profileKey: key,
      // The clock may have gone back since.
      at: Math.max(now, (last?.at ?? 0) + 1),
      status,
      reasons: isSame ? last.reasons : [],
      figures: [...figures],
      before,
    };
    const entry = status && { profileKey: key, status, addedAt: before?.addedAt ?? now };
    await put(db, key, entry);
    await db.decisions.put(decision);
    return { entry, decision };
  });
}

/** Gives a reason to the decision of that time (epoch ms), or takes it back; nothing where it is not the newest. */
export function setReason(db: Database, key: ProfileKey, at: number, reason: string, isOn: boolean): Promise<Standing> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const last = await lastDecision(db, key);
    const others = last?.reasons.filter((one) => one !== reason) ?? [];
    const decision = last?.at === at ? { ...last, reasons: isOn ? [...others, reason] : others } : last;
    if (decision) await db.decisions.put(decision);
    return { entry: (await db.shortlist.get(key)) ?? null, decision };
  });
}

/**
 * Undoes the decision of that time (epoch ms): the shortlist is as it was before, and the log no longer has it. Nothing
 * where it is not the newest: undo means the one that the user saw, and it may be undone or followed by now. Nor where
 * the profile no longer stands as it says.
 */
export function undoDecision(db: Database, key: ProfileKey, at: number): Promise<Standing> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const last = await lastDecision(db, key);
    const entry = (await db.shortlist.get(key)) ?? null;
    if (last?.at !== at || !isStanding(last, entry)) return { entry, decision: last };
    await db.decisions.delete([key, at]);
    await put(db, key, last.before);
    return { entry: last.before, decision: await lastDecision(db, key) };
  });
}

/**
 * `decide` for many profiles, all or none; `figuresOf` tells what is known of each. Answers with the decisions that were
 * made, for `undoDecisions`; profiles that had this status keep it without a new one.
 */
export function decideMany(
  db: Database,
  keys: readonly ProfileKey[],
  status: Status | null,
  figuresOf: ReadonlyMap<ProfileKey, readonly DecidedFigure[]>,
  now: number,
): Promise<DecisionName[]> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    const made: DecisionName[] = [];
    for (const key of keys) {
      if (((await db.shortlist.get(key))?.status ?? null) === status) continue;
      const { decision } = await decide(db, key, status, figuresOf.get(key) ?? [], now);
      if (decision) made.push({ profileKey: key, at: decision.at });
    }
    return made;
  });
}

/** `undoDecision` for many. */
export function undoDecisions(db: Database, decisions: readonly DecisionName[]): Promise<void> {
  return db.transaction('rw', db.shortlist, db.decisions, async () => {
    for (const { profileKey, at } of decisions) await undoDecision(db, profileKey, at);
  });
}

/** Removes from a profile's log what was decided after that time (epoch ms). */
export async function dropDecisions(db: Database, key: ProfileKey, after: number): Promise<void> {
  const later = (await decisionsOf(db, key)).filter(({ at }) => at > after);
  await db.decisions.bulkDelete(later.map(({ at }): [ProfileKey, number] => [key, at]));
}

/**
 * Takes what an import made of a profile's standing out again. `made.at`: its decision, null where it made none;
 * `made.after`: the time of the one before it (epoch ms). The profile stands as it `was`, unless the user has decided
 * since: that stays, and its own undo leads to `was`.
 */
export async function takeOut(
  db: Database,
  key: ProfileKey,
  made: { at: number | null; after: number },
  was: ShortlistEntry | null,
): Promise<void> {
  if (made.at !== null) await db.decisions.delete([key, made.at]);
  const next = (await decisionsOf(db, key)).findLast(({ at }) => at > (made.at ?? made.after));
  if (next) await db.decisions.put({ ...next, before: was });
  else await put(db, key, was);
}

async function put(db: Database, key: ProfileKey, entry: ShortlistEntry | null): Promise<void> {
  if (entry) await db.shortlist.put(entry);
  else await db.shortlist.delete(key);
}
