import { formatNumber } from './intl';
import type { Lang } from './messages';

/** From here on counts are compact: 48.2K. Below they stand in full: 8,940. */
const COMPACT_FROM = 10_000;

/** Whether a count is written so. */
export const isCompact = (count: number, significant: 2 | 3): boolean =>
  (significant === 3 ? count : Number(count.toPrecision(2))) >= COMPACT_FROM;

/** Numbers of one language, with the true minus sign; French ones with the narrow space, which never breaks. */
export function numberFormats(lang: Lang) {
  const format = (number: number, options: Intl.NumberFormatOptions) => formatNumber(lang, number, options);
  const digits = (maximumSignificantDigits: 2 | 3) => ({ maximumSignificantDigits });

  return {
    /** 0.0374 → "3.74%", « 3,74 % ». */
    percent: (fraction: number, significant: 2 | 3) => format(fraction, { style: 'percent', ...digits(significant) }),
    /** A percent change, one decimal, always signed. */
    change: (fraction: number) =>
      format(fraction, {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      }),
    count: (count: number, significant: 2 | 3, compact = isCompact(count, significant)) =>
      compact && count >= 1_000
        ? format(count, { notation: 'compact', ...digits(significant) })
        : format(count, significant === 3 ? { maximumFractionDigits: 0 } : digits(2)),
    isCompact,
    whole: (number: number) => format(number, { maximumFractionDigits: 0 }),
    amount: (amount: number) => format(amount, { maximumFractionDigits: 2, useGrouping: false }),
    bytes: (size: number) =>
      size < 1_000_000
        ? format(size / 1_000, { style: 'unit', unit: 'kilobyte', ...digits(2) })
        : format(size / 1_000_000, { style: 'unit', unit: 'megabyte', ...digits(2) }),
    money: (amount: number, currency: string) =>
      format(amount, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }),
    plain: (number: number, significant: 2 | 3) =>
      number >= 1_000 ? format(number, { maximumFractionDigits: 0 }) : format(number, digits(significant)),
  };
}
