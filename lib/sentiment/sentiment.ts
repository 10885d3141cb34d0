import type { SentimentLabel } from '@/lib/model/sentiment';
import { CUES, LISTED, type Listed } from './cues';
import { decide, type Forced } from './decide';
import { isGeneric } from './generic';
import { type Hits, hitsOf } from './hits';
import { detectLanguage, languageOfMark } from './language';
import { type Lexicon, lexiconOf, type WordList } from './lexicon';
import type { Weights } from './model';
import { OFFERED } from './offered';
import { tokensOf } from './tokens';

export interface Reading {
  label: SentimentLabel;
  /** Why it is unknown: another language or none that is clear, nothing in it that tells, or no answer likely enough. */
  reason?: 'language' | 'no-hit' | 'unsure';
  /** ISO 639-1, or null where it is not clear. */
  language: string | null;
  /** Emoji alone, one word, or a mention alone. */
  generic: boolean;
  /** The likeliest answer whether sure or not; for scoring, never to be shown. */
  forced: Forced;
}

export interface Sentiment {
  /** `mark`: the site's own language code for the comment, or null. Never throws. */
  readComment(comment: { text: string; mark: string | null }): Reading;
  /** What the lists of a language find in a text. */
  hitsIn(text: string, language: Listed): Hits;
  weights: Weights;
}

const LISTS: Record<Listed, () => Promise<{ default: WordList }>> = {
  en: () => import('./data/en.generated.json'),
  fr: () => import('./data/fr.generated.json'),
  es: () => import('./data/es.generated.json'),
  de: () => import('./data/de.generated.json'),
  pt: () => import('./data/pt.generated.json'),
  it: () => import('./data/it.generated.json'),
};

/** Loads the word lists; each is made ready when its first comment comes. */
export async function createSentiment(): Promise<Sentiment> {
  const [weights, ...lists] = await Promise.all([
    import('./data/weights.generated.json').then((module): Weights => module.default),
    ...LISTED.map(async (language) => [language, (await LISTS[language]()).default] as const),
  ]);
  const raw = new Map<Listed, WordList>(lists);
  const ready = new Map<Listed, Lexicon>();
  const lexicon = (language: Listed): Lexicon => {
    const known = ready.get(language);
    if (known) return known;
    const made = lexiconOf(raw.get(language) ?? { language, licence: '', words: {} });
    ready.set(language, made);
    return made;
  };
  const hitsIn = (text: string, language: Listed): Hits =>
    hitsOf(tokensOf(text, language), lexicon(language), CUES[language]);

  const readComment = ({ text, mark }: { text: string; mark: string | null }): Reading => {
    const generic = isGeneric(text);
    const marked = languageOfMark(mark);
    const isWordless = !/\p{L}/u.test(text.replace(/[@#][\p{L}\p{N}._]+/gu, ''));
    // Emoji are of no language: they are read the same in all.
    const language = isWordless ? null : (marked ?? detectLanguage(text));
    const listed = isWordless ? 'en' : LISTED.find((one) => one === language);
    const verdict = listed ? decide(hitsIn(text, listed), weights) : null;
    if (!verdict || !listed || !OFFERED.includes(listed))
      return { label: 'unknown', reason: 'language', language, generic, forced: verdict?.forced ?? 'neutral' };
    const { label, forced } = verdict;
    return verdict.label === 'unknown'
      ? { label, reason: verdict.reason, language, generic, forced }
      : { label, language, generic, forced };
  };
  return { readComment, hitsIn, weights };
}
