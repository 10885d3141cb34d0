import type { Traced } from '@/lib/creators/evidence';
import { tracesOf } from '@/lib/creators/traces';
import type { PlatformId } from '@/lib/model/platform';
import type { Profile } from '@/lib/model/profile';
import { handleName } from '@/lib/model/profile-key';
import { NOW } from './clock';
import { aProfile, sourced } from './profile';

/** What a profile's head says, as tests write it. */
export interface Head {
  id?: string;
  handle: string;
  name?: string;
  bio?: string;
  links?: string[];
  email?: string;
  at?: number;
}

/** A profile that says this of itself. */
export function aHead(platform: PlatformId, { id, handle, name, bio, links, email, at = NOW }: Head): Profile {
  const key = id ? (`${platform}:${id}` as const) : handleName(platform, handle);
  return aProfile(
    platform,
    {},
    {
      key,
      id: id ?? null,
      handle,
      handleAt: at,
      fields: {
        ...(name !== undefined && { displayName: sourced(name, at) }),
        ...(bio !== undefined && { bio: sourced(bio, at) }),
        ...(links && { links: sourced(links, at) }),
        ...(email && { email: sourced(email, at) }),
      },
    },
  );
}

/** The same as the suggestions take it. */
export function aTraced(platform: PlatformId, head: Head): Traced {
  const traces = tracesOf(aHead(platform, head));
  return { traces, names: [...new Set([traces.profileKey, handleName(platform, head.handle)])] };
}
