import type { ByKey, Decision } from '@/lib/model/decision';
import type { ShortlistEntry } from '@/lib/model/shortlist';

/** Where the profile on a page stands, and what decides on it. */
export interface Deciding {
  entry: ShortlistEntry | null;
  /** The log of the profile, newest first. */
  decisions: readonly Decision[];
  decide(status: ByKey): void;
  setReasons(reasons: string[]): void;
  undoDecision(): void;
}
