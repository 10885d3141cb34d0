import { arrayAt, get, stringAt } from '../json';

/** Who a channel page is about; topic pages have none. */
export const metadataOf = (data: unknown): unknown => get(data, 'metadata', 'channelMetadataRenderer');

/** The channel's header until 2024; a terminated channel keeps an empty one. */
export const tabbedHeaderOf = (data: unknown): unknown => get(data, 'header', 'c4TabbedHeaderRenderer');

/** A channel page's tabs (some items are none: the search field). */
export const tabsIn = (data: unknown): unknown[] =>
  arrayAt(data, 'contents', 'twoColumnBrowseResultsRenderer', 'tabs').map((item) => get(item, 'tabRenderer'));

/** The address that a tab opens. */
export const tabUrl = (tab: unknown): unknown => get(tab, 'endpoint', 'commandMetadata', 'webCommandMetadata', 'url');

/** True where a badge of this style stands ("BADGE_STYLE_TYPE_MEMBERS_ONLY"); a part of the name will do. */
export const hasBadge = (holder: unknown, style: string): boolean =>
  arrayAt(holder, 'badges').some((badge) => stringAt(badge, 'metadataBadgeRenderer', 'style')?.includes(style));

/** `BADGE_STYLE_TYPE_VERIFIED` and `…_VERIFIED_ARTIST`; false where no such badge stands. */
export const isVerified = (holder: unknown): boolean => hasBadge(holder, 'TYPE_VERIFIED');
