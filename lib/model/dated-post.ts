import type { ProfileKey } from './profile';
import type { Quantity } from './quantity';

/**
 * The counts of a campaign's post as they were read on one day: the last reading of the day. A count that was not read
 * that day is null.
 */
export interface DatedPost {
  profileKey: ProfileKey;
  postId: string;
  /** Day on this device's calendar, days since 1970 (localDay). */
  day: number;
  /** When it was read, epoch ms. */
  at: number;
  views: Quantity | null;
  likes: Quantity | null;
  comments: Quantity | null;
  shares: Quantity | null;
  saves: Quantity | null;
}
