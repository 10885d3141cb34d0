import type { Surface } from '@/lib/model/platform';
import { plainHandle } from './identity';

export const VIDEO_ID = /^[\w-]{11}$/;
const CHANNEL_ID = /^UC[\w-]{22}$/;

/**
 * What a YouTube URL shows. Channels: `/@handle`, `/channel/UC…`, and the old `/c/name` and `/user/name`, whose
 * `handle` is then "c/name" or "user/name" (neither is the handle; the data is checked against it all the same).
 * Videos: `/watch?v=`, `/shorts/ID` (tab "shorts") and `/live/ID` (tab "live"). All else is `other`: never read.
 */
export function surfaceOf(url: URL): Surface {
  const surface: Surface = {
    platform: 'youtube',
    kind: 'other',
    handle: null,
    profileId: null,
    postId: null,
    tab: null,
  };
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (first === 'watch' || first === 'shorts' || first === 'live') {
    const id = first === 'watch' ? (url.searchParams.get('v') ?? '') : second;
    if (VIDEO_ID.test(id)) Object.assign(surface, { kind: 'post', postId: id, tab: first === 'watch' ? null : first });
  } else if (first.startsWith('@') && first.length > 1) {
    Object.assign(surface, { kind: 'profile', handle: plainHandle(first), tab: tabOf(second) });
  } else if (first === 'channel' && CHANNEL_ID.test(second)) {
    Object.assign(surface, { kind: 'profile', profileId: second, tab: tabOf(third) });
  } else if ((first === 'c' || first === 'user') && second) {
    Object.assign(surface, { kind: 'profile', handle: plainHandle(`${first}/${second}`), tab: tabOf(third) });
  }
  return surface;
}

/** Name of a channel's tab from its path segment; the bare address and "featured" are "home". */
export const tabOf = (segment: string): string =>
  segment === '' || segment === 'featured' ? 'home' : segment.toLowerCase();
