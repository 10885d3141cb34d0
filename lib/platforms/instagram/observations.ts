import type { Listing, Observation, Owner, PostReading, ProfileReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import { pkOfShortcode } from '@/lib/parsing/handles';
import type { Reading } from '../adapter';
import { get, type JsonRecord } from '../json';
import { commentsOf } from './comments';
import { idsOf } from './ids';
import { postOf } from './media';
import { observe } from './observe';
import type { Found, FoundList } from './payload';
import { isSame, ownerOf, peopleOf, recordOf, subjectOf } from './people';
import { profileOf } from './user';

/** A coauthored or scheduled post may stand some days off its place; a list sorted otherwise is off by more. */
const OUT_OF_ORDER = 7 * 86_400_000;

/**
 * What of `found` belongs to the profile or post on screen. `shape` names the reader. All of `found` stood together:
 * in one answer, or in one document.
 */
export function observationsOf(found: Found, reading: Reading, source: Source, shape: string): Observation[] {
  const { surface } = reading;
  if (surface.kind === 'other') return [];
  const observed: (Observation | null)[] = [];
  const user = found.users.map(profileOf).find((profile) => surface.handle && profile.handle === surface.handle);
  if (user) observed.push(profileObservation(user, found.users, reading, source, shape));

  const media = found.media.find((node) => isOnScreen(node, reading));
  const opened = media && openedPost(media, reading, source, shape);
  if (opened) observed.push(opened);
  // The document of a post page that was left softly is still there: without the post itself nothing in it counts.
  const stale = source === 'page' && surface.kind === 'post' && !media;

  const owner = (media && ownerOf(media)) ?? null;
  const hint: Owner | null = user ? { id: user.id, handle: user.handle } : owner;
  for (const list of stale ? [] : found.lists) {
    observed.push(listObservation({ ...list, hint: list.hint ?? hint }, reading, source, shape));
  }

  const postId = surface.kind === 'post' && surface.postId ? pkOfShortcode(surface.postId) : null;
  const creator = owner ?? { id: null, handle: surface.handle };
  const comments = postId && !stale ? found.comments.flatMap((nodes) => commentsOf(nodes, postId, creator)) : [];
  if (comments.length > 0) observed.push(observe(reading, source, `${shape}.comments`, { comments }));
  return observed.filter((observation) => observation !== null);
}

function profileObservation(
  profile: ProfileReading,
  users: JsonRecord[],
  reading: Reading,
  source: Source,
  shape: string,
): Observation {
  const followed = users.some((user) => get(user, 'friendship_status', 'following') === true);
  const error = profile.isPrivate && !followed ? ('private' as const) : null;
  return observe(reading, source, `${shape}.profile`, { profile, error });
}

/** On a post's page that post; on a profile's page a post of that profile which the page has opened or will open. */
function isOnScreen(node: JsonRecord, { surface }: Reading): boolean {
  if (surface.postId) return idsOf(node)?.pk === pkOfShortcode(surface.postId);
  return peopleOf(node).some((person) => person.handle !== null && person.handle === surface.handle);
}

/** Null where the node is a stub: the logged-out mobile page names the post and tells nothing of it. */
function openedPost(node: JsonRecord, reading: Reading, source: Source, shape: string): Observation | null {
  const { surface } = reading;
  const owner = ownerOf(node);
  const post = postOf(node, { subject: owner, list: null });
  if (!post || (!post.likes && !post.comments && !owner)) return null;
  if (post.format === 'video' && surface.tab === 'reel') post.format = 'reel';
  const isProfiles = owner && surface.kind === 'post' && (!surface.handle || owner.handle === surface.handle);
  const profile = isProfiles ? { ...profileOf(recordOf(owner)), id: owner.id, handle: owner.handle } : null;
  return observe(reading, source, `${shape}.post`, { profile, posts: [post] });
}

function listObservation(list: FoundList, reading: Reading, source: Source, shape: string): Observation | null {
  const { surface } = reading;
  const { nodes, hint } = list;
  if (hint?.handle && surface.handle && hint.handle !== surface.handle) return null;
  const groups = nodes.map(peopleOf);
  const subject = subjectOf(groups, surface.handle, hint);
  const isNameless = groups.every((group) => group.length === 0);
  if (nodes.length === 0 || (!subject && (!isNameless || source === 'page'))) return null;
  // Where no node names anybody (the logged-out page's) all are the page's own profile's: the lists of others name owners.
  const own = nodes.filter((_, index) => {
    const group = groups[index] ?? [];
    return isNameless || (subject !== null && group.some((person) => isSame(person, subject)));
  });
  const posts = own.map((node) => postOf(node, { subject, list: list.list })).filter((post) => post !== null);
  if (posts.length === 0) return null;
  const records = groups.flat().filter((person) => subject !== null && isSame(person, subject));
  const teller = records.find((person) => person.records.some((record) => record?.full_name)) ?? records[0];
  const profile =
    subject && surface.kind === 'profile'
      ? { ...(list.around && profileOf(list.around)), ...(teller && profileOf(recordOf(teller))), ...subject }
      : null;
  return observe(reading, source, `${shape}.${list.list ?? 'videos'}`, {
    profile,
    posts,
    listing: surface.kind === 'profile' ? listingOf(list, posts) : null,
  });
}

function listingOf({ list, start }: FoundList, posts: PostReading[]): Listing | null {
  if (!list) return null;
  const times = posts.filter((post) => !post.pinned).map((post) => post.publishedAt?.low ?? 0);
  const sorted = times.every((time, index) => time <= Math.min(...times.slice(0, index + 1)) + OUT_OF_ORDER);
  return { list, start, order: sorted ? 'newest' : 'other', postIds: posts.map((post) => post.id) };
}
