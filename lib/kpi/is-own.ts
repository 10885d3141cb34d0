import type { Collected, Post } from '@/lib/model/profile';

/** The profile published it, alone or with others; unknown owners are the list's own. */
export function isOwn(post: Post, { profile }: Pick<Collected, 'profile'>): boolean {
  const owners = [post.owner, ...post.coOwners].filter((owner) => owner !== null);
  const known = owners.filter(({ id, handle }) => (profile.id && id) || (profile.handle && handle));
  if (known.length === 0) return true;
  return known.some(({ id, handle }) =>
    profile.id && id ? id === profile.id : handle?.toLowerCase() === profile.handle?.toLowerCase(),
  );
}
