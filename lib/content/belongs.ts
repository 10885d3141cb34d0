import type { Observation, Owner, PostReading } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';

/** What is known of the profile on screen: from its URL, then from what was read of it. Handle in lower case. */
export interface Subject {
  id: string | null;
  handle: string | null;
}

/** The profile in the URL. YouTube's "c/name" and "user/name" are addresses, not handles. */
export function subjectOf({ profileId, handle }: Surface): Subject {
  return { id: profileId, handle: handle?.includes('/') ? null : handle };
}

/** The subject with what this observation, which is about it, says of it; an error that names it by an id proves nothing. */
export function learn(subject: Subject, { profile, error }: Observation): Subject {
  if (!profile || (error && !profile.handle)) return subject;
  return { id: subject.id ?? profile.id, handle: subject.handle ?? profile.handle?.toLowerCase() ?? null };
}

/**
 * What of an observation may be used for the surface on screen; null: nothing. The adapters compare handles already;
 * here the time of the request counts too: where a payload does not say whose it is, it is believed only if the page
 * asked for it while showing the same surface (`askedHere`). One that says so in a way that can't be compared yet (by an
 * id, where the address gave the handle) is not believed: it may be the profile's of a moment ago.
 */
export function belonging(
  observation: Observation,
  surface: Surface,
  subject: Subject,
  askedHere: boolean,
): Observation | null {
  if (surface.kind === 'other' || observation.platform !== surface.platform) return null;
  const { profile, posts, error } = observation;
  if (surface.kind === 'post') return askedHere || posts.some((post) => isPost(post, surface)) ? observation : null;
  if (profile && isNamed(profile)) {
    // An old address names no handle: the adapter knows its other names. What a page says instead holds no number.
    const same = isSubject(profile, subject) ?? (surface.handle?.includes('/') || (error && askedHere));
    return same ? observation : null;
  }
  const kept = posts.filter((post) => isOwned(post, subject, askedHere));
  return kept.length > 0 || (askedHere && posts.length === 0) ? { ...observation, posts: kept } : null;
}

const isPost = (post: PostReading, { postId }: Surface): boolean =>
  postId !== null && (post.id === postId || post.url.includes(postId));

const isNamed = ({ id, handle }: Owner): boolean => id !== null || handle !== null;

function isOwned({ owner, coOwners = [] }: PostReading, subject: Subject, askedHere: boolean): boolean {
  const named = [...(owner ? [owner] : []), ...coOwners].filter(isNamed);
  return named.length > 0 ? named.some((one) => isSubject(one, subject)) : askedHere;
}

/** Null where the two have neither an id nor a handle in common to compare. */
function isSubject({ id, handle }: Owner, subject: Subject): boolean | null {
  if (id && subject.id) return id === subject.id;
  if (handle && subject.handle) return handle.toLowerCase() === subject.handle;
  return null;
}
