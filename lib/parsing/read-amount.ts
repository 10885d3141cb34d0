/**
 * An amount of money that a user typed: "1200", "1,200.50", "1 200,50", "1.200", with or without a currency's sign or
 * code. A single mark with exactly three digits behind it parts thousands, for nobody quotes in thousandths. Null where
 * it is no amount, is negative, or could be two.
 */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(?:[A-Z]{3}|\p{Sc})|(?:[A-Z]{3}|\p{Sc})$/gu, '');
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const decimal = decimalMark(bare);
  const [whole, fraction] = decimal ? split(bare, decimal) : [bare, ''];
  const isGrouped = /^\d+$|^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole) && !(decimal && whole.includes(decimal));
  if (!isGrouped || !/^\d{0,2}$/.test(fraction)) return null;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
  return Number.isFinite(amount) && amount <= 1e12 ? amount : null;
}

/** The mark that stands before the cents, or null where there are none. */
function decimalMark(bare: string): '.' | ',' | null {
  const last = /[.,](\d*)$/.exec(bare);
  if (!last) return null;
  const mark = last[0].charAt(0) as '.' | ',';
  const isOnly = bare.indexOf(mark) === bare.lastIndexOf(mark);
  const other = mark === '.' ? ',' : '.';
  if (!isOnly) return null;
  return (last[1] ?? '').length === 3 && !bare.includes(other) ? null : mark;
}

function split(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
