import type { Observation, Owner, ProfileReading } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { Profile, ProfileField } from '@/lib/model/profile';
import { keyOf } from '@/lib/model/profile-key';
import { findEmail } from '@/lib/parsing/contacts';
import { better } from './better';

/** The time of a handle that stood in the address alone: any that a payload gives counts for more. */
const NEVER = 0;

/** A profile of which nothing is known yet. */
export const newProfile = (platform: PlatformId): Profile => ({
  key: `${platform}:@`,
  platform,
  id: null,
  handle: null,
  handleAt: NEVER,
  fields: {},
  firstSeenAt: Number.POSITIVE_INFINITY,
  lastSeenAt: Number.NEGATIVE_INFINITY,
});

/** Adds what one observation says of the profile. */
export function mergeProfile(before: Profile, observation: Observation): Profile {
  const { at, source, reader } = observation;
  const { id, handle, isRead } = identityOf(observation);
  const handleAt = isRead ? at : NEVER;
  const takesHandle =
    handle !== null && (handleAt > before.handleAt || (handleAt === before.handleAt && handle > (before.handle ?? '')));
  const profile: Profile = {
    ...before,
    id: maximum(before.id, id),
    handle: takesHandle ? handle : before.handle,
    handleAt: takesHandle ? handleAt : before.handleAt,
    fields: { ...before.fields },
    firstSeenAt: Math.min(before.firstSeenAt, at),
    lastSeenAt: Math.max(before.lastSeenAt, at),
  };
  for (const [name, value] of Object.entries(withEmail(observation.profile))) {
    if (name === 'id' || name === 'handle' || value === undefined || value === null) continue;
    const field = name as keyof Profile['fields'];
    const reading = { value, source, reader, at } as never;
    profile.fields[field] = better(profile.fields[field] as never, reading) as never;
  }
  for (const { field, reason } of observation.unknown) {
    const name = field.match(/^profile\.(\w+)$/)?.[1] as ProfileField | undefined;
    if (!name) continue;
    profile.withheld = {
      ...profile.withheld,
      [name]: better(profile.withheld?.[name], { value: reason, source, reader, at }),
    };
  }
  return { ...profile, key: keyOf(profile) ?? profile.key };
}

/** An address in the bio counts where the site names none. */
function withEmail(profile: ProfileReading | null): Partial<ProfileReading> {
  const email = profile?.email ?? (profile?.bio && findEmail(profile.bio));
  return { ...profile, ...(email && { email }) };
}

interface Identity {
  id: string | null;
  handle: string | null;
  /** A payload gives the handle, not the address alone. */
  isRead: boolean;
}

/** Who the observation is about: the profile it carries, the one in the address, or the owner of the post on screen. */
function identityOf(observation: Observation): Identity {
  const { profile, surface } = observation;
  const owner = surface.kind === 'profile' ? null : ownerOf(observation);
  const read = profile?.handle ?? owner?.handle ?? null;
  return {
    id: profile?.id ?? surface.profileId ?? owner?.id ?? null,
    handle: read ?? surface.handle,
    isRead: read !== null,
  };
}

/** Of a post with several owners, the one that the address names. */
function ownerOf({ posts, surface: { postId, handle } }: Observation): Owner | null {
  const post = posts.find(({ id }) => id === postId) ?? posts[0];
  if (!post || handle === null) return post?.owner ?? null;
  return [post.owner, ...(post.coOwners ?? [])].find((owner) => owner?.handle?.toLowerCase() === handle) ?? null;
}

/** Ids do not change; where two are given all the same, the same one wins in any order. */
const maximum = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
