import type { Lang } from './messages';

/** The browser takes long to make these, and a card asks for the same few again and again. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one;
}

/** A number as a language writes it, with the true minus sign; French ones with the narrow space, which never breaks. */
export const formatNumber = (lang: Lang, number: number, options: Intl.NumberFormatOptions): string =>
  once(numbers, lang + JSON.stringify(options), () => new Intl.NumberFormat(lang, options))
    .format(number)
    .replace('-', '−')
    .replaceAll('\u00a0', '\u202f');

/** A time (epoch ms) as a language writes it, in the browser's time zone. */
export const formatDate = (lang: Lang, at: number, options: Intl.DateTimeFormatOptions): string =>
  once(
    dates,
    lang + JSON.stringify(options),
    () => new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', options),
  ).format(at);
