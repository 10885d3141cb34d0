/** Digits with their signs, taken apart. `foreign`: the decimal sign is not the one of the page's language. */
interface Numeral {
  /** All digits as one whole number. */
  digits: number;
  /** How many of them stand behind the decimal sign. */
  decimals: number;
  foreign: boolean;
}

export type Failure = 'ambiguous' | 'unreadable';

/** Groups of three, or of India (12,34,567). */
const isGrouped = (parts: string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? '') &&
  parts.at(-1)?.length === 3 &&
  parts.slice(1, -1).every((part) => part.length === 3 || part.length === 2);

/**
 * Reads "1.077.715", "2,4" or "11 358". Without a count word behind it a count is whole, so that signs can only group;
 * with one, a sign before one or two digits is decimal in every language, and only a single group of three is up to
 * the language ("1.109 M").
 */
export function readNumeral(text: string, decimal: string, group: string, hasWord: boolean): Numeral | Failure {
  const parts = text.split(/\D/);
  const signs = text.match(/\D/g) ?? [];
  const digits = Number(parts.join(''));
  if (!Number.isSafeInteger(digits)) return 'unreadable';
  const whole: Numeral = { digits, decimals: 0, foreign: false };
  const last = signs.at(-1);
  if (!last) return whole;

  const tail = parts.at(-1)?.length ?? 0;
  const one = signs.length === 1;
  const isDecimal = (sign: string) => sign === decimal || sign === '٫';
  const same = signs.every((sign) => sign === last);
  if (same && isGrouped(parts)) {
    if (!one || last === group || last === '٬') return whole;
    if (isDecimal(last)) return hasWord ? { digits, decimals: 3, foreign: false } : 'ambiguous';
    return hasWord ? 'ambiguous' : whole;
  }
  const head = signs.slice(0, -1);
  const headOk = one || (!head.includes(last) && head.every((s) => s === head[0]) && isGrouped(parts.slice(0, -1)));
  if (!hasWord || tail > 2 || !headOk) return 'unreadable';
  return { digits, decimals: tail, foreign: !isDecimal(last) };
}
