import type { Observation } from '@/lib/model/observation';
import { handleName, type Identity, keyOf } from '@/lib/model/profile-key';
import type { Group } from './store';

/**
 * Sorts observations by the profile that they are about. Where one names the handle alone and another both handle and
 * id, they are about the same one. Those that don't say whose they are, are left out.
 */
export function groupByProfile(observations: readonly Observation[]): Group[] {
  const named = observations.flatMap((observation) => {
    const identity = identityOf(observation);
    return identity ? [{ observation, identity }] : [];
  });
  const ids = new Map<string, string>();
  for (const { identity } of named)
    if (identity.id && identity.handle) ids.set(handleName(identity.platform, identity.handle), identity.id);

  const groups = new Map<string, Group>();
  for (const { observation, identity } of named) {
    const id = identity.id ?? (identity.handle && ids.get(handleName(identity.platform, identity.handle))) ?? null;
    const key = keyOf({ ...identity, id });
    if (!key) continue;
    const group = groups.get(key) ?? { identity: { ...identity, id }, observations: [] };
    group.identity.handle ??= identity.handle;
    group.observations.push(observation);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Whom an observation is about: what it says of the profile; else, on a profile's page, the URL (a post in its list may
 * have another first owner); else the owner of the post on screen.
 */
function identityOf({ platform, profile, surface, posts }: Observation): Identity | null {
  const { profileId, handle, kind, postId } = surface;
  const shown = posts.find((post) => post.id === postId) ?? posts[0];
  const fallback = kind === 'profile' || profileId || handle ? { id: profileId, handle } : shown?.owner;
  const found = { id: profile?.id ?? fallback?.id ?? null, handle: profile?.handle ?? fallback?.handle ?? null };
  return found.id || found.handle ? { platform, ...found } : null;
}
