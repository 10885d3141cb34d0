import { featuresOf } from './features';
import type { Hits } from './hits';
import { type Chances, chancesOf, type Weights } from './model';

export type Forced = 'positive' | 'neutral' | 'negative';

/** What a comment says, or why it is not said. */
export type Verdict =
  | { label: Forced; forced: Forced; chances: Chances }
  | { label: 'unknown'; reason: 'no-hit' | 'unsure'; forced: Forced; chances: Chances };

/** From which chance on a side is taken, set by hand: taking the wrong side is worse than saying nothing. */
const SURE_OF_A_SIDE = 0.55;
/** How likely the other side may be at most. */
const OTHER_SIDE = 0.11;
/** Neutral takes no side and needs less. */
const SURE_OF_NEUTRAL = 0.38;

/** The answer from what the lists found; a text in which they found nothing is unknown (forced: neutral). */
export function decide(hits: Hits, weights: Weights): Verdict {
  const chances = chancesOf(featuresOf(hits), weights);
  if (hits.hits.length === 0) return { label: 'unknown', reason: 'no-hit', forced: 'neutral', chances };
  const plain = plainSide(hits);
  if (plain) return { label: plain, forced: plain, chances };
  const forced = likeliest(chances);
  if (isSure(forced, chances)) return { label: forced, forced, chances };
  return { label: 'unknown', reason: 'unsure', forced, chances };
}

/** Emoji alone that all say the same need no weighing: the labelled texts have words and teach nothing about them. */
const PLAIN = 2;

function plainSide({ hits, words }: Hits): Forced | null {
  const values = hits.map(({ value }) => value);
  if (words > 0 || Math.max(...values.map(Math.abs)) < PLAIN) return null;
  if (values.every((value) => value > 0)) return 'positive';
  return values.every((value) => value < 0) ? 'negative' : null;
}

function likeliest({ positive, neutral, negative }: Chances): Forced {
  if (positive > neutral && positive > negative) return 'positive';
  return negative > neutral ? 'negative' : 'neutral';
}

function isSure(side: Forced, { positive, neutral, negative }: Chances): boolean {
  if (side === 'neutral') return neutral >= SURE_OF_NEUTRAL;
  return Math.max(positive, negative) >= SURE_OF_A_SIDE && Math.min(positive, negative) <= OTHER_SIDE;
}
