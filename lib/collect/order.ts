import type { Placement, Post } from '@/lib/model/profile';

/** A post at its place in a list that was read newest-first and without a gap from its top. */
interface Placed {
  post: Post;
  placement: Placement;
}

/**
 * The posts of one of the profile's lists, newest first and without a gap: those of the newest visit, then those of older
 * visits as long as the lists overlap in time. Pinned posts stand at their date, or at the end when they have none.
 * A list that was never read newest-first counts only by the dates of its posts.
 */
export function newestFirst(posts: readonly Post[], list: string): Post[] {
  // Posts that tie stand in the order of their ids, not in that of the database.
  const known = [...posts].sort((a, b) => (a.key < b.key ? -1 : 1));
  const placed = known.flatMap((post): Placed[] => {
    const placement = post.placements[list];
    return placement ? [{ post, placement }] : [];
  });
  const ordered = placed.filter(({ placement }) => placement.order === 'newest');
  if (ordered.length === 0) return byDate(placed.map(({ post }) => post));
  return withPinnedByDate(gapFree(ordered));
}

function gapFree(placed: readonly Placed[]): Post[] {
  const visits = [...new Set(placed.map(({ placement }) => placement.visit))].sort((a, b) => b - a);
  const prefix: Post[] = [];
  for (const visit of visits) {
    // What was listed at an older visit goes on where the newer one left off only if the newer one reached back to it.
    if (prefix.length > 0 && !reachesBack(prefix, visit)) break;
    const end = oldestOf(prefix);
    const ofVisit = placed
      .filter(({ placement }) => placement.visit === visit)
      // One that would surely stand among the posts of the newer visit, and does not, was taken away since.
      .filter(({ post }) => isPinned(post) || (post.fields.publishedAt?.value.low ?? end) <= end);
    prefix.push(...ofVisit.sort((a, b) => a.placement.rank - b.placement.rank).map(({ post }) => post));
  }
  return prefix;
}

const reachesBack = (prefix: readonly Post[], visit: number): boolean =>
  prefix.some((post) => !isPinned(post) && (post.fields.publishedAt?.value.high ?? Number.POSITIVE_INFINITY) <= visit);

/** The latest moment at which the oldest of the posts can have been published; pinned ones do not stand by date. */
const oldestOf = (posts: readonly Post[]): number =>
  Math.min(...posts.flatMap((post) => (isPinned(post) ? [] : (post.fields.publishedAt?.value.high ?? []))));

function withPinnedByDate(posts: readonly Post[]): Post[] {
  const rest = posts.filter((post) => !isPinned(post));
  for (const post of posts.filter(isPinned)) {
    const date = dateOf(post);
    const index = date === null ? -1 : rest.findIndex((other) => (dateOf(other) ?? Number.POSITIVE_INFINITY) < date);
    rest.splice(index < 0 ? rest.length : index, 0, post);
  }
  return rest;
}

function byDate(posts: readonly Post[]): Post[] {
  return posts.filter((post) => dateOf(post) !== null).sort((a, b) => (dateOf(b) ?? 0) - (dateOf(a) ?? 0));
}

const dateOf = ({ fields }: Post): number | null => fields.publishedAt?.value.value ?? null;
const isPinned = ({ fields }: Post): boolean => fields.pinned?.value === true;
