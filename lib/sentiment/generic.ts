import { tokensOf } from './tokens';

/** Says nothing of its own: emoji alone, one word, or the mention of somebody alone. */
export function isGeneric(text: string): boolean {
  const words = tokensOf(text, '').filter(({ kind }) => kind === 'word');
  return words.length <= 1;
}

/** No word of any kind: emoji, mentions, marks or nothing. */
export const isWordless = (text: string): boolean => !tokensOf(text, '').some(({ kind }) => kind === 'word');
