import { tokensOf } from '@/lib/sentiment/tokens';

/** Entries ("word", "two_words", "stem*") and their weights. */
export type Entries = Map<string, number>;

/** Reads a hand-written list: lines of a weight and its entries; a later line wins. "#" begins a remark. */
export function handList(text: string, language: string): Entries {
  const entries: Entries = new Map();
  for (const line of text.split('\n')) {
    const [weight, ...words] = line.split('#')[0]?.trim().split(/\s+/) ?? [];
    if (!weight) continue;
    for (const word of words) entries.set(spelled(word, language), Number(weight));
  }
  return entries;
}

/** An entry in the spelling in which words are looked up. */
function spelled(entry: string, language: string): string {
  const tokens = tokensOf(entry.replaceAll('_', ' '), language);
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  return words.join('_') + (entry.endsWith('*') ? '*' : '');
}
