import { describe, expect, it } from 'vitest';
import { parseAbsoluteDate } from '@/lib/parsing/absolute-date';
import { localeTableOf } from '@/lib/parsing/tables';

const NOW = Date.UTC(2026, 10, 24, 12);
const dayOf = (text: string, lang: string, now?: number) => {
  const read = parseAbsoluteDate(text, localeTableOf(lang), now);
  return read && new Date(read.value).toISOString().slice(0, 10);
};

describe('parseAbsoluteDate', () => {
  it.each([
    ['en-GB', '25 Oct 2025', '2025-10-25'],
    ['en', 'Dec 16, 2025', '2025-12-16'],
    ['en', 'Premiered 3 Jan 2024', '2024-01-03'],
    ['en', 'Started streaming on Jan 20, 2025', '2025-01-20'],
    ['de', '27.04.2021', '2021-04-27'],
    ['en-GB', '03/04/2025', '2025-04-03'],
    ['en', '25/04/2025', '2025-04-25'],
    ['fr', 'Diffusé le 3 févr. 2024', '2024-02-03'],
    ['es', '5 ene 2025', '2025-01-05'],
    ['pt-BR', '25 de out. de 2025', '2025-10-25'],
    ['ru', '25 окт. 2025 г.', '2025-10-25'],
    ['hu', '2025. okt. 25.', '2025-10-25'],
    ['ja', '2025/10/25', '2025-10-25'],
    ['zh-CN', '2025年10月25日', '2025-10-25'],
    ['ko', '2025. 10. 25.', '2025-10-25'],
    ['th', '25 ต.ค. 2568', '2025-10-25'],
    ['ar', '٢٥ أكتوبر ٢٠٢٥', '2025-10-25'],
    ['en', '2025-10-25', '2025-10-25'],
    ['fr', 'Le 25/10/2025', '2025-10-25'],
    ['en', '05/05/2025', '2025-05-05'], // the same in either order
    ['en', '10/25/2025', '2025-10-25'],
    ['fil', '3/4/2025', '2025-03-04'],
    ['fil', '12/4/2025', '2025-12-04'],
    ['or', '3/4/2025', '2025-03-04'],
    ['en', '29 Feb 2024', '2024-02-29'],
    ['en', '1 Jan 2000', '2000-01-01'],
    ['en', '31 Dec 2100', '2100-12-31'],
  ])('%s "%s"', (lang, text, day) => {
    expect(dayOf(text, lang)).toBe(day);
  });

  it.each([
    ['en', '03/04/2025'], // April or March: English alone does not tell
    ['xx', '03.04.2025'],
    ['en', '12/05/2025'], // December or May
    ['ja', '03/04/2025'],
    ['en', '31 Feb 2025'],
    ['en', '29 Feb 2025'],
    ['en', '2025-13-05'],
    ['en', '0 May 2025'],
    ['en', '31 Dec 1999'], // before the sites began
    ['de', '31.12.1999'],
    ['en', '1 Jan 2101'],
    ['en', '25 Oct 2568'], // Thai pages alone count so
    ['kxm-th', '2568-10-25'],
    ['en', 'Jan–Feb 3, 2025'],
    ['en', 'Oct 2025'],
    ['en', '3 Oct 2025 · 116 views'],
    ['en', '25/10/2025 10:30'],
    ['en', '3 Jan'],
    ['en', 'Jan 3 and Feb 4, 2025'],
    ['en', '25.10.25'],
    ['en', '36:24'],
    ['en', '1:01:2024'],
    ['en', '116,677 views'],
    ['en', '3 Oktober 2025'],
    ['en', ''],
  ])('%s "%s" is unknown', (lang, text) => {
    expect(dayOf(text, lang)).toBeNull();
  });

  it('takes month and day for this year, and never for days to come', () => {
    expect(dayOf('· 11-12', 'en', NOW)).toBe('2026-11-12');
    expect(dayOf('August 3', 'en', NOW)).toBe('2026-08-03');
    expect(dayOf('12-30', 'en', NOW)).toBeNull();
    expect(dayOf('11-12', 'en')).toBeNull();
  });

  it.each(['11:12', '12.30', '11-12 views', 'season 11-12', '3 Oct 2024 – 2025', '1,234 views 3 Oct'])(
    '"%s" is no day of this year',
    (text) => expect(dayOf(text, 'en', NOW)).toBeNull(),
  );

  it('takes a year that is written for that year, though it is still to come', () =>
    expect(dayOf('Premieres 3 October 2027', 'en', NOW)).toBe('2027-10-03'));

  it('takes today where it is today somewhere on earth', () => {
    const firstHour = Date.parse('2026-11-24T00:00:00+14:00');
    expect(dayOf('Nov 24', 'en', firstHour)).toBe('2026-11-24');
    expect(dayOf('Nov 24', 'en', firstHour - 1)).toBeNull();
  });

  it('reads labels of a thousand signs, longer ones are none', () => {
    expect(dayOf('25 Oct 2025'.padEnd(1000), 'en')).toBe('2025-10-25');
    expect(dayOf('25 Oct 2025'.padEnd(1001), 'en')).toBeNull();
  });

  it('holds that day in every time zone', () => {
    const read = parseAbsoluteDate('25 Oct 2025', localeTableOf('en'));
    expect(read?.low).toBe(Date.parse('2025-10-25T00:00:00+14:00'));
    expect(read?.high).toBeGreaterThanOrEqual(Date.parse('2025-10-26T00:00:00-12:00'));
  });
});
