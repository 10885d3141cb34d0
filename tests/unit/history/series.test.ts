import { describe, expect, it } from 'vitest';
import { GAP_DAYS, seriesOf } from '@/lib/history/series';
import { rounded } from '@/lib/model/quantity';
import { DAY, daysAgo, followersAgo, followersOver, HOUR, NOW, rateAgo } from '../../support/builders';

const values = (points: readonly { value: number }[]) => points.map(({ value }) => value);

describe('followers', () => {
  it('stand oldest first, each with its range and how sure it is', () => {
    const { points, breaks } = seriesOf(followersOver([1, 1_030], [9, rounded(1_000, 995, 1_005)]), 'followers');
    expect(points).toEqual([
      {
        at: daysAgo(9),
        value: 1_000,
        low: 995,
        high: 1_005,
        confidence: 'rounded',
        n: null,
        basis: null,
        format: null,
      },
      {
        at: daysAgo(1),
        value: 1_030,
        low: 1_030,
        high: 1_030,
        confidence: 'exact',
        n: null,
        basis: null,
        format: null,
      },
    ]);
    expect(breaks).toEqual([]);
  });

  it('days are those of the calendar that dates are shown by, whichever it is', () => {
    const at = (hour: number, followers: number) => ({
      ...followersAgo(0, followers),
      at: Date.UTC(2026, 10, 24, hour),
    });
    const history = { snapshots: [at(1, 10), at(11, 11), at(13, 12)], days: [] };
    const utc = (moment: number) => Math.floor(moment / DAY);
    // Twelve hours east of Greenwich, the day begins at noon of UTC.
    const east = (moment: number) => utc(moment + 12 * HOUR);
    expect(values(seriesOf(history, 'followers', utc).points)).toEqual([12]);
    expect(values(seriesOf(history, 'followers', east).points)).toEqual([11, 12]);
  });

  it('of a day the last reading counts; a reading without followers is no point', () => {
    const history = {
      snapshots: [
        followersAgo(2, 1_000),
        { ...followersAgo(2, 1_001), at: daysAgo(2) + HOUR },
        { ...followersAgo(1, 5), followers: null },
      ],
      days: [],
    };
    expect(values(seriesOf(history, 'followers').points)).toEqual([1_001]);
  });

  it(`${GAP_DAYS} days are joined, more are not`, () => {
    const at = (days: number) => seriesOf(followersOver([days, 1_000], [0, 1_010]), 'followers').breaks;
    expect(at(GAP_DAYS)).toEqual([]);
    expect(at(GAP_DAYS + 0.1)).toMatchObject([{ before: { value: 1_000 }, after: { at: NOW }, why: ['gap'] }]);
  });
});

describe('rates', () => {
  const history = {
    snapshots: [followersAgo(3, 9)],
    days: [
      rateAgo(6, 0.03),
      rateAgo(4, 0.05, { basis: 'views', kpi: 'engagementRateByViews', format: 'video' }),
      rateAgo(2, 0.06, { basis: 'views', kpi: 'engagementRateByViews', format: 'short' }),
      rateAgo(1, 0.4, { kpi: 'viewRate' }),
    ],
  };

  it('break where they are counted from something else or are of another format', () => {
    const { points, breaks } = seriesOf(history, 'engagement');
    expect(values(points)).toEqual([0.03, 0.05, 0.06]);
    expect(breaks.map(({ why, after }) => [why, after.value])).toEqual([
      [['basis'], 0.05],
      [['format'], 0.06],
    ]);
  });

  it('over 14 days are a gap too, where they are counted otherwise as well', () => {
    const [first, , third, rate] = history.days;
    const late = rateAgo(-30, 0.07, { basis: 'views', kpi: 'engagementRateByViews', format: 'video' });
    const { breaks } = seriesOf({ snapshots: [], days: [first!, third!, rate!, late] }, 'engagement');
    expect(breaks.map(({ why }) => why)).toEqual([['basis'], ['gap', 'format']]);
  });

  it('the view rate is a series of its own', () => {
    expect(values(seriesOf(history, 'viewRate').points)).toEqual([0.4]);
    expect(seriesOf(history, 'viewRate').points[0]).toMatchObject({ n: 12, at: NOW - DAY });
  });
});
