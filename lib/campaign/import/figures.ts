import { readNumber } from '@/lib/benchmarks/own-import/read-number';

/** Larger figures are no campaign's. */
const MOST = 1e12;

const LONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The number of a cell without spaces, currency sign or code; "(12.50)", as accountants write it, is below zero. */
function bareOf(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^\u2212/, '-');
  const bare = plain.replace(/^(-?)(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})/u, '$1').replace(/(?:\p{Sc}|zł|kr\.?|[A-Z]{3})$/u, '');
  return bare.replace(/^\((.*)\)$/, '-$1');
}

/** The decimal mark that a column's own numbers tell; null where none does, or where they contradict each other. */
export function decimalMarkOf(texts: readonly string[]): '.' | ',' | null {
  const found = new Set<'.' | ','>();
  for (const text of texts) {
    const digits = bareOf(text).replace(/^-/, '');
    const marks = /^\d[\d.,]*$/.test(digits) ? digits.replace(/\d/g, '') : '';
    const last = marks.at(-1);
    if (!last || LONE_GROUP.test(digits)) continue;
    const isGroup = marks.length > 1 && [...marks].every((mark) => mark === last);
    found.add((last === '.') === isGroup ? ',' : '.');
  }
  const [only = null, ...others] = found;
  return others.length > 0 ? null : only;
}

/**
 * A count or an amount, never below zero. `decimal`: the mark that the column tells. Without one a lone mark with exactly
 * three digits behind it, "1.234", may part thousands or decimals: that is not guessed.
 */
export function readFigure(
  text: string,
  decimal: '.' | ',' | null,
): number | 'number' | 'number-ambiguous' | 'negative' {
  const bare = bareOf(text);
  if (bare.endsWith('%')) return 'number';
  const digits = bare.replace(/^-/, '');
  if (LONE_GROUP.test(digits) && decimal === null) return 'number-ambiguous';
  const isGrouped = decimal !== null && LONE_GROUP.test(digits) && !digits.includes(decimal);
  const read = readNumber(isGrouped ? bare.replace(/[.,]/, '') : bare, decimal ?? '.');
  if (typeof read !== 'number' || Math.abs(read) > MOST) return 'number';
  // A negative zero is none.
  return read < 0 ? 'negative' : read || 0;
}

/** A sum that does not depend on the order of its parts, to a millionth. */
export const sumOf = (values: readonly number[]): number =>
  Number(
    [...values]
      .sort((a, b) => a - b)
      .reduce((sum, value) => sum + value, 0)
      .toFixed(6),
  );
