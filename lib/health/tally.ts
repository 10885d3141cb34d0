import { hourOf } from '@/lib/collect/better';
import type { Look, Tally } from '@/lib/model/health';
import type { Observation } from '@/lib/model/observation';
import type { ProfileKey } from '@/lib/model/profile';
import { type Outcome, outcomesOf } from './outcomes';
import { profileMark } from './profile-mark';

/** So many looks are remembered up to the last one that read the field, and so many misses since. */
export const MOST_BEFORE = 8;
export const MOST_MISSES = 6;
export const MOST_LOOKS = MOST_BEFORE + MOST_MISSES;

/** Everything that is known of the readers, by key. */
export type Tallies = ReadonlyMap<string, Tally>;

/**
 * Counts what observations of one profile tell of their readers; answers with the tallies that changed. Idempotent and,
 * among the looks that are remembered, independent of order: a look is a profile within a clock hour, and works where
 * the field was read once in it. A field is missed only by a reader that has delivered it before.
 */
export function tallied(known: Tallies, observations: readonly Observation[], profileKey: ProfileKey): Tally[] {
  const changed = new Map<string, Tally>();
  const profile = profileMark(profileKey);
  const all = observations.flatMap((observation) =>
    outcomesOf(observation).map((outcome) => ({ observation, outcome, key: keyOf(observation, outcome) })),
  );
  const readFirst = all.sort((a, b) => Number(b.outcome.worked) - Number(a.outcome.worked));
  for (const { observation, outcome, key } of readFirst) {
    const before = changed.get(key) ?? known.get(key);
    if (!before && !outcome.worked) continue;
    const look: Look = { profile, at: observation.at, worked: outcome.worked };
    const after = added(before ?? newTally(key, observation, outcome), look);
    if (after !== before) changed.set(key, after);
  }
  return [...changed.values()];
}

const keyOf = ({ source, reader }: Observation, { surface, field }: Outcome): string =>
  `${source}|${reader}|${surface}|${field}`;

const newTally = (key: string, { platform, source, reader }: Observation, { surface, field }: Outcome): Tally => ({
  key,
  platform,
  surface,
  source,
  reader,
  field,
  worked: 0,
  lastWorkedAt: Number.NEGATIVE_INFINITY,
  looks: [],
});

function added(tally: Tally, look: Look): Tally {
  const same = tally.looks.find(({ profile, at }) => profile === look.profile && hourOf(at) === hourOf(look.at));
  if (same && !isNews(look, same)) return tally;
  const lastWorkedAt = look.worked ? Math.max(tally.lastWorkedAt, look.at) : tally.lastWorkedAt;
  const looks = [...tally.looks.filter((other) => other !== same), look];
  looks.sort((a, b) => a.at - b.at || a.profile - b.profile);
  return {
    ...tally,
    worked: tally.worked + Number(look.worked && !same?.worked),
    lastWorkedAt,
    looks: [
      ...looks.filter(({ at }) => at <= lastWorkedAt).slice(-MOST_BEFORE),
      ...firstAndNewest(looks.filter(({ at }) => at > lastWorkedAt)),
    ],
  };
}

/** The first miss tells since when the field is gone. */
const firstAndNewest = (misses: Look[]): Look[] =>
  misses.length > MOST_MISSES ? [...misses.slice(0, 1), ...misses.slice(1 - MOST_MISSES)] : misses;

/** Within one look that the field was read says all; between two of a kind the later one stands. */
const isNews = (look: Look, known: Look): boolean => (look.worked === known.worked ? look.at > known.at : look.worked);
