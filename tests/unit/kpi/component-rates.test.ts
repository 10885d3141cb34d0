import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { aSnapshot, daysAgo, kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

describe('rates of one kind of interaction', () => {
  // Views 10 000, 20 000, 40 000: likes 8, 7.5 and 5 %; comments 0.2, 0.1 and 0.05 %; shares 0.4, 0.1, 0.2 %; saves 1, 0.5, 0.25 %.
  const specs: PostSpec[] = [
    { views: 10_000, likes: 800, comments: 20, shares: 40, saves: 100 },
    { views: 20_000, likes: 1_500, comments: 20, shares: 20, saves: 100 },
    { views: 40_000, likes: 2_000, comments: 20, shares: 80, saves: 100 },
  ];
  const tiktok = kpiInput('tiktok', { followers: 1_000 }, specs);

  it.each([
    ['likeRate', 0.075, 0.05, 0.08],
    ['commentRate', 0.001, 0.0005, 0.002],
    ['shareRate', 0.002, 0.001, 0.004],
    ['saveRate', 0.005, 0.0025, 0.01],
    // 960, 1 640 and 2 200 interactions: 9.6, 8.2 and 5.5 %
    ['engagementRateFull', 0.082, 0.055, 0.096],
  ] as const)('%s is the median by views, with the range of three posts', (id, value, low, high) => {
    const measure = measureOf(id, tiktok);
    expect(measure).toMatchObject({ basis: 'views', unit: 'fraction', n: 3, of: 3, intervalKind: 'sampleRange' });
    expect(measure.value).toBeCloseTo(value, 12);
    expect(measure.low).toBeCloseTo(low, 12);
    expect(measure.high).toBeCloseTo(high, 12);
  });

  it('are by followers where a post has no views, format by format, and never both in one sample', () => {
    const input = kpiInput('instagram', { followers: 10_000 }, [
      ...times(3, { format: 'image', likes: 400, comments: 10 }),
      ...times(3, { format: 'reel', list: 'reels', likes: 400, comments: 10, views: 5_000 }),
    ]);
    expect(measureOf('likeRate', input, 'image')).toMatchObject({ value: 0.04, basis: 'followers' });
    expect(measureOf('likeRate', input, 'reel')).toMatchObject({ value: 0.08, basis: 'views' });
    expect(measureOf('commentRate', input, 'image')).toMatchObject({ value: 0.001, basis: 'followers' });
  });

  it('of reels wait for the Reels tab', () => {
    const input = kpiInput('instagram', { followers: 10_000 }, times(6, { format: 'reel', likes: 400 }));
    expect(measureOf('likeRate', input)).toMatchObject({ value: null, basis: 'views', reason: 'not-on-this-page' });
  });

  it('by followers take the own snapshot near the post', () => {
    const images = times(3, { format: 'image', likes: 400, publishedAt: daysAgo(100) });
    const snapshots = [aSnapshot(daysAgo(98), { followers: 8_000 })];
    const input = kpiInput('instagram', { followers: 10_000 }, images, { snapshots });
    expect(measureOf('likeRate', input).value).toBe(0.05);
  });

  it('are unknown without followers, or with none', () => {
    const images = times(6, { format: 'image', likes: 400 });
    for (const header of [{}, { followers: 0 }])
      expect(measureOf('likeRate', kpiInput('instagram', header, images))).toMatchObject({
        value: null,
        reason: 'no-followers',
      });
  });

  it('leave out posts that hide the count, have no views, or whose comments are off, each with its reason', () => {
    const input = kpiInput('tiktok', {}, [
      { views: 100, comments: 1, withheld: { likes: 'hidden' } },
      { views: 0, likes: 0, comments: 0 },
      { likes: 4, comments: 1 },
      { views: 100, likes: 4, withheld: { comments: 'disabled' } },
      ...times(3, { views: 100, likes: 5, comments: 2 }),
    ]);
    expect(leftOut(measureOf('likeRate', input))).toEqual([
      ['p0', 'hidden'],
      ['p1', 'zero-denominator'],
      ['p2', 'not-on-this-page'],
    ]);
    expect(measureOf('likeRate', input)).toMatchObject({ n: 4, value: 0.05 });
    expect(leftOut(measureOf('commentRate', input))).toEqual([
      ['p3', 'disabled'],
      ['p1', 'zero-denominator'],
      ['p2', 'not-on-this-page'],
    ]);
  });

  it('carry the rounding of both counts', () => {
    // 40 to 50 likes on 1 000 to 1 250 views: 3.2 to 5 %.
    const post = { likes: rounded(45, 40, 50), views: rounded(1_100, 1_000, 1_250) };
    const measure = measureOf('likeRate', kpiInput('tiktok', {}, times(6, post)));
    expect(measure).toMatchObject({ low: 0.032, high: 0.05, confidence: 'rounded', intervalKind: 'median90' });
    expect(measure.value).toBeCloseTo(45 / 1_100, 12);
  });

  it('need opened videos on YouTube', () => {
    const input = kpiInput('youtube', {}, times(12, { views: 500 }));
    expect(measureOf('likeRate', input)).toMatchObject({ value: null, reason: 'needs-opened-posts', n: 0, of: 12 });
  });

  it('say that Instagram shows saves to nobody, and shares of some posts alone', () => {
    const withheld = { saves: 'not-published', shares: 'not-published' } as const;
    const input = kpiInput('instagram', { followers: 900 }, [
      ...times(4, { format: 'image', likes: 9, withheld }),
      ...times(3, { format: 'image', likes: 9, shares: 9, withheld: { saves: 'not-published' } }),
    ]);
    expect(measureOf('saveRate', input)).toMatchObject({ value: null, reason: 'not-published', of: 7 });
    expect(measureOf('shareRate', input)).toMatchObject({ value: 0.01, n: 3, of: 7 });
  });

  it('the full rate takes posts that have all four alone', () => {
    const input = kpiInput('tiktok', {}, [
      { views: 100, likes: 10, comments: 1, shares: 1 },
      { views: 100, likes: 10, shares: 1, saves: 1, withheld: { comments: 'disabled' } },
      ...times(3, { views: 100, likes: 10, comments: 2, shares: 1, saves: 2 }),
    ]);
    const measure = measureOf('engagementRateFull', input);
    expect(measure).toMatchObject({ value: 0.15, n: 3 });
    expect(leftOut(measure)).toEqual([
      ['p1', 'disabled'],
      ['p0', 'not-on-this-page'],
    ]);
  });
});
