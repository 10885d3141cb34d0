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

/** So many looks at one profile without the field, and what was read of it there before counts no more. */
export const MISSES_HERE = 2;

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

/**
 * Since when a steady reader has missed the field at one profile where it found it before, whatever it finds at others:
 * epoch ms of the first miss, null where it has not missed it twice there since `readAt`.
 */
export function missedHere({ worked, looks, lastWorkedAt }: Tally, profile: number, readAt: number): number | null {
  const elsewhere = looks.filter((look) => look.profile !== profile);
  const lapses = elsewhere.filter((look) => !look.worked && look.at < lastWorkedAt).length;
  if (worked < PROVEN || lapses > LAPSES) return null;
  const here = looks.filter((look) => look.profile === profile);
  const misses = here.filter((look) => !look.worked && look.at > readAt);
  return here.length > misses.length && misses.length >= MISSES_HERE ? (misses[0]?.at ?? null) : null;
}
