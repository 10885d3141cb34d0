import type { BrandTerm } from '@/lib/model/settings';

/** The user's brands as they stand now: one that was there keeps its day, whatever its capitals; a new one begins at `now` (epoch ms). */
export function datedTerms(terms: readonly string[], before: readonly BrandTerm[], now: number): BrandTerm[] {
  const days = new Map(before.map(({ term, addedAt }) => [term.toLowerCase(), addedAt]));
  return terms.map((term) => ({ term, addedAt: days.get(term.toLowerCase()) ?? now }));
}
