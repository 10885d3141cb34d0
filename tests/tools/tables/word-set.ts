import type { Magnitudes } from '@/lib/parsing/locale-table';
import { normalise } from '@/lib/parsing/text';

/** The form in which count words stand in a table: normalised, without final dots. */
export const wordForm = (text: string): string => normalise(text).replace(/[. ]+$/, '');

/** Count words of one side by exponent, collected from several sources. */
export class WordSet {
  readonly #words = new Map<string, Set<number>>();

  add(word: string, exponent: number): void {
    const form = wordForm(word);
    if (form) this.#words.set(form, (this.#words.get(form) ?? new Set()).add(exponent));
  }

  addAll(magnitudes: Magnitudes = {}): void {
    for (const [power, words] of Object.entries(magnitudes))
      for (const word of words.split('|')) {
        // What an override says replaces what ICU says of the same spelling.
        this.#words.delete(wordForm(word));
        this.add(word, power === '?' ? Number.NaN : Number(power));
      }
  }

  exponentOf(word: string): number | null {
    const exponents = this.#words.get(wordForm(word));
    return exponents?.size === 1 ? ([...exponents][0] ?? null) : null;
  }

  /** Sorted, so that the output is the same each time; a spelling with several exponents goes under "?". */
  toMagnitudes(): Magnitudes {
    const groups: Record<string, string[]> = {};
    for (const [word, exponents] of [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [exponent = Number.NaN] = exponents;
      const key = exponents.size > 1 || Number.isNaN(exponent) ? '?' : String(exponent);
      groups[key] = [...(groups[key] ?? []), word];
    }
    return Object.fromEntries(Object.entries(groups).map(([key, words]) => [key, words.join('|')]));
  }
}
