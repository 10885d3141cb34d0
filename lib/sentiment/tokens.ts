import { EMOTICON, emojiKey } from './emoji';
import { folded, squashed } from './fold';

/** A piece of a comment: a word, an emoji or emoticon, or the end of a clause with its mark. */
export type Token =
  | { kind: 'word'; text: string; stretched: boolean }
  | { kind: 'emoji'; text: string }
  | { kind: 'break'; text: string };

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu;
const MENTION = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._]+/gu;
const PIECE = new RegExp(
  `(${EMOTICON.source})|(\\p{Extended_Pictographic}|\\p{RI}{2})|([\\p{L}\\p{N}]+)|([.!?;:,…()\\n]+)`,
  'gu',
);

/** The text without what is no words of its writer: addresses, e-mails, @mentions. */
export const withoutNames = (text: string): string => text.replace(ADDRESS, ' ').replace(MENTION, ' ');

/**
 * The pieces of a comment in one spelling. English apostrophes go into the word ("don't" as "dont", "I'm" as "i");
 * elsewhere what stands before one is a word of its own ("j'adore" as "j adore").
 */
export function tokensOf(text: string, language: string): Token[] {
  const plain = apart(folded(withoutNames(text)), language);
  return [...plain.matchAll(PIECE)].map(([, emoticon, emoji, word, mark]): Token => {
    if (emoticon) return { kind: 'emoji', text: emoticon };
    if (emoji) return { kind: 'emoji', text: emojiKey(emoji) };
    if (word) return { kind: 'word', text: squashed(word), stretched: /(\p{L})\1\1/u.test(word) };
    return { kind: 'break', text: mark ?? '' };
  });
}

function apart(text: string, language: string): string {
  if (language !== 'en') return text.replace(/(?<=\p{L})'(?=\p{L})/gu, ' ');
  return text.replace(/'(?:ll|d|ve|re|m|s)\b/gu, ' ').replace(/(?<=\p{L})'(?=\p{L})/gu, '');
}
