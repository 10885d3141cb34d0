import { expect, it } from 'vitest';
import type { DecidedFigure, Decision } from '@/lib/model/decision';
import { exact, rounded } from '@/lib/model/quantity';
import { changesSince, decidedFigures } from '@/lib/report/decided';
import { instagramReport } from '../../support/reports/instagram';

const report = instagramReport();
const then = (id: DecidedFigure['id'], change: (figure: DecidedFigure) => Partial<DecidedFigure>): DecidedFigure => {
  const figure = decidedFigures(report).find((one) => one.id === id);
  if (!figure) throw new Error(`${id} is not known in the report`);
  return { ...figure, ...change(figure) };
};

const decidedWith = (figures: DecidedFigure[]): Decision => ({
  profileKey: report.profile.key,
  at: report.readAt - 1,
  status: 'maybe',
  reasons: [],
  figures,
  before: null,
});

it('keeps followers and every known KPI, with interval and basis; unknown ones are left out', () => {
  const figures = decidedFigures(report);
  expect(figures[0]).toMatchObject({ id: 'followers', basis: null, value: report.profile.followers?.value });
  expect(figures.find(({ id }) => id === 'engagementRateByFollowers')).toMatchObject({ basis: 'followers' });
  expect(figures.every(({ value, low, high }) => (low ?? value) <= value && value <= (high ?? value))).toBe(true);
  const unknown = report.measures.filter(({ measure }) => measure.value === null).map(({ measure }) => measure.id);
  expect(unknown.length).toBeGreaterThan(0);
  expect(figures.filter(({ id }) => unknown.includes(id as never))).toEqual([]);
});

it('nothing has changed since a moment ago', () => {
  expect(changesSince(decidedWith(decidedFigures(report)), report)).toEqual([]);
});

it('a figure has changed where its intervals have nothing in common, and only there', () => {
  const doubled = then('engagementRateByFollowers', ({ value }) => ({
    value: 2 * value,
    low: 1.9 * value,
    high: 2.1 * value,
  }));
  const overlapping = then('viewsPerPost', ({ value, low, high }) => ({
    value: value * 1.01,
    low,
    high: (high ?? value) * 1.5,
  }));
  expect(changesSince(decidedWith([overlapping, doubled]), report)?.map(({ before }) => before.id)).toEqual([
    'engagementRateByFollowers',
  ]);
});

it('the largest change comes first; another basis is another figure; days that passed are no change', () => {
  const followers = then('followers', ({ value }) => ({ value: value * 10, low: value * 10, high: value * 10 }));
  const rate = then('engagementRateByFollowers', ({ value }) => ({
    value: 2 * value,
    low: 1.9 * value,
    high: 2.1 * value,
  }));
  const byViews: DecidedFigure = { ...rate, basis: 'views' };
  const days = then('daysSinceLastPost', () => ({ value: 400, low: 400, high: 400 }));
  expect(changesSince(decidedWith([rate, byViews, days, followers]), report)?.map(({ before }) => before.id)).toEqual([
    'followers',
    'engagementRateByFollowers',
  ]);
});

it('rounded counts that may be the same are the same', () => {
  const shortened = { ...report, profile: { ...report.profile, followers: rounded(48_200, 48_150, 48_250) } };
  const before = decidedFigures({ ...report, profile: { ...report.profile, followers: exact(48_187) } });
  expect(changesSince(decidedWith(before.slice(0, 1)), shortened)).toEqual([]);
});

it('says nothing where nothing can be compared: not read since, no figure of both times, none with an interval', () => {
  const figures = decidedFigures(report);
  expect(changesSince({ ...decidedWith(figures), at: report.readAt }, report)).toBeNull();
  expect(changesSince(decidedWith([]), report)).toBeNull();
  const cadence = then('cadence', ({ value }) => ({ value: value * 3, low: null, high: null }));
  expect(changesSince(decidedWith([cadence]), report)).toBeNull();
});
