import type { HealthField, Tally } from '@/lib/model/health';
import { hasStopped, missedHere, missesOf } from './stopped';

/** What a site no longer delivers; times in epoch ms, null: it does deliver it. */
export interface Gone {
  /** Since when a value that this reader gave would no longer come: in no place where the reader worked. */
  ofReader(field: HealthField, reader: string): number | null;
  /** Since when a profile's pages no longer give the field; where they never did, the pages of posts. */
  ofSite(field: HealthField): number | null;
  /** Since when a value that this reader gave of one profile has no longer come there, wherever it was looked for. */
  ofProfile(field: HealthField, value: { reader: string; at: number }, profile: number): number | null;
}

/** From all tallies of one site. */
export function goneFrom(tallies: readonly Tally[]): Gone {
  const of = (field: HealthField) => tallies.filter((tally) => tally.field === field);
  return {
    ofReader(field, reader) {
      const all = of(field);
      const places = new Set(all.filter((tally) => tally.reader === reader).map(({ surface }) => surface));
      // Read before readers were counted: the site's word.
      if (places.size === 0) return this.ofSite(field);
      const since = [...places].map((place) => goneSince(all.filter(({ surface }) => surface === place)));
      return since.every((at) => at !== null) ? Math.max(...since) : null;
    },
    ofSite(field) {
      const all = of(field);
      const onProfiles = all.filter(({ surface }) => surface.startsWith('profile'));
      return goneSince(onProfiles.length > 0 ? onProfiles : all);
    },
    ofProfile(field, { reader, at }, profile) {
      const since = of(field)
        .filter((tally) => tally.reader === reader)
        .flatMap((tally) => missedHere(tally, profile, at) ?? []);
      return since.length > 0 ? Math.min(...since) : null;
    },
  };
}

/**
 * When the last of these readers stopped; null while one of them works: a later layer that has read the field since takes
 * over. One that was not heard of since (a shape that the site no longer sends) does not count as working.
 */
export function goneSince(tallies: readonly Tally[]): number | null {
  const stops = tallies.filter(hasStopped).map((tally) => missesOf(tally)[0]?.at ?? tally.lastWorkedAt);
  if (stops.length === 0) return null;
  const since = Math.max(...stops);
  return tallies.some((tally) => tally.lastWorkedAt > since) ? null : since;
}
