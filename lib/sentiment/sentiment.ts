import type { SentimentLabel } from '../model/sentiment';
import { CUES, LISTED, type Listed } from './cues';
import { decide, type Forced, type Verdict } from './decide';
import { isGeneric, isWordless } from './generic';
import { type Hits, hitsOf } from './hits';
import { detectLanguage, isShort, languageOfMark } from './language';
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

  const verdictIn = (text: string, language: Listed): Verdict => decide(hitsIn(text, language), weights);

  /** A text too short for its language to be clear: what the lists that find something in it say, where they agree. */
  const agreed = (text: string): Verdict | null => {
    const verdicts = OFFERED.map((language) => verdictIn(text, language));
    const spoken = verdicts.filter((verdict) => verdict.label !== 'unknown' || verdict.reason !== 'no-hit');
    const [first] = spoken;
    return first && spoken.every(({ label }) => label === first.label) ? first : null;
  };

  const verdictOf = (text: string, language: string | null): Verdict | null => {
    // Emoji are of no language: they are read the same in all.
    if (isWordless(text)) return verdictIn(text, 'en');
    if (language === null) return isShort(text) ? agreed(text) : null;
    const offered = OFFERED.find((one) => one === language);
    return offered ? verdictIn(text, offered) : null;
  };

  const readComment = ({ text, mark }: { text: string; mark: string | null }): Reading => {
    const generic = isGeneric(text);
    const language = isWordless(text) ? null : (languageOfMark(mark) ?? detectLanguage(text));
    const verdict = verdictOf(text, language);
    if (!verdict) return { label: 'unknown', reason: 'language', language, generic, forced: 'neutral' };
    const { label, forced } = verdict;
    if (verdict.label === 'unknown') return { label, reason: verdict.reason, language, generic, forced };
    return { label, language, generic, forced };
  };
  return { readComment, hitsIn, weights };
}
