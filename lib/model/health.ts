import type { PlatformId, Source } from './platform';

/** The figures that are watched: those that every profile or post has, so that their absence says something of the reader. */
export const HEALTH_FIELDS = [
  'profile.followers',
  'profile.following',
  'profile.postsTotal',
  'profile.likesTotal',
  'profile.viewsTotal',
  'post.views',
  'post.likes',
  'post.comments',
  'post.shares',
  'post.saves',
  'post.publishedAt',
] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];

/** Where a reader reads: a kind of page ("profile", "post"), for the figures of posts with its tab ("profile.reels"). */
export type HealthSurface = string;

/** One profile within one clock hour, as one reader saw it: however often it looked, it counts once. */
export interface Look {
  /** A number made from the profile's key, which does not lead back to it. */
  profile: number;
  /** When the field was last read in it, or else last missed; epoch ms. */
  at: number;
  /** The field was read at least once. */
  worked: boolean;
}

/** How one reader (site × surface × layer × shape) fares with one field. */
export interface Tally {
  /** `source|reader|surface|field` */
  key: string;
  platform: PlatformId;
  surface: HealthSurface;
  source: Source;
  /** As in `Observation.reader`: "youtube.browse.lockup". */
  reader: string;
  field: HealthField;
  /** Looks in which the field was read. */
  worked: number;
  /** Epoch ms. There is no tally before the field was read once. */
  lastWorkedAt: number;
  /** The newest looks, oldest first; never more than `MOST_LOOKS` (lib/health/tally). */
  looks: Look[];
}

export type HealthState = 'works' | 'stopped';
