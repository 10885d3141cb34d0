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
const OTHER_SIDE = 0.12;
/** Neutral takes no side and needs less. */
const SURE_OF_NEUTRAL = 0.38;

/** The answer from what the lists found; a text in which they found nothing is unknown (forced: neutral). */
export function decide(hits: Hits, weights: Weights): Verdict {
  const chances = chancesOf(featuresOf(hits), weights);
  if (hits.hits.length === 0) return { label: 'unknown', reason: 'no-hit', forced: 'neutral', chances };
  const shown = hits.words === 0 ? sideOfEmoji(hits) : null;
  if (shown) return { label: shown, forced: shown, chances };
  const forced = likeliest(chances);
  return isSure(forced, chances)
    ? { label: forced, forced, chances }
    : { label: 'unknown', reason: 'unsure', forced, chances };
}

/**
 * Emoji without a word: the side that all of them are on, if they are on one. Set by hand, for labelled texts hold next to
 * none of these, and weights that were fitted beside words take them for little.
 */
function sideOfEmoji({ hits }: Hits): 'positive' | 'negative' | null {
  const values = hits.filter(({ isEmoji }) => isEmoji).map(({ value }) => value);
  if (values.length < hits.length) return null;
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
