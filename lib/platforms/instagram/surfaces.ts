import type { Surface } from '@/lib/model/platform';

/** First path segments that are the site's own and no handle. */
const RESERVED = new Set(
  (
    'about accounts ads_tool api ar archive challenge create developer developers direct directory download ' +
    'emails emailsignup explore graphql guide invites legal lite locations meta_verified nametag notifications oauth ' +
    'p popular press privacy push qr reel reels saved search session settings share static stories terms tags topics ' +
    'tv users web your_activity'
  ).split(' '),
);

const HANDLE = /^[\w.]{1,30}$/;
const CODE = /^[\w-]{5,60}$/;
const POST_SEGMENTS = new Set(['p', 'reel', 'tv']);
/** The profile's pages; whatever else stands under a handle (live, guides …) is not read. */
const TABS = new Set(['reels', 'tagged', 'reposts', 'saved', 'followers', 'following', 'channel', 'similar_accounts']);

/**
 * What an Instagram URL shows. Profiles: `/handle/` (tab "posts") and its tabs. Posts: `/p/CODE/`, `/reel/CODE/`,
 * `/tv/CODE/`, each also under a handle; `postId` is the code, `tab` is "reel" where the address says so. All else is
 * `other`: never read (home, explore, direct, stories, the feed of reels).
 */
export function surfaceOf(url: URL): Surface {
  const surface: Surface = {
    platform: 'instagram',
    kind: 'other',
    handle: null,
    profileId: null,
    postId: null,
    tab: null,
  };
  const path = url.pathname.split('/').filter(Boolean);
  const owned = path[0] !== undefined && HANDLE.test(path[0]) && !RESERVED.has(path[0].toLowerCase());
  const handle = owned ? (path.shift() as string).toLowerCase() : null;
  const [first = '', second = ''] = path;
  if (POST_SEGMENTS.has(first) && CODE.test(second)) {
    return { ...surface, kind: 'post', handle, postId: second, tab: first === 'reel' ? 'reel' : null };
  }
  if (!handle || (first && !TABS.has(first))) return surface;
  return { ...surface, kind: 'profile', handle, tab: first || 'posts' };
}
