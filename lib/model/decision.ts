import type { Basis, KpiId, Unit } from './measure';
import type { Format } from './platform';
import type { ProfileKey } from './profile';
import type { ShortlistEntry, Status } from './shortlist';

/** What the user decided of a profile, with the numbers as they were. Of the newest the reasons may change, and it can be undone. */
export interface Decision {
  profileKey: ProfileKey;
  /** Epoch ms. */
  at: number;
  /** Null: taken off the shortlist. */
  status: Status | null;
  /** In the user's words. */
  reasons: string[];
  figures: DecidedFigure[];
  /** What stood in the shortlist before; null where the profile was not there. For undo. */
  before: ShortlistEntry | null;
  /** A file said so, no press of the user. */
  ofFile?: true | undefined;
}

/** Which decision is meant: the one on that profile at that time. */
export type DecisionName = Pick<Decision, 'profileKey' | 'at'>;

/** A figure as it stood when it was decided on. */
export interface DecidedFigure {
  id: KpiId | 'followers';
  format: Format | null;
  /** Null for a count that the site tells itself. */
  basis: Basis | null;
  unit: Unit;
  value: number;
  /** Its interval; null where the KPI has none, so that two readings of it cannot be told apart. */
  low: number | null;
  high: number | null;
}

/** Where a profile stands: its place in the shortlist and the decision that led to it. */
export interface Standing {
  entry: ShortlistEntry | null;
  decision: Decision | null;
}

/** A press within so long of the last one belongs to it: reasons are added, the status is put right. Ms. */
export const ONE_SITTING = 30 * 60_000;

/** Whether a decision is of this sitting. `now`: epoch ms. */
export const isFresh = (decision: Decision | null | undefined, now: number): decision is Decision =>
  !!decision && now - decision.at < ONE_SITTING;

/** Whether a profile stands in the shortlist as a decision says: what was imported before had no decision of its own. */
export const isStanding = ({ status }: Decision, entry: ShortlistEntry | null): boolean =>
  (entry?.status ?? null) === status;

/** The statuses that one key gives. */
export const DECIDED_BY_KEY = ['shortlisted', 'maybe', 'declined'] as const satisfies Status[];
export type ByKey = (typeof DECIDED_BY_KEY)[number];

/** False where a later status stands (contacted, booked): a key that only meant to look must not throw it away. */
export const isDecidable = (entry: ShortlistEntry | null): boolean =>
  !entry || entry.status === 'new' || DECIDED_BY_KEY.some((status) => status === entry.status);

/** A key pressed again in the same sitting undoes what it did; what a file decided is no key's. */
export const isUndo = (status: ByKey, decision: Decision | null | undefined, now: number): decision is Decision =>
  isFresh(decision, now) && decision.status === status && !decision.ofFile;
