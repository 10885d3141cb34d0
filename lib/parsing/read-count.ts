import type { Quantity } from '@/lib/model/quantity';
import { exact, rounded } from '@/lib/model/quantity';
import { readAmount } from './read-amount';

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mio: 1e6, b: 1e9 };

/** A count as people's sheets write it: "48,200", "48 200", "48.2K", "1,2 M". Null where it is none. */
export function readCount(text: string): Quantity | null {
  const [, digits = '', letter = ''] = /^([\d\s.,'’]+?)\s*(k|m|mio|b)?\.?$/i.exec(text.trim()) ?? [];
  const factor = FACTORS[letter.toLowerCase()];
  if (!factor) {
    const count = readAmount(digits);
    return count !== null && Number.isInteger(count) ? exact(count) : null;
  }
  const shown = digits.trim().replace(',', '.');
  // "1,234K" is a thousand in one country and a million in another.
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(shown)) return null;
  const half = (0.5 * factor) / 10 ** (shown.split('.')[1]?.length ?? 0);
  const value = Number((Number(shown) * factor).toFixed(0));
  return rounded(value, Math.max(0, value - half), value + half);
}
