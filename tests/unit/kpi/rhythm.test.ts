import { describe, expect, it } from 'vitest';
import { DAY, daysAgo, HOUR, kpiInput, NOW, type PostSpec, times } from '../../support/builders';
import { measureOf } from './measuring';

const at = (days: number, differs: PostSpec = {}): PostSpec => ({ publishedAt: daysAgo(days), ...differs });
/** "3 weeks ago": from 3 to 4 weeks. */
const weeksAgo = (weeks: number): PostSpec => ({
  publishedAt: { value: daysAgo(7 * weeks), low: daysAgo(7 * weeks + 7), high: daysAgo(7 * weeks) },
});

describe('cadence', () => {
  const cadence = (...specs: PostSpec[]) => measureOf('cadence', kpiInput('tiktok', {}, specs));

  it('is posts per week: 12 in 24.2 days are 3.18', () => {
    // 11 intervals of 2.2 days: 11 · 7 / 24.2 = 3.1818
    const measure = cadence(...Array.from({ length: 12 }, (_, index) => at(3 + 2.2 * index)));
    expect(measure.value).toBeCloseTo(3.1818, 4);
    expect(measure).toMatchObject({ unit: 'perWeek', n: 12, confidence: 'exact' });
    expect(measure.low).toBe(measure.value);
    expect(measure.high).toBe(measure.value);
  });

  it('is of the twelve newest posts', () => {
    // 12 posts a day apart: 11 · 7 / 11 = 7; the years before do not count.
    const daily = Array.from({ length: 12 }, (_, index) => at(3 + index));
    expect(cadence(...daily, at(400), at(800)).value).toBeCloseTo(7, 10);
  });

  it('counts young posts, leaves out pinned, upcoming and reposted ones', () => {
    // 0.5, 7.5 and 14.5 days ago: 2 intervals in 14 days, one a week.
    const measure = cadence(
      at(900, { pinned: true }),
      at(-1, { state: 'upcoming' }),
      at(0.5),
      at(2, { state: 'repost' }),
      at(7.5),
      at(14.5),
    );
    expect(measure.value).toBeCloseTo(1, 10);
    expect(measure.n).toBe(3);
  });

  it('has a range where dates are relative', () => {
    // 1 week (7–14 days) to 5 weeks ago (35–42): 4 intervals in 28 days = 1 a week; in 35 days 0.8, in 21 days 1.333.
    const specs = [1, 2, 3, 4, 5].map(weeksAgo);
    const measure = measureOf('cadence', kpiInput('youtube', {}, specs));
    expect(measure.value).toBeCloseTo(1, 10);
    expect(measure.low).toBeCloseTo(0.8, 10);
    expect(measure.high).toBeCloseTo(4 / 3, 10);
  });

  it('has no upper end where oldest and newest may be of one moment', () => {
    // "1 month ago" (30 to 60 days) thrice, and a day of 45: values 30, 30, 45 days ago; 2 steps in at most 30 days.
    const coarse = (days: number): PostSpec => ({
      publishedAt: { value: daysAgo(days), low: daysAgo(60), high: daysAgo(30) },
    });
    const measure = cadence(coarse(30), coarse(30), coarse(45));
    expect(measure.value).toBeCloseTo(14 / 15, 10);
    expect(measure.low).toBeCloseTo(14 / 30, 10);
    expect(measure).toMatchObject({ high: null, intervalKind: 'rounding' });
    // Where one ends as the other begins, the distance may still be none.
    const meeting = (from: number, to: number): PostSpec => ({
      publishedAt: { value: daysAgo((from + to) / 2), low: daysAgo(to), high: daysAgo(from) },
    });
    expect(cadence(meeting(10, 20), meeting(10, 20), meeting(20, 30)).high).toBeNull();
  });

  it('is as sure as the dates of both ends, and a small sample under six', () => {
    const daily = (count: number) => Array.from({ length: count }, (_, index) => at(3 + index));
    const week = { publishedAt: { value: daysAgo(21), low: daysAgo(28), high: daysAgo(21) } };
    const today = { publishedAt: { value: daysAgo(1), low: daysAgo(2), high: daysAgo(1) } };
    expect(cadence(...daily(6)).confidence).toBe('exact');
    expect(cadence(...daily(5)).confidence).toBe('smallSample');
    expect(cadence(...daily(6), week).confidence).toBe('rounded');
    expect(cadence(today, ...daily(6)).confidence).toBe('rounded');
  });

  it('has no value for fewer than three posts, or for posts of one moment', () => {
    expect(cadence(at(3), at(9))).toMatchObject({ value: null, reason: 'too-few-posts' });
    expect(cadence(at(3), at(3), at(3))).toMatchObject({ value: null, reason: 'zero-denominator' });
  });

  it('does not reach beyond a post without a date', () => {
    const measure = cadence(at(3), at(10), at(17), { publishedAt: null }, at(300), at(400));
    expect(measure.value).toBeCloseTo(1, 10);
    expect(measure.n).toBe(3);
  });
});

describe('days since the last post', () => {
  const days = (...specs: PostSpec[]) => measureOf('daysSinceLastPost', kpiInput('tiktok', {}, specs));

  it('are those since the newest, even if it is young', () => {
    expect(days({ publishedAt: NOW - 6 * HOUR }, at(9))).toMatchObject({
      value: 0.25,
      low: 0.25,
      high: 0.25,
      unit: 'days',
    });
  });

  it('are not those since a post of another, or since one that is still to come', () => {
    const other = at(1, { owner: { id: '900', handle: 'otto.bakes' } });
    expect(days(at(-2, { state: 'upcoming' }), other, at(5)).value).toBe(5);
  });

  it('are those since a pinned post where it is the newest', () => {
    expect(days(at(2, { pinned: true }), at(40)).value).toBe(2);
    expect(days(at(300, { pinned: true }), at(4)).value).toBe(4);
  });

  it('are a range where the site says "2 weeks ago"', () => {
    expect(measureOf('daysSinceLastPost', kpiInput('youtube', {}, [weeksAgo(2)]))).toMatchObject({
      value: 14,
      low: 14,
      high: 21,
      confidence: 'rounded',
    });
  });

  it('are unknown without a dated post', () => {
    expect(days().value).toBeNull();
    expect(days(...times(3, { publishedAt: null }))).toMatchObject({ value: null, low: null, high: null });
  });

  it('are never negative where a clock is wrong', () => {
    expect(days({ publishedAt: NOW + DAY }).value).toBe(0);
  });
});
