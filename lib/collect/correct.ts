import type { Correction } from '@/lib/model/correction';
import type { Collected, Post, Profile, Sourced } from '@/lib/model/profile';
import { exact, type Quantity } from '@/lib/model/quantity';

/**
 * What is known of a profile with the counts that the user put right in the place of those that were read, marked as the
 * user's. A correction of a post that is not there changes nothing. What was read is not touched.
 */
export function correctedBy(collected: Collected, corrections: readonly Correction[]): Collected {
  if (corrections.length === 0) return collected;
  return {
    ...collected,
    profile: corrections.reduce(ofProfile, collected.profile),
    posts: collected.posts.map((post) => corrections.reduce(ofPost, post)),
  };
}

/** Ids of the posts that the user left out. */
export const leftOutBy = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.flatMap(({ what }) => (what.kind === 'left-out' ? [what.postId] : [])));

function ofProfile(profile: Profile, { what, at }: Correction): Profile {
  if (what.kind !== 'followers') return profile;
  return { ...profile, fields: { ...profile.fields, followers: byUser(what.value, at) } };
}

function ofPost(post: Post, { what, at }: Correction): Post {
  if (what.kind !== 'count' || what.postId !== post.id) return post;
  return { ...post, fields: { ...post.fields, [what.field]: byUser(what.value, at) } };
}

const byUser = (value: number, at: number): Sourced<Quantity> => ({
  value: exact(value),
  source: 'user',
  reader: 'user',
  at,
});
