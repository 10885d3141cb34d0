/**
 * A count in a site's JSON: a whole number from 0 to 2⁵³−1, or a string of its digits ("41613595"). Null for everything
 * else: negative, broken, too large, other types.
 */
export function jsonCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
