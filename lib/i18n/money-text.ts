import { isInCents } from './decimals';
import { formatNumber } from './intl';
import type { Lang } from './messages';

/**
 * Amounts, rates and multiples as a budget talk needs them: a cost per view of € 0.0192 keeps its digits, and what rests
 * on an estimate has no more than three. Apart from lib/i18n/numbers, which the card on the sites carries.
 */
export function moneyText(lang: Lang) {
  const format = (number: number, options: Intl.NumberFormatOptions) => formatNumber(lang, number, options);

  const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });

  /** €1,200 · €20.69 · €0.0192; French ones with the sign behind. `decimals`: those of the column that it stands in. */
  function money(amount: number, currency: string, decimals?: number): string {
    const style = { style: 'currency', currency } as const;
    if (decimals !== undefined) return format(amount, { ...style, ...fixed(decimals) });
    if (amount !== 0 && Math.abs(amount) < 1 && !isInCents(amount))
      return format(amount, { ...style, maximumSignificantDigits: 3 });
    return format(amount, {
      ...style,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  }

  /** What is estimated: three digits at most. */
  const roughly = (amount: number, currency: string) => money(Number(amount.toPrecision(3)), currency);
  const percent = (fraction: number, decimals?: number) =>
    format(fraction, {
      style: 'percent',
      ...(decimals === undefined ? { maximumSignificantDigits: 3 } : fixed(decimals)),
    });

  return {
    money,
    roughly,
    percent,
    /** On an axis: €20K. */
    short: (amount: number, currency: string) =>
      format(amount, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      }),
    /** « les clics et la marge » */
    list: (names: readonly string[]) =>
      new Intl.ListFormat(lang === 'fr' ? 'fr' : 'en-GB', { type: 'conjunction' }).format(names),
    /** Every digit that was typed, as it is typed again: 0.0061. */
    exact: (number: number) => format(number, { maximumSignificantDigits: 12, useGrouping: false }),
    /** A change of what was put in, always signed: +64 %. */
    signed: (fraction: number, decimals?: number) =>
      format(fraction, {
        style: 'percent',
        ...(decimals === undefined ? { maximumFractionDigits: Math.abs(fraction) < 0.1 ? 1 : 0 } : fixed(decimals)),
        signDisplay: 'exceptZero',
      }),
    /** So many times, with two decimals below ten, so that they stand below each other: 4.11×, 0.20×, 66.4×, 279×. */
    multiple: (times: number) => `${format(times, fixed(times < 10 ? 2 : times < 100 ? 1 : 0))}×`,
    whole: (count: number) => format(count, { maximumFractionDigits: 0 }),
  };
}

export type MoneyText = ReturnType<typeof moneyText>;
