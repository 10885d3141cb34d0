import { describe, expect, it } from 'vitest';
import { parseRelativeDate } from '@/lib/parsing/relative-date';
import { localeTableOf } from '@/lib/parsing/tables';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const NOW = Date.UTC(2026, 10, 24, 12);

/** Youngest and oldest age that the text can mean. */
const age = (text: string, lang: string, unit: number) => {
  const read = parseRelativeDate(text, localeTableOf(lang), NOW);
  return read && [(NOW - read.high) / unit, (NOW - read.low) / unit];
};

describe('parseRelativeDate', () => {
  it.each([
    ['en', '17 hours ago', HOUR, 17],
    ['en', '14 hours ago (edited)', HOUR, 14],
    ['en', '3d', DAY, 3],
    ['en', '5w', 7 * DAY, 5],
    ['en', '· 2h', HOUR, 2],
    ['en', '4m', 60_000, 4],
    ['en', '3w ago', 7 * DAY, 3],
    ['en', 'Posted: 3d', DAY, 3],
    ['en', '3d · edited', DAY, 3],
    ['en', '3d (edited)', DAY, 3],
    ['en', '3d(edited)', DAY, 3],
    ['fr', '5 sem. (modifié)', 7 * DAY, 5],
    ['zh-TW', '時間：3天', DAY, 3],
    ['en', '15000 days ago', DAY, 15_000],
    ['fr', '3 j', DAY, 3],
    ['fr', '2 sem.', 7 * DAY, 2],
    ['fr', 'il y a 2 semaines', 7 * DAY, 2],
    ['es', 'hace 2 días', DAY, 2],
    ['es', '2 sem', 7 * DAY, 2],
    ['es-ES', 'Emitido hace 3 horas', HOUR, 3],
    ['it', '3 settimane fa', 7 * DAY, 3],
    ['de', 'vor 3 Tagen', DAY, 3],
    ['de', '2 Wo.', 7 * DAY, 2],
    ['pt-BR', 'há 2 semanas', 7 * DAY, 2],
    ['pt-BR', '2 semanas atrás', 7 * DAY, 2],
    ['ja', '3 週間前', 7 * DAY, 3],
    ['ko', '3일 전', DAY, 3],
    ['zh-TW', '3 週前', 7 * DAY, 3],
    ['zh-HK', '3 星期前', 7 * DAY, 3],
    ['zh-CN', '3天', DAY, 3],
    ['ar', 'قبل يومين', DAY, 2],
    ['ar', 'قبل ٣ أيام', DAY, 3],
    ['ar', 'قبل ساعة واحدة', HOUR, 1],
    ['he', 'לפני שבועיים', 7 * DAY, 2],
    ['ru', '2 недели назад', 7 * DAY, 2],
    ['ru', '5 недель назад', 7 * DAY, 5],
    ['pl', '2 dni temu', DAY, 2],
    ['cs', 'před 5 dny', DAY, 5],
    ['sl', 'pred 2 dnevoma', DAY, 2],
    ['hu', '3 napja', DAY, 3],
    ['tr', '3 hafta önce', 7 * DAY, 3],
    ['sw', 'siku 3 zilizopita', DAY, 3],
    ['hi', '2 हफ़्ते पहले', 7 * DAY, 2],
    ['fa', '۳ روز پیش', DAY, 3],
    ['vi', '3 ngày trước', DAY, 3],
    ['th', '3 วันที่ผ่านมา', DAY, 3],
  ])('%s "%s"', (lang, text, unit, n) => {
    expect(age(text, lang, unit)).toEqual([n, n + 1]);
  });

  it.each([
    ['en', 'Streamed 6 months ago', 180, 214],
    ['en', '1 month ago', 30, 61],
    ['fr', 'il y a 1 an', 365, 730],
    ['de', 'vor 4 Jahren (bearbeitet)', 1460, 1826],
    ['en', '9 years ago', 3285, 3652],
  ])('%s "%s" allows for months and years of every length', (lang, text, low, high) => {
    expect(age(text, lang, DAY)).toEqual([low, high]);
  });

  it.each([
    ['en', 'in 3 days'],
    ['en', 'Premieres in 5 hours'],
    ['de', 'in 3 Tagen'],
    ['fr', 'dans 3 jours'],
    ['en', '3 days'.repeat(400)],
    ['en', '3 blorps ago'],
    ['en', '3 weeks ago · 2 days ago'],
    ['en', '10,226 watching now'],
    ['en', '99999 years ago'],
    ['en', '41 years ago'],
    ['en', '15001 days ago'],
    ['en', 'I did it in 3 d'],
    ['es', '3 días'],
    ['ar', 'قبل يومين قبل ساعة واحدة'],
    ['en', 'yesterday'],
    ['en', ''],
    ['xx', 'il y a 1 an'],
  ])('%s "%s" is no one past date', (lang, text) => {
    expect(age(text, lang, DAY)).toBeNull();
  });

  it('reads an age of forty years', () => expect(age('40 years ago', 'en', 365 * DAY)?.[0]).toBe(40));

  it('reads labels of a thousand signs, longer ones are none', () => {
    expect(age('3 days ago'.padEnd(1000), 'en', DAY)).toEqual([3, 4]);
    expect(age('3 days ago'.padEnd(1001), 'en', DAY)).toBeNull();
  });

  it('goes back to the end of a shorter month', () => {
    const read = parseRelativeDate('1 month ago', localeTableOf('en'), Date.UTC(2026, 2, 31));
    expect(read?.high).toBe(Date.UTC(2026, 2, 1));
    expect(read?.low).toBe(Date.UTC(2026, 0, 30));
  });
});
