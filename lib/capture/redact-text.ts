import { pkOfShortcode, shortcodeOfPk } from '@/lib/parsing/handles';
import { placeholder, type Secret } from './placeholder';
import type { Vocabulary } from './vocabulary';

/** What a capture is redacted with. */
export interface Redaction {
  secret: Secret;
  /** Of the page's language. */
  words: Vocabulary;
}

const CHANNEL_ID = /\bUC[\w-]{22}/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The low bits of a post's id; those above them say when it was made, which the readers need. */
const LOW_BITS = 23n;
/** No count or date is longer; a text with more digits may be a telephone number. */
const LONGEST = 120;
const MOST_DIGITS = 12;
/** A handle, an address; and an account's number, which is not written in groups. */
const NO_COUNT = /[@/]|\p{Nd}{8}/u;

/** Every word replaced; signs, spaces and the mark of a channel's id ("UC") stay. */
export function redactText(text: string, { secret }: Pick<Redaction, 'secret'>): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(CHANNEL_ID)) {
    parts.push(wordsOf(text.slice(from, match.index), secret), `UC${wordsOf(match[0].slice(2), secret)}`);
    from = match.index + match[0].length;
  }
  return [...parts, wordsOf(text.slice(from), secret)].join('');
}

const wordsOf = (text: string, secret: Secret): string =>
  text.replace(WORD, (word) => (/^\d{17,20}$/.test(word) ? redactId(word, secret) : placeholder(word, secret)));

/** A long id of digits: its time stays, what makes it this one does not. */
function redactId(id: string, secret: Secret): string {
  const other = BigInt(placeholder(id, secret)) & ((1n << LOW_BITS) - 1n);
  return String(((BigInt(id) >> LOW_BITS) << LOW_BITS) + other);
}

/** The code in the address of an Instagram post, as its redacted number gives it. */
export function redactShortcode(code: string, redaction: Pick<Redaction, 'secret'>): string {
  const pk = /^[\w-]{11}$/.test(code) ? pkOfShortcode(code) : null;
  return (pk && shortcodeOfPk(redactText(pk, redaction))) ?? redactText(code, redaction);
}

/**
 * A text that may be a count or a date of the site's ("1.2M views", "3 weeks ago"): numbers and the language's own words for
 * counts and dates stay, every other word is replaced. Null where the text is read as neither.
 */
export function redactCount(text: string, { secret, words }: Redaction): string | null {
  if (words.isSaid(text)) return text;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  if (text.length > LONGEST || digits === 0 || digits > MOST_DIGITS || NO_COUNT.test(text)) return null;
  const read = words.meaning(text);
  if (read === null) return null;
  const replaced = (instead: (word: string) => string) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => (words.isKnown(word) ? word : words.knownIn(word, instead)));
  const candidates = [
    replaced((word) => placeholder(word, secret)),
    replaced((word) => 'x'.repeat(word.length)),
    replaced(() => ''),
  ];
  return candidates.find((candidate) => words.meaning(candidate) === read) ?? null;
}
