import type { PlatformId } from '@/lib/model/platform';

/** The three sites' host names; a test keeps them equal to the adapters'. */
const SITE_HOSTS: Readonly<Record<PlatformId, string>> = {
  instagram: 'www.instagram.com',
  tiktok: 'www.tiktok.com',
  youtube: 'www.youtube.com',
};

export const HOSTS: readonly string[] = Object.values(SITE_HOSTS);

/** The same as match patterns of the manifest. */
export const SITE_MATCHES: Readonly<Record<PlatformId, string>> = {
  instagram: `https://${SITE_HOSTS.instagram}/*`,
  tiktok: `https://${SITE_HOSTS.tiktok}/*`,
  youtube: `https://${SITE_HOSTS.youtube}/*`,
};

export const MATCHES: string[] = Object.values(SITE_MATCHES);
