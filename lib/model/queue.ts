import type { PlatformId } from './platform';
import type { Status } from './shortlist';

/** A profile's address without the profile: all that a brief says. One of the two names is always there. */
export interface ProfileAddress {
  platform: PlatformId;
  /** Lower case, without "@"; YouTube's old "c/name" and "user/name" too. */
  handle: string | null;
  /** YouTube's channel id, where the link has it instead of a handle. */
  profileId: string | null;
}

/** One profile of a brief, waiting to be vetted or done. */
export interface QueueEntry extends ProfileAddress {
  /** `platform:@handle` or `platform:id`: the same profile stands in the queue once. */
  name: string;
  /** Its place; the lowest that is not done comes next. */
  order: number;
  /** When it was put in, epoch ms. */
  addedAt: number;
  /** When the user went on from it, epoch ms; null while it waits. */
  doneAt: number | null;
  /** When a press opened it, epoch ms; absent: none did yet. Its address may have led elsewhere since. */
  openedAt?: number | undefined;
}

/** One of them, with when it was last read, epoch ms (null: never), and what was decided (null: nothing). */
export type QueuedProfile = QueueEntry & { readAt: number | null; status: Status | null };

/** So many profiles can be added at once. */
export const LONGEST_BRIEF = 2_000;

/** Where the user is in the queue. */
export interface QueuePlace {
  /** From 1: the place of the profile on screen; null where it is none of the queue's. */
  position: number | null;
  /** The profile on screen is done; false where it is none of the queue's. */
  isDone: boolean;
  of: number;
  /** Profiles that are not done, the one on screen left out. */
  waiting: number;
  /** When a press opened the one on screen, epoch ms; absent: none did. */
  openedAt?: number | undefined;
}
