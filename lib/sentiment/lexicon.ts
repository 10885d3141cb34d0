import { squashedHard } from './fold';

/** A word list as it is shipped: for each weight its entries, parted by spaces; "_" joins the words of a phrase, "*" ends a stem. */
export interface WordList {
  language: string;
  licence: string;
  /** By weight, "-4" to "4". */
  words: Record<string, string>;
}

export interface Entry {
  /** -4 (as bad as can be) to 4. */
  weight: number;
  /** How many words it takes. */
  length: number;
}

export interface Lexicon {
  /** The entry that begins at a place in a row of words, the longest phrase first; null where none does. */
  at(words: readonly string[], place: number): Entry | null;
}

const LONGEST_PHRASE = 4;
const SHORTEST_STEM = 3;

/** Makes a word list ready to be looked up in. */
export function lexiconOf(list: WordList): Lexicon {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const [weight, entries] of Object.entries(list.words)) {
    for (const entry of entries.split(' ')) {
      if (entry.endsWith('*')) stems.set(entry.slice(0, -1), Number(weight));
      else (entry.includes('_') ? phrases : whole).set(entry, Number(weight));
    }
  }
  const byStem = (word: string): number | undefined => {
    for (let end = word.length; end >= SHORTEST_STEM; end--) {
      const weight = stems.get(word.slice(0, end));
      if (weight !== undefined) return weight;
    }
    return undefined;
  };
  const known = (word: string): number | undefined => {
    const exact = whole.get(word) ?? byStem(word);
    if (exact !== undefined) return exact;
    const single = squashedHard(word);
    return single === word ? undefined : (whole.get(single) ?? byStem(single));
  };
  const phraseAt = (words: readonly string[], place: number): Entry | null => {
    for (let length = Math.min(LONGEST_PHRASE, words.length - place); length > 1; length--) {
      const weight = phrases.get(words.slice(place, place + length).join('_'));
      if (weight !== undefined) return { weight, length };
    }
    return null;
  };
  return {
    at(words, place) {
      const phrase = phraseAt(words, place);
      if (phrase) return phrase;
      const weight = known(words[place] ?? '');
      return weight ? { weight, length: 1 } : null;
    },
  };
}
