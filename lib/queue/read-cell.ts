import type { PlatformId } from '@/lib/model/platform';
import type { ProfileAddress } from '@/lib/model/queue';
import { normaliseHandle } from '@/lib/parsing/handles';
import { adapterFor } from '@/lib/platforms/registry';

/** Why a line names no profile: each is said to the user in words. */
export type BadLine = 'no-site' | 'post' | 'not-a-profile' | 'other-site' | 'not-a-handle';

export type ReadCell = { address: ProfileAddress } | { bad: BadLine };

/** Hosts that people paste for the three sites. */
const SAME_SITE: Readonly<Record<string, string>> = {
  'instagram.com': 'www.instagram.com',
  'm.instagram.com': 'www.instagram.com',
  'tiktok.com': 'www.tiktok.com',
  'm.tiktok.com': 'www.tiktok.com',
  'youtube.com': 'www.youtube.com',
  'm.youtube.com': 'www.youtube.com',
};

const HANDLES: Readonly<Record<PlatformId, RegExp>> = {
  instagram: /^[\w.]{1,30}$/,
  tiktok: /^[\w.-]{1,64}$/,
  youtube: /^[\p{L}\p{N}_.·-]{3,60}$/u,
};

/** One handle or link. `site`: whose a bare handle is, or null where that is not known. */
export function readCell(text: string, site: PlatformId | null): ReadCell {
  const url = urlOf(text);
  if (url) return ofLink(url);
  const handle = normaliseHandle(text);
  if (site === null) return { bad: /^@?[\p{L}\p{N}_.-]+$/u.test(text) ? 'no-site' : 'not-a-handle' };
  return HANDLES[site].test(handle)
    ? { address: { platform: site, handle, profileId: null } }
    : { bad: 'not-a-handle' };
}

function ofLink(url: URL): ReadCell {
  const adapter = adapterFor(url);
  if (!adapter) return { bad: 'other-site' };
  const { platform, kind, handle, profileId } = adapter.surfaceOf(url);
  if (kind === 'other') return { bad: 'not-a-profile' };
  // A post's link says whose it is on TikTok, and under a handle on Instagram.
  if (kind === 'post' && !handle) return { bad: 'post' };
  return { address: { platform, handle, profileId: handle === null ? profileId : null } };
}

/** The address that a link means, with or without its scheme; null for what is no link. */
function urlOf(text: string): URL | null {
  const written = /^https?:\/\//i.test(text) ? text : /^[\w-]+(?:\.[\w-]+)+\//.test(text) ? `https://${text}` : null;
  if (!written || !URL.canParse(written)) return null;
  const url = new URL(written);
  url.protocol = 'https:';
  url.hostname = SAME_SITE[url.hostname] ?? url.hostname;
  return url;
}
