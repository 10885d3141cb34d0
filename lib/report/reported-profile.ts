import type { Profile } from '@/lib/model/profile';
import { profileUrl } from '@/lib/model/profile-url';
import type { ReportedProfile } from '@/lib/model/report';

/** A profile as screens show it: what is known now, null where it is not. */
export function reportedProfile(profile: Profile): ReportedProfile {
  const { key, platform, id, handle, fields } = profile;
  return {
    key,
    platform,
    id,
    // YouTube's old addresses ("c/name") stand for a channel, and are no handle.
    handle: handle?.includes('/') ? null : handle,
    url: profileUrl(profile),
    displayName: fields.displayName?.value ?? null,
    verified: fields.verified?.value ?? null,
    bio: fields.bio?.value ?? null,
    followers: fields.followers?.value ?? null,
    following: fields.following?.value ?? null,
    postsTotal: fields.postsTotal?.value ?? null,
    likesTotal: fields.likesTotal?.value ?? null,
    viewsTotal: fields.viewsTotal?.value ?? null,
    category: fields.category?.value ?? null,
    email: fields.email?.value ?? null,
    links: fields.links?.value ?? [],
    isPrivate: fields.isPrivate?.value ?? false,
  };
}
