import type { ProfileKey } from './profile';

/** What a comment says of what it is under; `unknown`: another language, no word that tells, or unsure. */
export const SENTIMENT_LABELS = ['positive', 'neutral', 'negative', 'unknown'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** All that is kept of a comment that was on screen: no text, no author. */
export interface CommentRow {
  profileKey: ProfileKey;
  /** The site's id of the comment, hashed with this installation's salt: a comment that is seen twice counts once. */
  hash: string;
  postId: string | null;
  label: SentimentLabel;
  /** ISO 639-1; null where no language could be told. */
  language: string | null;
  /** Emoji alone, one word, or a mention alone. */
  generic: boolean;
  /** Those of the user's brand terms that it names. */
  terms: string[];
  /** When it was first seen, epoch ms. */
  at: number;
}
