import type { Collaboration } from '@/lib/model/collaboration';
import type { MoneyContext } from './figure';

/** What the user may type of a collaboration, in the order of the form. */
export const COLLABORATION_INPUTS = [
  'fee',
  'product',
  'platformCost',
  'impressions',
  'views',
  'engagements',
  'clicks',
  'conversions',
  'revenue',
  'margin',
  'orderValue',
] as const satisfies readonly (keyof Collaboration)[];
export type CollaborationInput = (typeof COLLABORATION_INPUTS)[number];

/** The three parts of the cost; each is needed: a blank is not zero. */
export const COST = ['fee', 'product', 'platformCost'] as const;

/** All that figures are made of: what was typed, what a post is expected to bring, the rates of EMV. */
export type MoneyInput = CollaborationInput | 'expectedViews' | 'emvCpm' | 'emvCpe';

/** An input by its name; null where it is blank. */
export function inputOf(name: MoneyInput, { collaboration, expected, emv }: MoneyContext): number | null {
  switch (name) {
    case 'expectedViews':
      return expected?.views?.value ?? null;
    case 'emvCpm':
      return emv?.cpm ?? null;
    case 'emvCpe':
      return emv?.cpe ?? null;
    default:
      return collaboration[name];
  }
}

/** What the collaboration cost altogether. */
export const costOf = ({ fee, product, platformCost }: Record<(typeof COST)[number], number>): number =>
  fee + product + platformCost;
