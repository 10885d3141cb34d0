import type { Observation, Owner, PostReading } from '@/lib/model/observation';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Placement, Post, ProfileKey } from '@/lib/model/profile';
import type { CaptionEvidence } from '@/lib/model/sponsorship';
import { evidenceIn } from '@/lib/sponsored/evidence';
import { better } from './better';

const IDENTITY = new Set(['id', 'url', 'format', 'owner', 'coOwners', 'withheld', 'state', 'caption']);

/** Formats by how much the reader had to know to tell them: a list of mixed posts may call a reel a video. */
const SPECIFICITY: readonly Format[] = ['image', 'video', 'carousel', 'reel', 'short', 'live'];

/** A post of which only the identity is known yet. */
export const newPost = (
  profileKey: ProfileKey,
  platform: PlatformId,
  { id, url, format, owner }: PostReading,
): Post => ({
  key: `${platform}:${id}`,
  profileKey,
  platform,
  id,
  url,
  format,
  owner,
  coOwners: [],
  fields: {},
  withheld: {},
  placements: {},
  lastSeenAt: Number.NEGATIVE_INFINITY,
});

/** Adds what one observation says of the post. */
export function mergePost(before: Post, reading: PostReading, observation: Observation): Post {
  const { at, source, reader } = observation;
  const sourced = <T>(value: T) => ({ value, source, reader, at });
  const post: Post = {
    ...before,
    ...preferred(before, reading),
    owner: joinOwners(before.owner, reading.owner),
    coOwners: uniteOwners(before.coOwners, reading.coOwners ?? []),
    fields: { ...before.fields },
    withheld: { ...before.withheld },
    placements: { ...before.placements },
    lastSeenAt: Math.max(before.lastSeenAt, at),
  };
  for (const [name, value] of Object.entries(reading)) {
    if (IDENTITY.has(name) || value === undefined || value === null) continue;
    const field = name as keyof Post['fields'];
    post.fields[field] = better(post.fields[field] as never, sourced(value) as never) as never;
  }
  const caption = captionEvidence(reading, observation.platform);
  if (caption) post.fields.caption = better(post.fields.caption, sourced(caption));
  // A payload that gives a post's views and names no state says that it is an ordinary one; a comments page does not.
  const state = reading.state ?? (source !== 'dom' && reading.views ? 'public' : undefined);
  if (state) post.fields.state = better(post.fields.state, sourced(state));
  for (const [name, reason] of Object.entries(reading.withheld ?? {})) {
    const field = name as keyof Post['withheld'];
    post.withheld[field] = better(post.withheld[field], sourced(reason));
  }
  return place(post, reading.id, observation.listing);
}

/** Captions themselves are not kept. What stands above a video is as much of it as what stands below. */
function captionEvidence({ caption, title = '' }: PostReading, platform: PlatformId): CaptionEvidence | null {
  if (!caption) return null;
  const evidence = evidenceIn(platform === 'youtube' ? `${title}\n${caption.text}` : caption.text);
  return caption.mentions ? { ...evidence, mentions: [...new Set(caption.mentions)] } : evidence;
}

function place(post: Post, id: string, listing: Observation['listing']): Post {
  const index = listing?.postIds.indexOf(id) ?? -1;
  if (!listing || index < 0 || listing.visit === undefined || listing.offset === undefined || listing.offset === null)
    return post;
  const placement: Placement = { visit: listing.visit, rank: listing.offset + index, order: listing.order };
  const known = post.placements[listing.list];
  if (known && !isBetterPlace(placement, known)) return post;
  return { ...post, placements: { ...post.placements, [listing.list]: placement } };
}

/**
 * A place in the newest-first list counts more than one in a list that was sorted otherwise since, or else that list
 * would have a gap where the post stood; then the newer visit, and within one the upper place.
 */
function isBetterPlace(a: Placement, b: Placement): boolean {
  if (a.order !== b.order) return a.order === 'newest';
  return a.visit === b.visit ? a.rank < b.rank : a.visit > b.visit;
}

function preferred(a: Pick<Post, 'url' | 'format'>, b: Pick<Post, 'url' | 'format'>): Pick<Post, 'url' | 'format'> {
  const difference = SPECIFICITY.indexOf(a.format) - SPECIFICITY.indexOf(b.format);
  const { url, format } = difference > 0 || (difference === 0 && a.url >= b.url) ? a : b;
  return { url, format };
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

function joinOwners(a: Owner | null, b: Owner | null): Owner | null {
  if (!a || !b) return a ?? b;
  return { id: later(a.id, b.id), handle: later(a.handle, b.handle) };
}

function uniteOwners(a: readonly Owner[], b: readonly Owner[]): Owner[] {
  const all = new Map([...a, ...b].map((owner) => [`${owner.id} ${owner.handle}`, owner]));
  return [...all.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, owner]) => owner);
}
