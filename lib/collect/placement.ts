import type { Listing, Observation } from '@/lib/model/observation';

/** Gives an observation's listing its place within the visit. */
export type Placer = (observation: Observation) => Observation;

/**
 * Ranks the pages of lists as they come during one visit (`visit`: its start, epoch ms). A first page begins at 0, a
 * continuation goes on after the posts of that list seen so far; one whose start was not seen has no rank (null), for
 * there may be newer posts that nobody read. Reading a page again changes nothing.
 */
export function createPlacer(visit: number): Placer {
  const lists = new Map<string, { order: Listing['order']; ids: string[] }>();
  return (observation) => {
    const { listing } = observation;
    if (!listing) return observation;
    const seen = lists.get(listing.list);
    // A continuation does not always tell its order: it goes on in that of the list's first page.
    const order = !listing.start && seen?.order === 'other' ? 'other' : listing.order;
    const ids = seen?.order === order ? seen.ids : undefined;
    const offset = offsetOf(listing.postIds, listing.start, ids);
    if (offset !== null) lists.set(listing.list, { order, ids: extended(ids ?? [], listing.postIds, offset) });
    return { ...observation, listing: { ...listing, order, visit, offset } };
  };
}

function offsetOf(ids: readonly string[], start: boolean, seen: readonly string[] | undefined): number | null {
  if (start) return 0;
  if (!seen) return null;
  // The same page read again stands where it stood; one that overlaps the end goes on from the overlap.
  const again = ids[0] === undefined ? -1 : seen.indexOf(ids[0]);
  return again >= 0 ? again : seen.length;
}

/**
 * The list with a page at its offset. A page read again, be it shorter or moved on by a new post, forgets nothing of what
 * was seen below it.
 */
function extended(seen: readonly string[], ids: readonly string[], offset: number): string[] {
  const last = ids.at(-1);
  const again = last === undefined ? -1 : seen.indexOf(last);
  return [...seen.slice(0, offset), ...ids, ...seen.slice(again >= 0 ? again + 1 : offset + ids.length)];
}
