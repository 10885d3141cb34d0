import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAbsoluteDate, parseRelativeDate } from '@/lib/parsing/relative-date';
import { localeTableOf, TABLE_LANGUAGES } from '@/lib/parsing/tables';
import { CHECKED_LANGUAGES } from '../../tools/tables/languages';

const DAY = 86_400_000;
const UNITS = { second: 1000, minute: 60_000, hour: DAY / 24, day: DAY, week: 7 * DAY } as const;
const moments = fc.integer({ min: Date.UTC(2012), max: Date.UTC(2032) });

/** The calendar's own way back, clamped to the month's end. */
function back(now: number, months: number): number {
  const at = new Date(now);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() + (Math.min(at.getUTCDate(), length) - 1) * DAY + (now % DAY);
}

describe.each(CHECKED_LANGUAGES.map((lang) => [lang]))('%s', (lang) => {
  const table = localeTableOf(lang);
  const format = new Intl.RelativeTimeFormat(lang, { style: 'long', numeric: 'always' });

  it.each(['second', 'minute', 'hour', 'day', 'week'] as const)('holds the truth of every age in whole %ss', (unit) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 59 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        moments,
        (n, part, now) => {
          const text = format.format(-n, unit);
          const read = parseRelativeDate(text, table, now);
          const truth = now - (n + part) * UNITS[unit];
          expect(read, text).not.toBeNull();
          expect(read?.low, text).toBeLessThanOrEqual(truth);
          expect(read?.high, text).toBeGreaterThanOrEqual(truth);
          // No wider than the unit that the site cut off.
          expect((read?.high ?? 0) - (read?.low ?? 0)).toBe(UNITS[unit]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['month', 'year'] as const)('holds the truth of every age in whole %ss', (unit) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        moments,
        (n, part, now) => {
          const text = format.format(-n, unit);
          const read = parseRelativeDate(text, table, now);
          const size = unit === 'month' ? 1 : 12;
          const [newest, oldest] = [back(now, n * size), back(now, (n + 1) * size)];
          const truth = newest - part * (newest - oldest);
          expect(read, text).not.toBeNull();
          expect(read?.low, text).toBeLessThanOrEqual(truth);
          expect(read?.high, text).toBeGreaterThanOrEqual(truth);
          expect((read?.high ?? 0) - (read?.low ?? 0)).toBeLessThanOrEqual((unit === 'month' ? 38 : 370) * DAY);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never reads the future as the past', () => {
    for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const)
      for (const n of [1, 2, 3, 5, 11]) {
        const [future, past] = [format.format(n, unit), format.format(-n, unit)];
        if (future !== past) expect(parseRelativeDate(future, table, Date.UTC(2026)), future).toBeNull();
      }
  });

  it('reads a written day back', () => {
    const written = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(fc.integer({ min: 4_000, max: 22_000 }), (days) => {
        fc.pre(days * DAY > Date.UTC(2006));
        const text = written.format(days * DAY);
        const read = parseAbsoluteDate(text, table);
        expect(read?.value, text).toBe(days * DAY + DAY / 2);
      }),
      { numRuns: 40 },
    );
  });
});

it('never throws on garbage, and never answers with what is no interval', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('3', '12', ' ', 'd', 'w', 'ago', 'vor', 'Tag', '前', '週', '.', '-', '/', '2025', 'may'),
    }),
  );
  fc.assert(
    fc.property(garbage, fc.constantFrom(...TABLE_LANGUAGES, 'xx'), moments, (text, lang, now) => {
      for (const read of [
        parseRelativeDate(text, localeTableOf(lang), now),
        parseAbsoluteDate(text, localeTableOf(lang), now),
      ]) {
        if (!read) continue;
        expect(read.low).toBeLessThanOrEqual(read.value);
        expect(read.value).toBeLessThanOrEqual(read.high);
      }
    }),
    { numRuns: 2000 },
  );
});
