import type { Moment, Quantity } from '@/lib/model/quantity';
import { exact } from '@/lib/model/quantity';
import { jsonCount } from '@/lib/parsing/json-count';
import { parseAbsoluteDate, parseRelativeDate } from '@/lib/parsing/relative-date';
import type { Reading } from '../adapter';
import { arrayAt, asString, stringAt } from '../json';
import { AMBIGUOUS, clearest, readCount } from './observe';

/** YouTube's texts: a string, `{simpleText}`, `{content}` or `{runs: [{text}]}`. Null where there is none. */
export function textOf(value: unknown): string | null {
  const direct = asString(value) ?? stringAt(value, 'simpleText') ?? stringAt(value, 'content');
  if (direct) return direct.trim();
  const runs = arrayAt(value, 'runs').map((run) => stringAt(run, 'text') ?? ' ');
  return runs.join('').trim() || null;
}

/** True where the text holds a digit of any script. */
export const hasDigit = (text: string | null): text is string => text !== null && /\p{N}/u.test(text);

/** A localised count; YouTube cuts off. `digits`: subscribers are given with three significant digits. */
export function countOf(value: unknown, { locale }: Reading, digits?: 3): Quantity | null {
  return readCount(textOf(value) ?? '', locale, 'floor', digits && { significantDigits: digits });
}

/** The same count as two texts say it: the first, or where that can't be read the second. */
export function countOfEither(first: unknown, second: unknown, reading: Reading): Quantity | null {
  const count = countOf(first, reading);
  return count && count !== AMBIGUOUS ? count : clearest(count, countOf(second, reading));
}

/** "3 weeks ago", also with words around it ("Streamed 6 months ago", "14 hours ago (edited)"). */
export function ageOf(value: unknown, { locale, now }: Reading): Moment | null {
  return parseRelativeDate(textOf(value) ?? '', locale, now);
}

/** "25 Oct 2025", as a language writes its dates. */
export function dateOf(value: unknown, { locale, now }: Reading): Moment | null {
  return parseAbsoluteDate(textOf(value) ?? '', locale, now);
}

/** A whole number of the JSON ("41613595" or 41613595), exact. */
export function exactOf(value: unknown): Quantity | null {
  const count = jsonCount(value);
  return count === null ? null : exact(count);
}
