/** A cell that could be two numbers: "2.345" where commas part decimals. */
export const AMBIGUOUS = 'ambiguous';

/**
 * A number as a sheet writes it: "2.4", "2,4", "2.4%", "1 200", "1,200.5". `decimal`: the mark that the file's own numbers
 * have, by what parts its cells. A lone mark of the other kind with exactly three digits behind it may part thousands or
 * decimals, and is AMBIGUOUS; so is a lone comma with three in a file with commas between its cells. Null: no number.
 */
export function readNumber(text: string, decimal: '.' | ','): number | null | typeof AMBIGUOUS {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/%$/, '')
    .replace(/^\u2212/, '-');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(bare)) return Number(bare);
  const found = /^(-?)(\d[\d.,]*)$/.exec(bare);
  if (!found) return null;
  const [, sign = '', digits = ''] = found;
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(sign + digits);
  const isLone = marks.length === 1;
  if (isLone && last !== decimal && /^\d{1,3}[.,]\d{3}$/.test(digits) && !digits.startsWith('0')) return AMBIGUOUS;
  // Several marks of one kind part thousands; else the last part is the decimals.
  const isGrouped = !isLone && [...marks].every((mark) => mark === last);
  const at = isGrouped ? digits.length : digits.lastIndexOf(last);
  const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
  const isWhole = /^\d+$/.test(whole) || /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole);
  if (!isWhole || !/^\d*$/.test(fraction)) return null;
  return Number(`${sign}${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
}
