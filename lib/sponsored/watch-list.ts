import { folded } from './fold';

/** What of a post is looked through: the accounts it names, and texts (its title, the words found in its caption). */
export interface Watchable {
  brands: readonly string[];
  texts: readonly string[];
}

/**
 * Whether a post has to do with an entry of the user's watch list (a name, an "@handle" or a word): without accents and
 * case, whole words alone. "Kiln House" finds @kiln.house and @kilnhouse; "nike" finds @nike.running, not "Nikeah".
 */
export function isWatched(entry: string, { brands, texts }: Watchable): boolean {
  const term = folded(entry.trim().replace(/^[@#]+/, ''));
  const words = wordsOf(term);
  if (words.length === 0) return false;
  return (
    brands.some((brand) => squeezed(brand) === squeezed(term) || holds(wordsOf(folded(brand)), words)) ||
    texts.some((text) => holds(wordsOf(folded(text)), words))
  );
}

const squeezed = (text: string): string => wordsOf(folded(text)).join('');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `words` stand one behind the other among `all`. */
const holds = (all: readonly string[], words: readonly string[]): boolean =>
  all.some((_, at) => words.every((word, i) => all[at + i] === word));
