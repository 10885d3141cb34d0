import { tallied } from '@/lib/health/tally';
import type { Tally } from '@/lib/model/health';
import type { Observation } from '@/lib/model/observation';
import type { ProfileKey } from '@/lib/model/profile';

/** What health knows after these observations, message by message: `about` says of which profile each of them is. */
export function talliesAfter(
  observations: readonly Observation[],
  about: (observation: Observation) => ProfileKey,
  known: readonly Tally[] = [],
): Tally[] {
  const tallies = new Map(known.map((tally) => [tally.key, tally]));
  for (const observation of observations)
    for (const tally of tallied(tallies, [observation], about(observation))) tallies.set(tally.key, tally);
  return [...tallies.values()];
}
