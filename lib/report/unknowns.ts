import { fieldOf } from '@/lib/collect/known';
import type { PostField } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { Collected } from '@/lib/model/profile';
import type { Unknown } from '@/lib/model/reason';

const PROFILE_FIELDS = [
  'followers',
  'following',
  'postsTotal',
  'likesTotal',
  'viewsTotal',
  'category',
  'email',
] as const;
const POST_FIELDS: readonly PostField[] = ['views', 'likes', 'comments', 'shares', 'saves', 'publishedAt'];

/** What a site never shows to anyone who looks at a profile. */
const NEVER: Record<PlatformId, ReadonlySet<string>> = {
  instagram: new Set(['likesTotal', 'viewsTotal', 'shares', 'saves']),
  tiktok: new Set(['viewsTotal', 'email']),
  youtube: new Set(['following', 'likesTotal', 'category', 'email', 'shares', 'saves']),
};

/** Every field that is not known, with the reason: withheld by the site, never published, or on another page. */
export function unknownsOf({ profile, posts }: Collected): Unknown[] {
  const why = (field: string) => (NEVER[profile.platform].has(field) ? 'not-published' : 'not-on-this-page');
  const ofProfile = PROFILE_FIELDS.filter((field) => !profile.fields[field]).map(
    (field): Unknown => ({ field: `profile.${field}`, reason: why(field) }),
  );
  const ofPosts = posts.flatMap((post) =>
    POST_FIELDS.flatMap((field): Unknown[] => {
      const { value, reason } = fieldOf(post, field);
      return value === null ? [{ field: `posts[${post.id}].${field}`, reason: reason ?? why(field) }] : [];
    }),
  );
  return [...ofProfile, ...ofPosts];
}
