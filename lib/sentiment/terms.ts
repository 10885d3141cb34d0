import { folded } from './fold';

/** A text as its words, each with a blank on either side: "@Nike_Running" names "nike running" as well as "nikerunning". */
const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Which of the user's terms a comment names, in the order of the terms: whole words in a row, whatever the case and accents,
 * also as @handle or #tag, there also written as one ("#acmeshoes" for "Acme Shoes"). An empty term is never named.
 */
export function matches(text: string, terms: readonly string[]): string[] {
  const row = ` ${wordsOf(text).join(' ')} `;
  const tags = new Set(
    (text.normalize('NFKC').match(/[@#][\p{L}\p{N}\p{M}._-]+/gu) ?? []).map((tag) => wordsOf(tag).join('')),
  );
  return terms.filter((term) => {
    const words = wordsOf(term);
    return words.length > 0 && (row.includes(` ${words.join(' ')} `) || tags.has(words.join('')));
  });
}
