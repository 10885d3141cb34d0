import type { CommentReading, Observation } from '@/lib/model/observation';
import type { Collected, Post, Profile } from '@/lib/model/profile';
import { mergePost, newPost } from './merge-post';
import { mergeProfile, newProfile } from './merge-profile';

/**
 * Joins readings of one profile with what is known of it. Idempotent and independent of order: any permutation,
 * repetition or grouping of the same observations gives the same result. Null where nothing names a profile.
 */
export function merge(known: Collected | null, observations: readonly Observation[]): Collected | null {
  const start = known?.profile ?? firstProfile(observations);
  if (!start) return null;
  const profile = observations.reduce(mergeProfile, start);
  const posts = new Map<string, Post>(known?.posts.map((post) => [post.id, post]));
  for (const observation of observations) {
    for (const reading of observation.posts) {
      const before = posts.get(reading.id) ?? newPost(profile.key, observation.platform, reading);
      posts.set(reading.id, mergePost(before, reading, observation));
    }
  }
  return {
    profile,
    posts: [...posts.values()]
      .map((post) => ({ ...post, profileKey: profile.key }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    comments: mergeComments(
      known?.comments ?? [],
      observations.flatMap(({ comments }) => comments),
    ),
  };
}

/** An empty profile of the platform, to which all observations then add; null where none says anything of one. */
function firstProfile(observations: readonly Observation[]): Profile | null {
  const speaking = observations.find(
    ({ profile, posts, surface }) =>
      profile?.id || profile?.handle || surface.handle || surface.profileId || posts.length > 0,
  );
  return speaking ? newProfile(speaking.platform) : null;
}

function mergeComments(known: readonly CommentReading[], read: readonly CommentReading[]): CommentReading[] {
  const byId = new Map<string, CommentReading>();
  for (const comment of [...known, ...read]) {
    const before = byId.get(comment.id);
    if (!before || JSON.stringify(comment) > JSON.stringify(before)) byId.set(comment.id, comment);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
