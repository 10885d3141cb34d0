import type { Collaboration } from '@/lib/model/collaboration';
import { noCollaboration } from '@/lib/model/collaboration';
import { hasPassed } from './days';
import { type CampaignBook, measured } from './measured';
import { COUNTS } from './metrics';

/**
 * Placements of past campaigns as collaborations, in each campaign's currency: what the user's goals of one profile are
 * held against. One of which no count is known says nothing. `today`: "2026-11-27".
 */
export function asCollaborations(books: readonly CampaignBook[], today: string): Collaboration[] {
  return books
    .filter(({ campaign }) => hasPassed(campaign, today))
    .flatMap((book) => {
      const { currency, margin, orderValue } = book.campaign;
      return measured(book)
        .filter(({ counts }) => COUNTS.some((count) => counts[count]))
        .map(({ placement, cost, counts }): Collaboration => {
          const known = COUNTS.map((count) => [count, counts[count]?.value ?? null] as const);
          // The parts of a cost may be in a currency of their own: only the sum is in the campaign's.
          const costs = { fee: cost.value, product: 0, platformCost: 0 };
          const blank = noCollaboration(placement.profileKey, currency);
          return { ...blank, ...costs, ...Object.fromEntries(known), margin, orderValue, at: placement.at };
        });
    });
}
