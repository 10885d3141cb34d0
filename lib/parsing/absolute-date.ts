import type { Moment } from '@/lib/model/quantity';
import type { DateOrder, LocaleTable } from './locale-table';
import { holdsWord, normalise } from './text';

const HOUR = 3_600_000;
/** Sites write the viewer's calendar day; zones lie up to 14 hours from UTC. */
const ZONE_SLACK = 14 * HOUR;
/** Thai pages may count years from 543 BC. */
const BUDDHIST = 543;

/**
 * The day of "25 Oct 2025", "27.04.2021", "Premiered 3 Jan 2024", "2025年10月25日": from 14 hours before that day in UTC
 * to 14 hours after it. With `now` (epoch ms) also "Aug 3" and TikTok's "11-12" (month and day), which stand for this
 * year. Null where the text has more than one meaning, an unknown order or no date.
 */
export function parseAbsoluteDate(text: string, locale: LocaleTable, now?: number): Moment | null {
  if (text.length > 1000) return null;
  const plain = normalise(text).toLowerCase();
  const numbers = [...plain.matchAll(/\d+/g)].map((match) => match[0]);
  const thisYear = now === undefined ? undefined : new Date(now).getUTCFullYear();
  const month = monthIn(plain.replaceAll('.', ''), locale.months);
  const date =
    month === null ? numericDate(plain, numbers, locale.order, thisYear) : namedDate(numbers, month, thisYear);
  const found = date && momentOf(date, locale.lang);
  // A day without a year that has not come yet is of some other year.
  const isLate = found && now !== undefined && found.low > now && !numbers.some((number) => number.length === 4);
  return isLate ? null : found;
}

type YearMonthDay = [year: number, month: number, day: number];

/** 1 to 12; 0 where several months are named; null where none is. */
function monthIn(text: string, months: string[]): number | null {
  const hits = months.flatMap((forms, index) =>
    forms.split('|').some((form) => holdsWord(text, form)) ? [index + 1] : [],
  );
  return hits.length > 1 ? 0 : (hits[0] ?? null);
}

function namedDate(numbers: string[], month: number, thisYear?: number): YearMonthDay | null {
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (days.length !== 1 || years.length + 1 !== numbers.length || years.length > 1) return null;
  const year = years.length === 1 ? Number(years[0]) : thisYear;
  return year === undefined ? null : [year, month, Number(days[0])];
}

function numericDate(text: string, numbers: string[], order: DateOrder, thisYear?: number): YearMonthDay | null {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = numbers.map(Number);
  if (numbers.length === 2 && thisYear !== undefined && /^[\s·•]*\d{1,2}-\d{1,2}$/u.test(text)) return [thisYear, a, b];
  const isClose = /^\D*\d+[^\d:]{1,12}\d+[^\d:]{1,12}\d+\D*$/.test(text);
  if (numbers.length !== 3 || !isClose) return null;
  if (numbers[0]?.length === 4) return [a, b, c];
  if (numbers[2]?.length !== 4) return null;
  if (a > 12 || a === b) return [c, b, a];
  if (b > 12) return [c, a, b];
  if (order === 'dmy') return [c, b, a];
  return order === 'mdy' ? [c, a, b] : null;
}

function momentOf([written, month, day]: YearMonthDay, lang: string): Moment | null {
  const year = /^th\b/.test(lang) && written > 2400 ? written - BUDDHIST : written;
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  // The sites began in 2005; a 31st of February is no date.
  if (year < 2000 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { low: start - ZONE_SLACK, high: start + 24 * HOUR + ZONE_SLACK, value: start + 12 * HOUR };
}
