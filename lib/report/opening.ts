import type { ExclusionReason } from '@/lib/model/measure';
import type { OpeningState } from '@/lib/model/opening';
import type { Opened, Report } from '@/lib/model/report';

/** What the video on screen gives to its channel's engagement rate. `reason`: why it does not count. */
export interface VideoReading {
  state: 'reading' | 'read' | 'unread';
  reason: ExclusionReason | null;
}

/** Addresses are built from ids: what is none leads nowhere. */
const VIDEO_ID = /^[\w-]{11}$/;

/**
 * The video to open next: the newest of the window that was neither opened nor tried before. Null where the rate is
 * there already, and where the videos that are left are too few to ever give one: opening them would be for nothing.
 */
export function nextVideo({ n, needed, left }: Opened, tried: readonly string[]): string | null {
  if (n >= needed) return null;
  const open = left.filter((id) => VIDEO_ID.test(id) && !tried.includes(id));
  return n + open.length >= needed ? (open[0] ?? null) : null;
}

/** Whether a press may open another video now: one is left, and the one on screen was read or given up. */
export function offersVideo(report: Report | null | undefined, opening: OpeningState | null | undefined): boolean {
  if (!report?.opened) return false;
  const onScreen = opening?.postId ? readingOf(report, opening).state : report.error ? 'error' : null;
  return onScreen !== 'reading' && onScreen !== 'error' && nextVideo(report.opened, opening?.tried ?? []) !== null;
}

/** What has come of the video on screen: nothing yet, its figures, or that it has none. */
export function readingOf(report: Report, { postId, failed }: OpeningState): VideoReading {
  const rate = engagementRate(report);
  if (rate?.used.some((post) => post.postId === postId)) return { state: 'read', reason: null };
  const reason = rate?.excluded.find((post) => post.postId === postId)?.reason ?? null;
  if (reason && reason !== 'not-opened') return { state: 'unread', reason };
  return { state: failed ? 'unread' : 'reading', reason: null };
}

/** Whether a video is one that the run opened or may open, so that its page is one of the run's. */
export function isOfRun(report: Report, postId: string, tried: readonly string[]): boolean {
  const used = engagementRate(report)?.used ?? [];
  return (
    tried.includes(postId) || !!report.opened?.left.includes(postId) || used.some((post) => post.postId === postId)
  );
}

const engagementRate = ({ measures, format }: Report) =>
  measures.find(({ measure }) => measure.id === 'engagementRateByViews' && measure.format === format)?.measure;
