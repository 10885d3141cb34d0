import type { PlatformId } from '@/lib/model/platform';
import type { ProfileAddress } from '@/lib/model/queue';
import { adapterFor } from '@/lib/platforms/registry';
import type { BadEntry } from './read-cell';

/** Hosts that people paste for the three sites. */
const SAME_SITE: Readonly<Record<string, string>> = {
  'instagram.com': 'www.instagram.com',
  'm.instagram.com': 'www.instagram.com',
  'tiktok.com': 'www.tiktok.com',
  'm.tiktok.com': 'www.tiktok.com',
  'youtube.com': 'www.youtube.com',
  'm.youtube.com': 'www.youtube.com',
};

/** Links that tell nothing until the site is asked, which nobody does here. */
const SHORT = /^(?:v[mt]\.tiktok\.com|(?:www\.)?instagr\.am)$/;

/** The site that a link leads to, also where it does not say whose page; null where it is none of the three, or no link. */
export function siteOfLink(text: string): PlatformId | null {
  const host = /^(?:https?:\/\/)?([\w.-]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return SITES_OF_HOSTS.find(([name]) => name.test(host))?.[1] ?? null;
}

const SITES_OF_HOSTS: readonly [RegExp, PlatformId][] = [
  [/(?:^|\.)(?:instagram\.com|instagr\.am)$/, 'instagram'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
];

/** The profile that a link opens, or why it opens none; null for what is no link. With or without its scheme. */
export function readLink(text: string): ProfileAddress | BadEntry | null {
  const written = /^https?:\/\/\S+$/i.test(text)
    ? text
    : /^[\w-]+(?:\.[\w-]+)+\/\S*$/.test(text)
      ? `https://${text}`
      : null;
  if (!written || !URL.canParse(written)) return null;
  const url = new URL(written);
  url.protocol = 'https:';
  url.hostname = SAME_SITE[url.hostname] ?? url.hostname;
  if (SHORT.test(url.hostname)) return 'short-link';
  if (url.hostname === 'youtu.be') return 'post';
  const adapter = adapterFor(url);
  if (!adapter) return 'other-site';
  const { platform, kind, handle, profileId } = adapter.surfaceOf(url);
  if (platform === 'tiktok' && /^\/t\//.test(url.pathname)) return 'short-link';
  if (kind === 'other') return 'not-a-profile';
  // A post's link says whose it is on TikTok, and under a handle on Instagram.
  if (kind === 'post' && !handle) return 'post';
  return { platform, handle, profileId: handle === null ? profileId : null };
}
