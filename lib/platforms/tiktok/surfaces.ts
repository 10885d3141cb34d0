import type { Surface } from '@/lib/model/platform';

/** Lists under a profile's address that are not the profile's own posts. */
const OTHER_TABS = ['reposts', 'liked', 'favorites'];

/**
 * What a TikTok URL shows: `/@handle` (profile, tab "posts"), `/@handle/video/ID` and `/@handle/photo/ID` (post, tab
 * "video" or "photo"; the handle may be left out of such links: `/@/video/ID`). All else is `other`: never read.
 */
export function surfaceOf(url: URL): Surface {
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  const handle = plain(first);
  const surface: Surface = { platform: 'tiktok', kind: 'other', handle, profileId: null, postId: null, tab: null };
  const isPost = (second === 'video' || second === 'photo') && /^\d{5,25}$/.test(third);
  if (first.startsWith('@') && isPost) return { ...surface, kind: 'post', postId: third, tab: second };
  if (!handle || (second && !OTHER_TABS.includes(second))) return { ...surface, handle: null };
  return { ...surface, kind: 'profile', tab: second || 'posts' };
}

/** The handle of a path's first segment, or null where there is none. */
const plain = (segment: string): string | null => /^@([\w.-]{1,64})$/.exec(segment)?.[1]?.toLowerCase() ?? null;
