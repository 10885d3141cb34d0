import type { ProfileKey } from './profile';

export const STATUSES = ['new', 'maybe', 'shortlisted', 'declined', 'contacted', 'booked'] as const;
export type Status = (typeof STATUSES)[number];

/** A profile that the user keeps. */
export interface ShortlistEntry {
  profileKey: ProfileKey;
  status: Status;
  addedAt: number;
}
