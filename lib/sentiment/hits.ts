import type { Cues } from './cues';
import { emojiWeight } from './emoji';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** What one word, phrase or emoji says where it stands. */
export interface Hit {
  /** About -6 to 6, after negation and intensifiers. */
  value: number;
  isEmoji: boolean;
  /** Its clause ends with a question mark. */
  asked: boolean;
}

export interface Hits {
  hits: Hit[];
  /** How many words, negating words that turned nothing, asking words, clauses with an exclamation mark. */
  words: number;
  freeNegations: number;
  asks: number;
  exclamations: number;
}

const NEGATION_WINDOW = 3;
const NEGATED = -0.6;
const BOOSTED = 1.4;
const DAMPED = 0.6;
const BEFORE_TURN = 0.6;
const AFTER_TURN = 1.3;

/** What the lists find in the pieces of a comment. */
export function hitsOf(tokens: readonly Token[], lexicon: Lexicon, cues: Cues): Hits {
  const clauses = clausesOf(tokens);
  const found: Hits = { hits: [], words: 0, freeNegations: 0, asks: 0, exclamations: 0 };
  for (const { pieces, mark } of clauses) {
    const asked = mark.includes('?');
    if (mark.includes('!')) found.exclamations++;
    for (const piece of pieces) {
      const value = piece.kind === 'emoji' ? emojiWeight(piece.text) : 0;
      if (value !== 0) found.hits.push({ value, isEmoji: true, asked });
    }
    const words = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece] : []));
    found.words += words.length;
    found.asks += words.filter(({ text }) => cues.asks.has(text)).length;
    readClause(words, lexicon, cues, found, asked);
  }
  return found;
}

interface Clause {
  pieces: Token[];
  mark: string;
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let pieces: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'break') pieces.push(token);
    else {
      clauses.push({ pieces, mark: token.text });
      pieces = [];
    }
  }
  if (pieces.length > 0) clauses.push({ pieces, mark: '' });
  return clauses;
}

type Word = Extract<Token, { kind: 'word' }>;

function readClause(words: Word[], lexicon: Lexicon, cues: Cues, found: Hits, asked: boolean): void {
  const texts = words.map(({ text }) => text);
  const spans: { from: number; to: number; weight: number }[] = [];
  for (let place = 0; place < texts.length; ) {
    const entry = lexicon.at(texts, place);
    if (entry && entry.weight !== 0) spans.push({ from: place, to: place + entry.length, weight: entry.weight });
    place += entry?.length ?? 1;
  }
  const inSpan = (place: number): boolean => spans.some(({ from, to }) => place >= from && place < to);
  const used = new Set<number>();
  const negates = (from: number, to: number, set: Set<string>): boolean => {
    for (let place = Math.max(0, from); place < Math.min(texts.length, to); place++) {
      if (!set.has(texts[place] ?? '') || inSpan(place)) continue;
      used.add(place);
      return true;
    }
    return false;
  };
  const turn = texts.findIndex((text) => cues.turns.has(text));
  for (const { from, to, weight } of spans) {
    let value = weight;
    const before = texts.slice(Math.max(0, from - 2), from);
    if (before.some((text) => cues.boosters.has(text)) || words.slice(from, to).some((word) => word.stretched))
      value *= BOOSTED;
    if (before.some((text) => cues.dampers.has(text))) value *= DAMPED;
    if (negates(from - NEGATION_WINDOW, from, cues.negators) || negates(to, to + NEGATION_WINDOW, cues.negatorsAfter))
      value *= NEGATED;
    if (turn >= 0) value *= from < turn ? BEFORE_TURN : AFTER_TURN;
    found.hits.push({ value, isEmoji: false, asked });
  }
  texts.forEach((text, place) => {
    if ((cues.negators.has(text) || cues.negatorsAfter.has(text)) && !used.has(place) && !inSpan(place))
      found.freeNegations++;
  });
}
