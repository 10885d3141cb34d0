import type { ByKey, Decision } from '@/lib/model/decision';
import type { ShortlistEntry } from '@/lib/model/shortlist';

/** What can be done to a decision that is on screen. */
export interface DecisionActs {
  /** Gives it a reason, or takes that back. */
  setReason(decision: Decision, reason: string, isOn: boolean): void;
  undo(decision: Decision): void;
}

/** Where the profile on a page stands, and what decides on it. */
export interface Deciding extends DecisionActs {
  entry: ShortlistEntry | null;
  /** The log of the profile, newest first. */
  decisions: readonly Decision[];
  decide(status: ByKey): void;
}
