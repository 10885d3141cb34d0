import { expect, it } from 'vitest';
import { dayFiguresOf } from '@/lib/history/of-day';
import { localDay } from '@/lib/model/day-figures';
import { built } from '../../support/reports/built';

it('a day is one of this device’s calendar: from its midnight to the next', () => {
  const at = (day: number, hour: number, minute = 0) => localDay(new Date(2026, 10, day, hour, minute).getTime());
  expect(at(24, 23, 59)).toBe(at(24, 0));
  expect(at(25, 0)).toBe(at(24, 23, 59) + 1);
  expect(at(24, 12)).toBe(Date.UTC(2026, 10, 24) / 86_400_000);
});

it('the rates of a reading are filed under the day that it is told', () => {
  expect(dayFiguresOf(built.instagramMicro(), () => 7)?.day).toBe(7);
  expect(dayFiguresOf(built.instagramMicro())?.day).toBe(localDay(built.instagramMicro().readAt));
});
