import { tokensOf, withoutNames } from './tokens';

/** Says nothing of its own: emoji alone, one word, or the mention of somebody alone. */
export function isGeneric(text: string): boolean {
  const words = tokensOf(withoutNames(text), '').filter(({ kind }) => kind === 'word');
  return words.length <= 1;
}
