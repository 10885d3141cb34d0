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
    return VIDEO_ID.test(id)
      ? { ...surface, kind: 'post', postId: id, tab: first === 'watch' ? null : first }
      : surface;
  }
  const isHandle = first.startsWith('@') && first.length > 1;
  const name = isHandle ? first : (first === 'c' || first === 'user') && second ? `${first}/${second}` : null;
  const profileId = first === 'channel' && CHANNEL_ID.test(second) ? second : null;
  if (!name && !profileId) return surface;
  const tab = tabOf(isHandle ? second : third);
  return { ...surface, kind: 'profile', handle: name && plainHandle(name), profileId, tab };
}

/** Name of a channel's tab from its path segment; the bare address and "featured" are "home". */
export const tabOf = (segment: string): string =>
  segment === '' || segment === 'featured' ? 'home' : segment.toLowerCase();
