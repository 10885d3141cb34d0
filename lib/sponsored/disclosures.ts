import {
  DENIED_BEFORE,
  DENIED_BEHIND,
  DENIED_TAG,
  DISCLOSURE_WORDS,
  NOT_IN_ENGLISH,
  SPOKEN_OF,
} from './disclosure-words';
import { type Folded, originalOf } from './fold';

const ALL = Object.values(DISCLOSURE_WORDS);
const join = (parts: (string | undefined)[]): string => parts.filter(Boolean).join('|');

const NOUNS = join(ALL.map(({ nouns }) => nouns));
const MARKERS = join(ALL.map(({ markers }) => markers));
const PHRASES = join(ALL.flatMap(({ phrases }) => phrases));

/** A whole word: no letter, digit or sign of a name or hashtag touches it. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}_#@])(?:${words})(?![\\p{L}\\p{N}_])`, 'gu');
const PHRASE = whole(PHRASES.replaceAll(' ', '\\s+'));
const NOUN = whole(NOUNS);
/** Between two of: the line's end, a bracket, a bar, a star, a dash or a colon that is no part of a word, a picture. */
const MARKER = new RegExp(
  `(?<=(?:^|[\\n|/()[\\]*•·—–:]|\\s-|\\p{So})[^\\S\\n]*)(?:${MARKERS})(?=[^\\S\\n]*(?:$|[\\n|/()[\\]*•·—–:]|-\\s|\\s[@#]|\\p{So}))`,
  'gu',
);
const HASHTAG = /(?<![\p{L}\p{N}_&])#([\p{L}\p{N}_]+)/gu;
const TAG = new RegExp(
  `^(?:${join([...ALL.map(({ tags }) => tags), NOUNS, MARKERS, PHRASES.replaceAll(' ', '')])})$`,
  'u',
);

const ENGLISH = /(?<!\p{L})(?:the|and|with|my|your|for|is|are|of|you|this|was|best|at|we|our)(?!\p{L})/u;
const FRENCH = /(?<!\p{L})(?:le|la|les|des|du|de|avec|pour|et|mon|ma|mes|une|est|sur|dans|chez|je|nous)(?!\p{L})/u;

interface Hit {
  start: number;
  end: number;
}

/** The words of a caption that disclose that it is paid for, as they stand in it and in that order; each spelling once. */
export function disclosuresIn(caption: string, plain: Folded): string[] {
  const { text } = plain;
  const isEnglish = ENGLISH.test(text) && !FRENCH.test(text);
  const isRead = (word: string) => !(isEnglish && NOT_IN_ENGLISH.has(word));
  const hashtags = [...text.matchAll(HASHTAG)]
    .filter(([, body = '']) => isRead(body) && TAG.test(body.replaceAll('_', '')))
    .map(hitOf)
    .filter(({ start }) => !DENIED_TAG.test(text.slice(0, start)));
  const markers = [...text.matchAll(MARKER)].filter(([word]) => isRead(word)).map(hitOf);
  const phrases = [...text.matchAll(PHRASE)].map(hitOf).filter((hit) => !isDenied(text, hit));
  const nouns = [...text.matchAll(NOUN)]
    .map(hitOf)
    .filter((hit) => !isDenied(text, hit) && !SPOKEN_OF.test(text.slice(0, hit.start)));
  const words = outermost([...hashtags, ...phrases, ...nouns, ...markers.filter((hit) => !isDenied(text, hit))]).map(
    ({ start, end }) => originalOf(caption, plain, start, end).replace(/\s+/g, ' '),
  );
  return [...new Set(words)];
}

const hitOf = (match: RegExpExecArray): Hit => ({ start: match.index, end: match.index + match[0].length });

/** Said not to be so in the same clause. */
function isDenied(text: string, { start, end }: Hit): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[.,;:!?()|\n]/)
      .at(-1) ?? '';
  return DENIED_BEFORE.test(clause.replace(/\s+/g, ' ')) || DENIED_BEHIND.test(text.slice(end, end + 60));
}

/** In order of place; what lies within a longer one ("Werbung" in "bezahlte Werbung") is part of it. */
function outermost(hits: Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((hit) => {
    if (hit.end <= end) return false;
    end = hit.end;
    return true;
  });
}
