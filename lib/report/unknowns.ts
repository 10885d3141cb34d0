import { fieldOf } from '@/lib/collect/known';
import type { PostField } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { Collected, Post, ProfileField } from '@/lib/model/profile';
import type { Unknown, UnknownReason } from '@/lib/model/reason';

const PROFILE_FIELDS: readonly ProfileField[] = [
  'displayName',
  'verified',
  'bio',
  'followers',
  'following',
  'postsTotal',
  'likesTotal',
  'viewsTotal',
  'category',
  'email',
  'links',
];
const POST_FIELDS: readonly PostField[] = ['views', 'likes', 'comments', 'shares', 'saves', 'publishedAt'];

/** What a site never shows to anyone who looks at a profile. */
const NEVER: Record<PlatformId, ReadonlySet<string>> = {
  instagram: new Set(['likesTotal', 'viewsTotal', 'shares', 'saves']),
  tiktok: new Set(['viewsTotal', 'email']),
  youtube: new Set(['following', 'likesTotal', 'category', 'email', 'shares', 'saves']),
};

/** Every field that is not known, with the reason: withheld by the site, never published, or on another page. */
export function unknownsOf({ profile, posts }: Collected): Unknown[] {
  const ofProfile = PROFILE_FIELDS.filter((field) => !profile.fields[field]).map(
    (field): Unknown => ({
      field: `profile.${field}`,
      reason: profile.withheld?.[field]?.value ?? defaultReason(profile.platform, field),
    }),
  );
  return [...ofProfile, ...posts.flatMap(unknownsOfPost)];
}

function unknownsOfPost(post: Post): Unknown[] {
  const counts = POST_FIELDS.flatMap((name): Unknown[] => {
    const { value, reason } = fieldOf(post, name);
    if (value !== null) return [];
    return [{ field: `posts[${post.id}].${name}`, reason: reason ?? reasonFor(post, name) }];
  });
  if (post.fields.sponsored) return counts;
  return [...counts, { field: `posts[${post.id}].sponsored`, reason: 'not-on-this-page' }];
}

const defaultReason = (platform: PlatformId, field: string): UnknownReason =>
  NEVER[platform].has(field) ? 'not-published' : 'not-on-this-page';

/** Instagram shows views of what moves alone. */
function reasonFor({ platform, format }: Post, field: PostField): UnknownReason {
  const isStill = platform === 'instagram' && (format === 'image' || format === 'carousel');
  return field === 'views' && isStill ? 'not-published' : defaultReason(platform, field);
}
