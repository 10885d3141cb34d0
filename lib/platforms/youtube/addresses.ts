import type { Format } from '@/lib/model/platform';

const VIDEO_ID = /^[\w-]{11}$/;
const CHANNEL_ID = /^UC[\w-]{22}$/;
const SITE = 'https://www.youtube.com';

/** Tab of a channel by the format that its list holds. */
const TABS: Partial<Record<Format, string>> = { short: 'shorts', live: 'streams' };

/** Address of a video's page, made of its id alone; null for what is no id. */
export function videoAddress(id: string, format: Format | null): string | null {
  if (!VIDEO_ID.test(id)) return null;
  return format === 'short' ? `${SITE}/shorts/${id}` : `${SITE}/watch?v=${id}`;
}

/** Address of the tab of a channel that its sample was read from, made of its id alone; null for what is no id. */
export function channelAddress(id: string | null, format: Format | null): string | null {
  if (!id || !CHANNEL_ID.test(id)) return null;
  return `${SITE}/channel/${id}/${(format && TABS[format]) ?? 'videos'}`;
}
