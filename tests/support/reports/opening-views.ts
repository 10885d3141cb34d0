import type { TabView } from '@/lib/messaging/protocol';
import type { ExclusionReason } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { youtubeReport } from './other-sites';

export const VIDEO = 'fieldnote01';

interface OnVideo {
  /** So many of the six are read. */
  n: number;
  /** The one on screen is among them; or why it is left out. */
  read?: true;
  because?: ExclusionReason;
  failed?: true;
  /** Videos that could be opened next; without it, all of the sample. */
  left?: number;
  short?: true;
}

/** What the background says on the page of a video that a press opened. */
export function onVideo({ n, read, because = 'not-opened', failed, left = 12 - n, short }: OnVideo): TabView {
  const post = { postId: VIDEO, url: `https://www.youtube.com/watch?v=${VIDEO}` };
  const base = youtubeReport(n);
  const format = short ? 'short' : 'video';
  const report: Report = {
    ...base,
    format,
    opened: { n, needed: 6, left: base.opened?.left.slice(0, left) ?? [] },
    measures: base.measures.map((reported) => {
      const { measure } = reported;
      const about =
        measure.id !== 'engagementRateByViews'
          ? {}
          : { used: read ? [{ ...post, value: 0.04 }] : [], excluded: read ? [] : [{ ...post, reason: because }] };
      return { ...reported, measure: { ...measure, ...about, format: measure.format && format } };
    }),
  };
  return {
    platform: 'youtube',
    handle: null,
    profileId: null,
    report,
    entry: null,
    error: null,
    failure: null,
    opening: { postId: VIDEO, tried: [VIDEO], failed: failed ?? false },
  };
}

/** Every state of the card on the page of a video. */
export const OPENING_VIEWS: Record<string, TabView> = {
  'video, reading': onVideo({ n: 3 }),
  'video, read': onVideo({ n: 4, read: true }),
  'video, not read': onVideo({ n: 4, failed: true }),
  'video, comments off': onVideo({ n: 4, because: 'disabled' }),
  'video, none left': onVideo({ n: 4, failed: true, left: 1 }),
  'video, sixth': onVideo({ n: 6, read: true }),
  'Short, read': onVideo({ n: 1, read: true, short: true }),
  'video, failed write': {
    ...onVideo({ n: 4, read: true }),
    failure: { ok: false, reason: 'quota', detail: 'QuotaExceededError' },
  },
};
