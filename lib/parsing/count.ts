import { exact, type Quantity, rounded } from '@/lib/model/quantity';
import type { LocaleTable } from './locale-table';
import { findMagnitude, universalExponent } from './magnitude';
import { type Failure, readNumeral } from './numeral';
import { endsWord, firstOf, lastOf, normalise } from './text';

/** How a site shortens: YouTube cuts off ("1.23M" is 1.23 to 1.24), Instagram and TikTok round half up. */
export type Rounding = 'floor' | 'nearest';

export interface CountOptions {
  /** With 'floor': the count was cut to so many digits before it was written, in full or shortened (YouTube's subscribers: 3). */
  significantDigits?: number;
  /** Which number, where a text has several: 0 the first, -1 the last. Without it several are ambiguous. */
  at?: number;
  /** K, M and B mean 10³, 10⁶ and 10⁹ whatever the page's language says (TikTok's own counts). */
  untranslated?: boolean;
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 1000;

export type CountResult = { quantity: Quantity } | { reason: Failure };

/**
 * The one count in a label ("1,2 M de visualizaciones", "elfu 2.4") or sentence ("bisher 469.694 positive
 * Bewertungen"). Written in full: exact; shortened: the half-open range that the text can mean. Null: none, several, unreadable or
 * ambiguous. Never throws.
 */
export function parseCount(
  text: string,
  locale: LocaleTable,
  rounding: Rounding,
  options?: CountOptions,
): Quantity | null {
  const result = parseCountDetailed(text, locale, rounding, options);
  return 'quantity' in result ? result.quantity : null;
}

/** As `parseCount`, and says why there is none. */
export function parseCountDetailed(
  text: string,
  locale: LocaleTable,
  rounding: Rounding,
  options: CountOptions = {},
): CountResult {
  if (text.length > LONGEST_LABEL) return { reason: 'unreadable' };
  const plain = normalise(text);
  // A number, and nothing that an object inherits under the same name.
  const said: unknown = locale.said[plain.toLowerCase()];
  if (typeof said === 'number') return { quantity: exact(said) };

  const spots = numbersIn(plain, locale.group === ' ' || !locale.known);
  const spot = options.at === undefined ? spots[0] : spots.at(options.at);
  if (!spot) return { reason: 'unreadable' };
  if (options.at === undefined && spots.length > 1) return { reason: 'ambiguous' };

  const scale = scaleAt(plain, spot, locale, options);
  if (typeof scale === 'string') return { reason: scale };
  const numeral = readNumeral(spot.text, locale.decimal, locale.group, scale.exponent > 0);
  if (typeof numeral === 'string') return { reason: numeral };
  // "1.1B" among Turkish commas: the site's untranslated billion, or a thousand? Both are written so.
  if (numeral.foreign && scale.clash) return { reason: 'ambiguous' };

  const step = 10 ** (scale.exponent - numeral.decimals);
  const value = Math.round(numeral.digits * step);
  if (!Number.isSafeInteger(value)) return { reason: 'unreadable' };
  return { quantity: span(value, Math.max(step, 1), rounding, options.significantDigits) };
}

function span(value: number, shownStep: number, rounding: Rounding, digits?: number): Quantity {
  if (rounding === 'nearest')
    return shownStep === 1 ? exact(value) : rounded(value, Math.max(0, value - shownStep / 2), value + shownStep / 2);
  let step = shownStep;
  if (digits) {
    const cut = 10 ** Math.max(0, String(value).length - digits);
    // A full number with more digits than the cut leaves was not cut.
    if (value > 0 && value % cut === 0) step = shownStep === 1 ? cut : Math.min(step, cut);
  }
  return step === 1 ? exact(value) : rounded(value, value, value + step);
}

interface Spot {
  text: string;
  start: number;
  end: number;
}

/** The numbers of a text, digits with their signs; digits inside a word or a name ("user123") are none. */
function numbersIn(text: string, spaceGroups: boolean): Spot[] {
  const sign = spaceGroups ? /\d+(?:[.,'’٫٬]\d+|(?<=(?<!\d)\d{1,3}|[ ]\d{3}) \d{3}(?!\d))*/g : /\d+(?:[.,'’٫٬]\d+)*/g;
  const spots = [...text.matchAll(sign)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  return spots.filter(({ start }) => !isGlued(lastOf(text.slice(0, start)) ?? ''));
}

/** Sinhala writes its count word on to the number ("ද2.4"); scripts without spaces touch it anyway. */
const isGlued = (char: string): boolean => /[@#_]/.test(char) || !(endsWord(char) || /\p{Script=Sinhala}/u.test(char));

/** Power of ten of the words around the number, or why they can't be read. */
function scaleAt(text: string, spot: Spot, locale: LocaleTable, { untranslated }: CountOptions) {
  const tail = text.slice(spot.end);
  const rest = tail.trimStart();
  const lead = text.slice(0, spot.start).trimEnd();
  // A share, "50+", a negative number, a time or a fraction is no count.
  if (/^(?:[%٪+]|[:/]\d)/.test(rest) || /(?:(?:^|\s)[-−+]|\d[:/])$/.test(text.slice(0, spot.start)))
    return 'unreadable';

  const first = findMagnitude(rest, locale, 'after', untranslated);
  const before = findMagnitude(lead, locale, 'before');
  if (first?.exponent === null || before?.exponent === null) return 'ambiguous';
  if (!first && !before) return isBare(text, tail, spot, locale) ? { exponent: 0, clash: false } : 'unreadable';

  let exponent = first?.exponent ?? 0;
  if (first && exponent > 0) {
    // "11 mil M", "1.1K crore": the smaller word comes first.
    const second = findMagnitude(rest.slice(first.length).replace(/^[. ]+/, ''), locale, 'after', untranslated);
    if (second?.exponent && second.exponent > exponent) exponent += second.exponent;
  }
  const plainMeaning = first && universalExponent(first.word);
  return { exponent: exponent + (before?.exponent ?? 0), clash: !!plainMeaning && plainMeaning !== first?.exponent };
}

/**
 * Whether a number without a known count word stands for itself. Letters grown on to it ("22X"), or, below 1000, an abbreviation
 * that is not in the table ("22 tys. …"), may be a count word that is not known: then it does not.
 */
function isBare(text: string, tail: string, { text: number }: Spot, locale: LocaleTable): boolean {
  if (!endsWord(firstOf(tail))) return false;
  if (number.length > 3) return true;
  if (/^ ?\p{L}{1,5}\.\s?\p{L}/u.test(tail)) return false;
  return locale.known || !/\p{L}/u.test(text);
}
