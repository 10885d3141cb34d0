import type { Measure } from '@/lib/model/measure';
import { numberFormats } from './numbers';

interface Directions {
  positive: string;
  negative: string;
  open: string;
  /** Two ends of a range: "+12 to +78". */
  range: (low: string, high: string) => string;
}

/** How figures of comments are written in a language: a direction with its range, never a bare figure. */
export function commentValues(lang: 'en' | 'fr', words: Directions) {
  const numbers = numberFormats(lang);
  const signed = (points: number): string => {
    const whole = Math.round(points);
    return whole > 0 ? `+${whole}` : numbers.whole(whole || 0);
  };
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  /** "fr" → "French", « français ». */
  const language = (code: string): string => (/^[a-z]{2,3}$/.test(code) && names.of(code)) || code;
  /** "leaning positive, +12 to +78"; "no clear direction" where the range holds 0. */
  const direction = (low: number, high: number): string => {
    const said = low > 0 ? words.positive : high < 0 ? words.negative : words.open;
    return `${said}, ${words.range(signed(low), signed(high))}`;
  };
  /** A sentiment's direction; of languages (`parts`: comments by code, the main one first) the main one and its share. */
  const value = (figure: number, low: number | null, high: number | null, parts?: Measure['parts']): string => {
    const [first = ''] = Object.keys(parts ?? {});
    if (first !== 'positive') return `${language(first)} ${numbers.percent(figure, 2)}`;
    return direction(low ?? figure, high ?? figure);
  };
  return { value, language, direction };
}
