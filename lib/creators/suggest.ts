import type { ProfileKey } from '@/lib/model/profile';
import { type Evidence, evidenceBetween, strengthOf, type Traced } from './evidence';

/** Profiles that may be of the same creator as those asked about, and why. */
export interface Suggestion {
  /** More than one where the user joined them before. */
  profileKeys: ProfileKey[];
  /** Strongest first, never empty. */
  evidence: Evidence[];
}

interface Known {
  /** The user said that these two are of different people. */
  isRefused: (a: ProfileKey, b: ProfileKey) => boolean;
  /** So many profiles say this that it tells nothing of who they are. */
  isCommon: (mark: string) => boolean;
}

/**
 * Which of the other creators' profiles may be of the same creator as `mine`, strongest evidence first. One refusal
 * between any two of them is enough to suggest neither. It does not depend on the order in which anything is given.
 */
export function suggest(
  mine: readonly Traced[],
  others: readonly (readonly Traced[])[],
  { isRefused, isCommon }: Known,
): Suggestion[] {
  const own = new Set(mine.map(keyOf));
  return others
    .filter((theirs) => !theirs.some((one) => own.has(keyOf(one))))
    .filter((theirs) => !theirs.some((b) => mine.some((a) => isRefused(keyOf(a), keyOf(b)))))
    .flatMap((theirs) => {
      const found = theirs.flatMap((b) => mine.map((a) => evidenceBetween(a, b, isCommon)));
      const evidence = found.sort((a, b) => strengthOf(b) - strengthOf(a) || compare(idOf(a), idOf(b))).flat();
      return evidence.length > 0 ? [{ profileKeys: theirs.map(keyOf).sort(compare), evidence }] : [];
    })
    .sort((a, b) => strengthOf(b.evidence) - strengthOf(a.evidence) || compare(keysOf(a), keysOf(b)));
}

const keyOf = ({ traces }: Traced): ProfileKey => traces.profileKey;
const keysOf = ({ profileKeys }: Suggestion): string => profileKeys.join(' ');
const idOf = (evidence: readonly Evidence[]): string => JSON.stringify(evidence);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
