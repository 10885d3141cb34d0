/** Units of a relative date: second, minute, hour, day, week, month, year. */
export type TimeUnit = 's' | 'i' | 'h' | 'd' | 'w' | 'm' | 'y';

/** In which order a language writes the parts of a numeric date; '' where the language alone does not tell. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | '';

/** Words by power of ten, '|' between them: `{"3": "K|thousand"}`. Under "?": words with more than one meaning. */
export type Magnitudes = Record<string, string>;

/**
 * The words and signs of one UI language: how it writes numbers, short counts and relative dates. Generated from
 * Node's full ICU plus the sites' own forms, committed, and handed to the reader for the page's `lang` alone.
 * Plain JSON, so that it travels in a message. All words are in the form that `normalise` gives.
 */
export interface LocaleTable {
  lang: string;
  /** False for the neutral table of a language without one: then only what means the same everywhere is read. */
  known: boolean;
  decimal: string;
  /** Sign between groups of digits; ' ' stands for every kind of space. */
  group: string;
  /**
   * Count words that follow the number ("1.2 Mio."), without a final dot. Under "0": counting words that grow on to the
   * number or its count word and mean no magnitude ("২৩টি", "১.৪ লাটি").
   */
  after: Magnitudes;
  /** Count words that stand before it ("elfu 2.4"). */
  before: Magnitudes;
  /** Whole labels that say a count without a digit, in lower case: `{"no views": 0}`. */
  said: Record<string, number>;
  /** Relative dates of the past, "#" for the number, '|' between them: `{"d": "# day ago|# days ago"}`. */
  ago: Partial<Record<TimeUnit, string>>;
  /** Unit words of short dates that are nothing but number and unit: "3 sem.", "5w". */
  short: Partial<Record<TimeUnit, string>>;
  /** Past dates without a digit: `{"قبل يومين": "2d"}`. */
  fixed: Record<string, string>;
  /** Twelve month names, '|' between the forms of one; empty where months are numbers (Chinese, Japanese, Korean). */
  months: string[];
  order: DateOrder;
}
