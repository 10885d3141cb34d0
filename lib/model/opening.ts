import type { Format } from './platform';
import type { ProfileKey } from './profile';

/**
 * YouTube: the user opens a channel's videos one by one in one tab, by a press each, until its engagement rate is known.
 * It ends with "stop", at another profile, and half an hour after the last press.
 */
export interface OpeningRun {
  tabId: number;
  profileKey: ProfileKey;
  /** Ids of the videos that were opened by a press, in that order; none of them is offered again. */
  tried: string[];
  /** When the last one was opened, epoch ms. */
  at: number;
}

/** Where a run stands, for the page that is on screen. */
export interface OpeningState {
  /** The video on screen; null on the channel's own page. */
  postId: string | null;
  tried: string[];
  /** The video's page was waited for, and gave no figures. */
  failed: boolean;
}

/** A video that a press opens. */
export interface NextVideo {
  postId: string;
  format: Format | null;
}
