import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/history/series';
import { asCounted, countedAlike } from '@/lib/history/side-by-side';
import { type Count, daysAgo, followersOver, rateAgo } from '../../support/builders';

const followers = (...readings: (readonly [days: number, followers: Count])[]) =>
  seriesOf(followersOver(...readings), 'followers');
const rates = (...days: ReturnType<typeof rateAgo>[]) => seriesOf({ snapshots: [], days }, 'engagement');

it('as counted, each line is over its own time', () => {
  const { from, lines } = asCounted([followers([20, 900], [10, 1_000]), followers([3, 7], [1, 8])]);
  expect([from, lines.length]).toEqual([daysAgo(20), 2]);
});

describe('rates that are counted alike', () => {
  const byViews = { basis: 'views', kpi: 'engagementRateByViews' } as const;

  it('are together, unlike ones apart: another basis, another site, another format', () => {
    const [a, b] = [rates(rateAgo(2, 0.1), rateAgo(1, 0.2)), rates(rateAgo(2, 0.1))];
    const [views, shorts] = [rates(rateAgo(1, 0.3, byViews)), rates(rateAgo(1, 0.3, { ...byViews, format: 'short' }))];
    const groups = countedAlike(
      [a, b, views, shorts, rates()],
      ['instagram', 'instagram', 'tiktok', 'youtube', 'tiktok'],
    );
    expect(groups.map(({ members }) => members)).toEqual([[0, 1], [2], [3]]);
    expect(countedAlike([a, b], ['instagram', 'tiktok'])).toHaveLength(2);
  });

  it('leave out what was counted otherwise before, without joining over it', () => {
    const mixed = rates(
      rateAgo(4, 0.1, byViews),
      rateAgo(3, 0.2, { ...byViews, format: 'short' }),
      rateAgo(2, 0.3, byViews),
    );
    const [group] = countedAlike([mixed], ['youtube']);
    expect(group?.series[0]?.points.map(({ value }) => value)).toEqual([0.1, 0.3]);
    expect(group?.series[0]?.breaks).toMatchObject([
      { before: { value: 0.1 }, after: { value: 0.3 }, why: ['otherwise'] },
    ]);
  });

  it('over 14 days between what is left is a gap besides, and breaks stand in the order of time', () => {
    const mixed = rates(
      rateAgo(60, 0.1, byViews),
      rateAgo(40, 0.1, byViews),
      rateAgo(30, 0.2, { ...byViews, format: 'short' }),
      rateAgo(20, 0.3, byViews),
    );
    const [group] = countedAlike([mixed], ['youtube']);
    expect(group?.series[0]?.breaks.map(({ why }) => why)).toEqual([['gap'], ['gap', 'otherwise']]);
  });
});
