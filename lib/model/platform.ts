export const PLATFORMS = ['instagram', 'tiktok', 'youtube'] as const;
export type PlatformId = (typeof PLATFORMS)[number];

/** Which layer of the page a value came from; `user` is what the user typed. In falling order of trust: user, api, page, dom. */
export const SOURCES = ['user', 'api', 'page', 'dom'] as const;
export type Source = (typeof SOURCES)[number];

export const FORMATS = ['image', 'carousel', 'reel', 'video', 'short', 'live'] as const;
export type Format = (typeof FORMATS)[number];

/** What kind of page a URL is; `other` is never read. */
export type SurfaceKind = 'profile' | 'post' | 'other';

/**
 * What a URL shows. `handle` is lower case and without "@"; `profileId` where the URL carries the platform's own id
 * (YouTube `/channel/UC…`); `postId` on post surfaces; `tab` names the profile's tab ("videos", "shorts", "reels" …).
 */
export interface Surface {
  platform: PlatformId;
  kind: SurfaceKind;
  handle: string | null;
  profileId: string | null;
  postId: string | null;
  tab: string | null;
}
