import type { HealthState, Look, Tally } from '@/lib/model/health';

/** A reader has proved itself with so many looks; a field read now and then by chance is none that can stop. */
export const PROVEN = 5;
/**
 * So many looks in a row without the field, at so many different profiles, and it has stopped. One profile may lack any
 * field for reasons that its page does not tell. Were that so with one profile in ten, four in a row would still come
 * about once in 10 000; and what a false alarm costs is an old number that is withheld until the next reading.
 */
export const MISSES = 4;
export const PROFILES = 3;
/**
 * A reader whose field comes and goes (text that is drawn late, a box that some profiles lack) can't be told from one that
 * has stopped: had it missed one look in three, four in a row would come once in 81. So it must have been steady: of the
 * looks remembered up to the last reading (lib/health/tally), so many at most lacked the field.
 */
export const LAPSES = 1;

/** The looks since the field was last read, oldest first: all of them missed it. */
export const missesOf = ({ looks, lastWorkedAt }: Tally): Look[] =>
  looks.filter(({ worked, at }) => !worked && at > lastWorkedAt);

/** How many different profiles lacked the field since it was last read. */
export const profilesMissed = (tally: Tally): number => new Set(missesOf(tally).map(({ profile }) => profile)).size;

/** When the field was last missed, epoch ms; null where no remembered look missed it. */
export const lastMissedAt = ({ looks }: Tally): number | null => looks.findLast(({ worked }) => !worked)?.at ?? null;

const lapsesOf = ({ looks, lastWorkedAt }: Tally): number =>
  looks.filter(({ worked, at }) => !worked && at < lastWorkedAt).length;

/** Whether a reader that used to deliver the field, again and again, no longer does. */
export const hasStopped = (tally: Tally): boolean =>
  tally.worked >= PROVEN &&
  lapsesOf(tally) <= LAPSES &&
  missesOf(tally).length >= MISSES &&
  profilesMissed(tally) >= PROFILES;

export const stateOf = (tally: Tally): HealthState => (hasStopped(tally) ? 'stopped' : 'works');
