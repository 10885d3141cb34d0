import type { OpeningState } from '@/lib/model/opening';
import type { QueuePlace } from '@/lib/model/queue';
import type { Report } from '@/lib/model/report';
import { offersVideo } from './opening';

/** What the key N does: opens the channel's next video, or goes on in the queue; null: nothing. */
export type NextPress = 'video' | 'queue' | null;

/** YouTube: whether a press may open another video, and whether some were opened already in this tab. */
export interface VideoPress {
  isOffered: boolean;
  isUnderWay: boolean;
}

/** What a press may do with the videos of the channel on screen. */
export const videoPress = (
  report: Report | null | undefined,
  opening: OpeningState | null | undefined,
): VideoPress => ({ isOffered: offersVideo(report, opening), isUnderWay: !!opening });

/**
 * One rule for card, popup and side panel: videos that are being opened are finished first, then the queue goes on, then
 * a channel's videos may be begun. On the last profile of the queue N says that it is done.
 */
export function nextPress(queue: QueuePlace | null | undefined, { isOffered, isUnderWay }: VideoPress): NextPress {
  if (isOffered && isUnderWay) return 'video';
  if (queue && queue.waiting > 0) return 'queue';
  if (isOffered) return 'video';
  return queue && queue.position !== null && !queue.isDone ? 'queue' : null;
}
