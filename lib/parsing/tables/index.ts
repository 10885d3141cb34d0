import type { DateOrder, LocaleTable, Magnitudes, TimeUnit } from '../locale-table';
import counts from './counts.generated.json';
import dates from './dates.generated.json';

type CountRow = [decimal: string, group: string, after: Magnitudes, before?: Magnitudes, said?: Record<string, number>];
type Words = Partial<Record<TimeUnit, string>>;
type DateRow = [
  frame: string,
  ago: Words,
  short: Words,
  months?: string[],
  order?: DateOrder,
  fixed?: Record<string, string>,
];

// JSON's inferred types are unions of all rows; the generator writes these shapes, and a test reads each row.
const COUNTS = counts as unknown as Record<string, CountRow>;
const DATES = dates as unknown as Record<string, DateRow>;
const BY_LOWER_CASE = new Map(Object.keys(COUNTS).map((lang) => [lang.toLowerCase(), lang]));

/** Other names of the same languages: older codes, scripts and regions that write alike. */
const ALIASES: Record<string, string> = {
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
  mo: 'ro',
  zh: 'zh-cn',
  'zh-hans': 'zh-cn',
  'zh-hant': 'zh-tw',
  'zh-sg': 'zh-cn',
  'zh-mo': 'zh-hk',
  'zh-hant-hk': 'zh-hk',
  'zh-hant-mo': 'zh-hk',
  'sr-me': 'sr-latn',
  sh: 'sr-latn',
  'pt-ao': 'pt-pt',
  'pt-mz': 'pt-pt',
  'en-au': 'en-gb',
  'en-nz': 'en-gb',
  'en-ie': 'en-gb',
  'en-za': 'en-gb',
};
/** Spanish of the Americas; "es-ES" and "es-LA" (Instagram's tag) are told apart here. */
const AMERICAN_SPANISH = /^es-(?:la|mx|ar|bo|cl|co|cr|cu|do|ec|gt|hn|ni|pa|pe|pr|py|sv|uy|ve)\b/;

/** The languages that have a table of their own, by their BCP 47 tags. */
export const TABLE_LANGUAGES: readonly string[] = Object.keys(COUNTS);

/**
 * Words and signs of a page's language, from its `lang` ("de-DE", "zh_Hant", "ES-mx"): of the exact tag, else of a
 * shorter one; for a language without a table the neutral one (digits, K, M, B and "3d"), `known: false`. For the
 * background and Node alone: it holds all languages.
 */
export function localeTableOf(lang: string): LocaleTable {
  const found = languageOf(lang);
  return found ? tableOf(found) : NEUTRAL(lang);
}

function languageOf(lang: string): string | undefined {
  const tag = lang.trim().replaceAll('_', '-').toLowerCase();
  if (AMERICAN_SPANISH.test(tag)) return 'es-419';
  for (let parts = tag.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const part = parts.join('-');
    const found = BY_LOWER_CASE.get(ALIASES[part] ?? part);
    if (found) return found;
  }
  return undefined;
}

function tableOf(lang: string): LocaleTable {
  const [decimal, group, after, before = {}, said = {}] = COUNTS[lang] ?? ['', '', {}];
  const [frame, ago, short, months = [], order = '', fixed = {}] = DATES[lang] ?? ['', {}, {}];
  return {
    lang,
    known: true,
    decimal,
    group,
    after,
    before,
    said,
    ago: framed(ago, frame),
    short,
    fixed,
    months,
    order,
  };
}

/** Phrases are stored without what all of them share: "day" in the frame "# ago". */
function framed(words: Words, frame: string): Words {
  const [lead, tail] = frame.split('#');
  const expand = (phrase: string) => (phrase.includes('#') ? phrase : `${lead}#${phrase}${tail}`);
  return Object.fromEntries(Object.entries(words).map(([unit, list]) => [unit, list.split('|').map(expand).join('|')]));
}

const NEUTRAL = (lang: string): LocaleTable => ({
  lang,
  known: false,
  decimal: '',
  group: '',
  after: {},
  before: {},
  said: {},
  ago: {},
  short: { s: 's', i: 'min', h: 'h', d: 'd', w: 'w', y: 'y' },
  fixed: {},
  months: [],
  order: '',
});
