import type { Observation } from '@/lib/model/observation';

/** What readings say, by place ("profile.followers", "post 123.likes"); several layers may speak of one place. */
export type Claims = Map<string, unknown[]>;

/** Fields that are no statement of their own: made of the id, or compared elsewhere. */
const LEFT_OUT = new Set(['id', 'url', 'owner', 'coOwners', 'withheld', 'postId', 'caption']);

/** Reasons that say something of the page itself; the others say only that nothing was read. */
const SAYING = new Set(['hidden', 'disabled', 'live', 'upcoming', 'members-only', 'private']);

/** All that observations of one page claim. */
export function claimsOf(observations: readonly Observation[]): Claims {
  const claims: Claims = new Map();
  const claim = (place: string, value: unknown) => {
    if (value === null || value === undefined) return;
    const before = claims.get(place);
    if (before) before.push(value);
    else claims.set(place, [value]);
  };
  const fields = (prefix: string, record: object) => {
    for (const [field, value] of Object.entries(record)) if (!LEFT_OUT.has(field)) claim(`${prefix}.${field}`, value);
  };
  for (const { profile, posts, comments, error, unknown } of observations) {
    claim('page.error', error);
    for (const { field, reason } of unknown) if (SAYING.has(reason)) claim(`reason.${field}`, reason);
    if (profile) {
      claim('profile.id', profile.id);
      fields('profile', { ...profile, handle: profile.handle?.toLowerCase() });
    }
    for (const post of posts) {
      const name = `post ${post.id}`;
      claim(`${name}.is`, true);
      claim(`${name}.ownerId`, post.owner?.id);
      claim(`${name}.ownerHandle`, post.owner?.handle?.toLowerCase());
      for (const owner of post.coOwners ?? []) {
        claim(`${name}.coOwner`, owner.id);
        claim(`${name}.coOwner`, owner.handle?.toLowerCase());
      }
      for (const [field, reason] of Object.entries(post.withheld ?? {}))
        if (SAYING.has(reason)) claim(`reason.${name}.${field}`, reason);
      // Fewer accounts are less; another is wrong. The text is the page's own words.
      claim(`${name}.captionText`, post.caption?.text);
      claim(`${name}.mentions`, post.caption?.mentions);
      fields(name, post);
    }
    for (const comment of comments) {
      claim(`comment ${comment.id}.is`, true);
      fields(`comment ${comment.id}`, comment);
    }
  }
  return claims;
}
