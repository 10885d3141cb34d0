import { readAmount } from '@/lib/parsing/read-amount';

/** No count on any of the sites comes near it. */
const MOST = 1e12;

/** A whole number as it is typed: "12,500", "12 500". Null where it is none, or none that can be. */
export function countIn(text: string): number | null {
  const amount = readAmount(text.trim());
  return amount !== null && Number.isInteger(amount) && amount >= 0 && amount <= MOST ? amount : null;
}

/** A percentage as it is typed, from 0 to 100, as a fraction: "41", "41.5 %", "41,5". */
export function shareIn(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]*%$/, '');
  const amount = /^0[.,]\d{1,6}$/.test(bare) ? Number(bare.replace(',', '.')) : readAmount(bare);
  return amount !== null && amount >= 0 && amount <= 100 ? Number((amount / 100).toPrecision(12)) : null;
}
