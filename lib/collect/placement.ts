import type { Observation } from '@/lib/model/observation';

/** Gives an observation's listing its place within the visit. */
export type Placer = (observation: Observation) => Observation;

/**
 * Ranks the pages of lists as they come during one visit (`visit`: its start, epoch ms). A first page begins at 0, a
 * continuation goes on after the posts of that list seen so far; one whose start was not seen has no rank (null), for
 * there may be newer posts that nobody read. Reading a page again changes nothing.
 */
export function createPlacer(visit: number): Placer {
  const lists = new Map<string, string[]>();
  return (observation) => {
    const { listing } = observation;
    if (!listing) return observation;
    const name = `${listing.list} ${listing.order}`;
    const seen = lists.get(name);
    const offset = offsetOf(listing.postIds, listing.start, seen);
    if (offset !== null)
      lists.set(name, [...(seen ?? []).slice(0, offset), ...extended(seen ?? [], listing.postIds, offset)]);
    return { ...observation, listing: { ...listing, visit, offset } };
  };
}

function offsetOf(ids: readonly string[], start: boolean, seen: readonly string[] | undefined): number | null {
  if (start) return 0;
  if (!seen) return null;
  // The same page read again stands where it stood; one that overlaps the end goes on from the overlap.
  const again = ids[0] === undefined ? -1 : seen.indexOf(ids[0]);
  return again >= 0 ? again : seen.length;
}

/** A page read again, shorter or longer than before, never forgets what was seen below it. */
function extended(seen: readonly string[], ids: readonly string[], offset: number): string[] {
  const below = seen.slice(offset);
  return ids.length >= below.length ? [...ids] : [...ids, ...below.slice(ids.length)];
}
