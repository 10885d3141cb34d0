import type { Format } from './platform';
import type { ProfileKey } from './profile';

/** Counts of a post that the user may put right. */
export const CORRECTED_COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;
export type CorrectedCount = (typeof CORRECTED_COUNTS)[number];

/** Figures that only the creator's own analytics show, as the creator told them to the user. */
export const INSIGHTS = ['reach', 'retention'] as const;
export type Insight = (typeof INSIGHTS)[number];

/** What the user says instead of what was read, or beside it. */
export type Corrected =
  | { kind: 'count'; postId: string; field: CorrectedCount; value: number }
  | { kind: 'followers'; value: number }
  /** The post is no part of any sample. */
  | { kind: 'left-out'; postId: string }
  /** Reach in people per post; retention as a fraction, 0 to 1. */
  | { kind: 'insight'; figure: Insight; format: Format | null; value: number };

/** One correction by the user, kept with the profile until it is taken back. */
export interface Correction {
  profileKey: ProfileKey;
  /** Of what it is, `correctionName`: a second one of the same takes the place of the first. */
  name: string;
  what: Corrected;
  /** Epoch ms. */
  at: number;
}

/** The one name of what is corrected: "post:ID:likes", "post:ID:left-out", "profile:followers", "insight:reach:reel". */
export function correctionName(what: Corrected): string {
  switch (what.kind) {
    case 'count':
      return `post:${what.postId}:${what.field}`;
    case 'left-out':
      return `post:${what.postId}:left-out`;
    case 'followers':
      return 'profile:followers';
    case 'insight':
      return `insight:${what.figure}:${what.format ?? 'all'}`;
  }
}
