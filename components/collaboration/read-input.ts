import type { CollaborationInput } from '@/lib/money/inputs';
import { readAmount } from '@/lib/parsing/read-amount';

export type InputKind = 'money' | 'count' | 'percent';

export const KIND: Record<CollaborationInput, InputKind> = {
  fee: 'money',
  product: 'money',
  platformCost: 'money',
  impressions: 'count',
  views: 'count',
  engagements: 'count',
  clicks: 'count',
  conversions: 'count',
  revenue: 'money',
  margin: 'percent',
  orderValue: 'money',
};

/**
 * What a user typed into a field: its number (a margin as a fraction), null where it is empty, `bad` where it is none. A
 * margin between 0 and 1 is bad: “0.4” may mean 40 % or 0.4 %.
 */
export function readInput(kind: InputKind, text: string): number | null | 'bad' {
  const bare = text.trim();
  if (bare === '') return null;
  if (kind === 'percent') {
    const percent = amountIn(bare.replace(/[\s\u00a0\u202f]*%$/, ''));
    if (percent === null || percent > 100 || (percent > 0 && percent < 1)) return 'bad';
    return Number((percent / 100).toPrecision(12));
  }
  const amount = amountIn(bare);
  return amount === null || (kind === 'count' && !Number.isInteger(amount)) ? 'bad' : amount;
}

/** A rate may have more than two decimals, and nobody groups the thousands of a number that begins with 0. */
const amountIn = (text: string): number | null =>
  /^0[.,]\d{1,6}$/.test(text) ? Number(text.replace(',', '.')) : readAmount(text);
