import type { HealthSurface } from '@/lib/model/health';
import type { PlatformId } from '@/lib/model/platform';

/** The lists of a profile and the kinds of post that a row can name; whatever else stands in an address is "other". */
export const HEALTH_TABS = ['posts', 'reels', 'videos', 'shorts', 'live', 'home', 'other'] as const;
export type HealthTab = (typeof HEALTH_TABS)[number];

/** Where a figure is read. */
export interface HealthPlace {
  kind: 'profile' | 'post';
  /** The tabs that the row is about, where others of the kind fare otherwise; null: all that were looked at. */
  tabs: HealthTab[] | null;
}

/** Parts of the sites' addresses, one or several for a tab. */
const TABS: Readonly<Record<string, HealthTab>> = {
  posts: 'posts',
  reels: 'reels',
  reel: 'reels',
  videos: 'videos',
  video: 'videos',
  shorts: 'shorts',
  streams: 'live',
  live: 'live',
  home: 'home',
};

/** The tab in a surface's name ("profile.reels"); a post whose address names none is of the site's usual kind. */
export function tabOf(platform: PlatformId | null, surface: HealthSurface): HealthTab {
  const [, tab] = surface.split('.');
  if (tab === undefined) return platform === 'youtube' ? 'videos' : 'posts';
  return (Object.hasOwn(TABS, tab) && TABS[tab]) || 'other';
}

/** Each tab once, in one order. */
export const inOrder = (tabs: readonly HealthTab[]): HealthTab[] => HEALTH_TABS.filter((tab) => tabs.includes(tab));
