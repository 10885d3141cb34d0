const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
};

/** One spelling for all: lower case, without accents, "𝗧𝗼𝗽" as "top", "œ" as "oe", every apostrophe as "'". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200c\u2060\ufeff\u00ad]/gu, '')
    .replace(/[œæßøđł’‘ʼ´]/gu, (letter) => LETTERS[letter] ?? letter);

/** "soooo" as "soo": three of a letter or more say no more than two, of which a word may have need ("good"). */
export const squashed = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, '$1$1');

/** "soo" as "so": for a word that isn't known with two. */
export const squashedHard = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');
