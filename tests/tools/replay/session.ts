import { createPlacer } from '@/lib/collect/placement';
import { belonging, learn, type Subject, subjectOf } from '@/lib/content/belongs';
import { groupByProfile } from '@/lib/db/group';
import type { Group } from '@/lib/db/store';
import type { Observation } from '@/lib/model/observation';
import { PLATFORMS } from '@/lib/model/platform';
import { type Placer, type Recording, readRecording } from './recording';

/** Recordings of one address that lie further apart are of two visits. */
const SAME_VISIT = 3_600_000;

interface Visit {
  last: number;
  subject: Subject;
  place: Placer;
}

/**
 * Reads recordings as the extension would, had the user gone from page to page in this order: of each what is about the
 * profile or post in the address and nothing else, lists placed within the visit, and all of it sorted by profile.
 */
export function readSession(recordings: readonly Recording[]): Group[] {
  const visits = new Map<string, Visit>();
  const kept = recordings.flatMap((recording) =>
    readRecording(recording, (observation) => observation).flatMap((observation) => {
      const visit = visitOf(visits, observation);
      const own = belonging(observation, observation.surface, visit.subject, true);
      if (!own) return [];
      visit.subject = learn(visit.subject, own);
      return [visit.place(own)];
    }),
  );
  return groupByProfile(kept.filter(({ profile, posts }) => profile !== null || posts.length > 0));
}

function visitOf(visits: Map<string, Visit>, { platform, surface, at }: Observation): Visit {
  const { handle, profileId, postId } = surface;
  const address = [platform, handle, profileId, postId].join(' ');
  const known = visits.get(address);
  if (known && Math.abs(at - known.last) <= SAME_VISIT) {
    known.last = at;
    return known;
  }
  const visit = { last: at, subject: subjectOf(surface), place: createPlacer(at) };
  visits.set(address, visit);
  return visit;
}

/**
 * The group of the profile named as `platform:handle` or `platform:id`; without a name, the first that was read.
 * @throws where the name is none, or nothing of that profile was read: with whose readings there are.
 */
export function groupNamed(groups: readonly Group[], name?: string): Group {
  if (name !== undefined && !PLATFORMS.some((platform) => name.startsWith(`${platform}:`)))
    throw new Error(`--profile ${name}: PLATFORM:HANDLE or PLATFORM:ID, as "youtube:somebody"`);
  const found = groups.find(({ identity }) => name === undefined || namesOf(identity).includes(name.toLowerCase()));
  if (found) return found;
  const there = groups.map(({ identity }) => namesOf(identity)[0]).join(', ');
  throw new Error(`${name ?? 'The session'}: nothing of it was read. Read was: ${there || 'nothing of any profile'}`);
}

const namesOf = ({ platform, handle, id }: Group['identity']): string[] =>
  [handle, id].flatMap((name) => (name ? [`${platform}:${name.toLowerCase()}`] : []));
