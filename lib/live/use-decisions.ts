import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/db/database';
import { decisionsOf } from '@/lib/db/decisions';
import type { Outcome } from '@/lib/messaging/protocol';
import { type ByKey, type Decision, isDecidable, isStanding, isUndo } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { actions } from './actions';

/** The decisions on a profile, newest first, and what decides on it. Undefined while loading. */
export function useDecisions(
  key: ProfileKey | null,
  entry: ShortlistEntry | null,
  run: (action: Promise<Outcome<unknown>>) => Promise<unknown>,
) {
  const decisions: Decision[] | undefined = useLiveQuery(() => (key ? decisionsOf(database(), key) : []), [key]);
  const newest = decisions?.[0];
  const last = newest && isStanding(newest, entry) ? newest : null;
  return {
    entry,
    decisions: decisions ?? [],
    decide(status: ByKey): void {
      if (!key || !isDecidable(entry)) return;
      void run(isUndo(status, last, Date.now()) ? actions.undoDecision(last) : actions.decide(key, status));
    },
    setReason(decision: Decision, reason: string, isOn: boolean): void {
      void run(actions.setReason(decision, reason, isOn));
    },
    undo(decision: Decision): void {
      void run(actions.undoDecision(decision));
    },
  };
}
