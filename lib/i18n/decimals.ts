/** A figure has so many digits that tell, unless it stands in a column with others. */
const TELLING = 3;
/** A share below a thousandth needs more than two decimals of its percentage. */
const SMALL_SHARE = 0.001;

/** Decimals that a number has when it is rounded to three digits: 0.0430 → 3, 5.11 → 2, 12 → 0. */
function decimalsOf(number: number): number {
  if (number === 0) return 0;
  const rounded = Number(number.toPrecision(TELLING));
  const most = Math.max(0, TELLING - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  for (let decimals = 0; decimals < most; decimals++)
    if (Math.abs(rounded - Number(rounded.toFixed(decimals))) < 1e-12) return decimals;
  return most;
}

/** Not cut off by two decimals: €0.50 is written as money, €0.0192 keeps its digits. */
export const isInCents = (amount: number): boolean => Math.abs(100 * amount - Math.round(100 * amount)) < 1e-9;

/** An amount below ten cents needs more than its cents; above, a third decimal would be taken for thousands. */
const SMALL_AMOUNT = 0.1;

/** Decimals of amounts in one column: as many as the one that has most of them. */
export function moneyDecimals(amounts: readonly number[]): number {
  const each = amounts.map((amount) => {
    if (Number.isInteger(amount)) return 0;
    return Math.abs(amount) < SMALL_AMOUNT && !isInCents(amount) ? Math.max(2, decimalsOf(amount)) : 2;
  });
  return Math.max(0, ...each);
}

/** Decimals of percentages in one column; two suffice unless one is below 0.1 %. */
export function percentDecimals(fractions: readonly number[]): number {
  const most = Math.max(0, ...fractions.map((fraction) => decimalsOf(100 * fraction)));
  const hasSmall = fractions.some((fraction) => fraction !== 0 && Math.abs(fraction) < SMALL_SHARE);
  return hasSmall ? most : Math.min(2, most);
}

/** Decimals of changes in one column: none, unless one below 10 % needs its own. */
export const changeDecimals = (fractions: readonly number[]): number =>
  fractions.some((fraction) => Math.abs(fraction) < 0.1 && decimalsOf(100 * fraction) > 0) ? 1 : 0;
