import type { Moment } from '@/lib/model/quantity';
import type { LocaleTable, TimeUnit } from './locale-table';
import { endsWithWord, holdsWord, normalise, startsWithWord } from './text';

export { parseAbsoluteDate } from './absolute-date';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FIXED_LENGTH = { s: 1000, i: MINUTE, h: 60 * MINUTE, d: DAY, w: 7 * DAY };
/** Longest ages that make sense: nothing on these sites is older than 40 years. */
const MOST = { s: 1e5, i: 1e5, h: 1e4, d: 15_000, w: 2_100, m: 480, y: 40 };

/** Longer texts are no labels. */
const LONGEST_LABEL = 1000;

interface Age {
  n: number;
  unit: TimeUnit;
}

/**
 * "3 weeks ago", "vor 4 Jahren (bearbeitet)", "Streamed 6 months ago", "3 j": when that was, as the interval that the
 * text can mean. Sites cut ages off, so "3 weeks ago" is 3 to 4 weeks. `now`: epoch ms at which the text was shown.
 * Null where the text holds no past date of this language, or several.
 */
export function parseRelativeDate(text: string, locale: LocaleTable, now: number): Moment | null {
  if (text.length > LONGEST_LABEL) return null;
  const age = ageIn(normaliseDate(text), locale);
  if (!age || age.n > MOST[age.unit] || !Number.isFinite(now)) return null;
  const { low, high } = boundsOf(age, now);
  return { low, high, value: Math.round((low + high) / 2) };
}

/** Dots and case tell nothing in dates ("3 Hr. ago"). */
const normaliseDate = (text: string): string => normalise(text).toLowerCase().replaceAll('.', '');

function boundsOf({ n, unit }: Age, now: number): { low: number; high: number } {
  if (unit !== 'm' && unit !== 'y') {
    const length = FIXED_LENGTH[unit];
    return { low: now - (n + 1) * length, high: now - n * length };
  }
  // Some count by the calendar, some in blocks of 30 and 365 days: the interval holds both.
  const [months, days] = unit === 'm' ? [1, 30] : [12, 365];
  return {
    low: Math.min(monthsBefore(now, (n + 1) * months), now - (n + 1) * days * DAY),
    high: Math.max(monthsBefore(now, n * months), now - n * days * DAY),
  };
}

/** The same day so many months earlier, or the last day of that month where it is shorter. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

function ageIn(text: string, locale: LocaleTable): Age | null {
  const ages = [...text.matchAll(/\d+/g)].flatMap((match) => {
    const before = text.slice(0, match.index).trimEnd();
    const after = text.slice(match.index + match[0].length).trimStart();
    const unit = longestPast(before, after, locale) ?? shortUnit(before, after, locale);
    return unit ? [{ n: Number(match[0]), unit }] : [];
  });
  if (ages.length > 0) return ages.length === 1 ? (ages[0] ?? null) : null;
  return fixedAge(text, locale);
}

/** A phrase of the past around its number: "vor # Jahren". */
interface Phrase {
  unit: TimeUnit;
  lead: string;
  tail: string;
}

/** Each label asks the same table: its phrases are taken apart once. */
const taken = new WeakMap<LocaleTable['ago'], Phrase[]>();

/** The phrases of a table, longest first. */
function phrasesOf(ago: LocaleTable['ago']): Phrase[] {
  const known = taken.get(ago);
  if (known) return known;
  const phrases = Object.entries(ago)
    .flatMap(([unit, list]) => list.split('|').map((phrase) => ({ unit: unit as TimeUnit, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ unit, phrase }): Phrase => {
      const [lead = '', tail = ''] = phrase.split('#').map((side) => side.trim());
      return { unit, lead, tail };
    });
  taken.set(ago, phrases);
  return phrases;
}

/** Unit of the longest phrase of the past that fits around the number. */
const longestPast = (before: string, after: string, { ago }: LocaleTable): TimeUnit | null =>
  phrasesOf(ago).find(({ lead, tail }) => (!lead || endsWithWord(before, lead)) && startsWithWord(after, tail))?.unit ??
  null;

/** "3d", "· 5 sem. (edited)": nothing but number and unit, for "3 d" inside a sentence can be anything. */
function shortUnit(before: string, after: string, { short }: LocaleTable): TimeUnit | null {
  if (!/^(?:.*[:：])?[\s·•]*$/u.test(before)) return null;
  const word = after.replace(/\s*[(（·•].*$/su, '');
  const hits = Object.entries(short).filter(([, words]) => words.split('|').includes(word));
  return hits.length === 1 ? (hits[0]?.[0] as TimeUnit) : null;
}

/** "לפני יומיים": the number is in the word. */
function fixedAge(text: string, { fixed }: LocaleTable): Age | null {
  const ages = new Set(Object.entries(fixed).flatMap(([phrase, age]) => (holdsWord(text, phrase) ? [age] : [])));
  const [age] = ages;
  return age && ages.size === 1 ? { n: Number.parseInt(age, 10), unit: age.slice(-1) as TimeUnit } : null;
}
