import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

const ofViews = (...views: PostSpec['views'][]) => views.map((count) => ({ views: count }));

describe('spread of likes and stability of views', () => {
  // 100 to 500 and 6 000: quartiles 225 and 475 around 350.
  const counts = [300, 100, 6_000, 200, 500, 400];

  it('are the interquartile range by the median: 250 of 350', () => {
    const views = measureOf('viewStability', kpiInput('tiktok', {}, ofViews(...counts)));
    expect(views).toMatchObject({ unit: 'ratio', basis: 'posts', n: 6, confidence: 'exact', intervalKind: 'rounding' });
    expect(views.value).toBeCloseTo(250 / 350, 12);
    expect([views.low, views.high]).toEqual([views.value, views.value]);
    const specs = counts.map((likes): PostSpec => ({ format: 'image', likes }));
    expect(measureOf('likesSpread', kpiInput('instagram', {}, specs)).value).toBeCloseTo(250 / 350, 12);
  });

  it('list each post by how many times the median it has', () => {
    const { used } = measureOf('viewStability', kpiInput('tiktok', {}, ofViews(100, 200, 600)));
    expect(used.map(({ value }) => value)).toEqual([0.5, 1, 3]);
  });

  it('carry the rounding of the counts, and nothing else', () => {
    // 900 to 1 000 each: as far as 100 apart, or not at all; by 900 at least.
    const input = kpiInput('youtube', {}, times(6, { views: rounded(950, 900, 1_000) }));
    const measure = measureOf('viewStability', input);
    expect(measure).toMatchObject({ value: 0, low: 0, confidence: 'rounded' });
    expect(measure.high).toBeCloseTo(100 / 900, 12);
  });

  it('are zero where all posts are alike, undefined by a median of none, unknown under three', () => {
    expect(measureOf('viewStability', kpiInput('tiktok', {}, ofViews(7, 7, 7))).value).toBe(0);
    const none = measureOf('viewStability', kpiInput('tiktok', {}, ofViews(0, 0, 9)));
    expect(none).toMatchObject({ value: null, reason: 'zero-denominator', n: 3 });
    expect(measureOf('viewStability', kpiInput('tiktok', {}, ofViews(4, 9)))).toMatchObject({
      value: null,
      reason: 'too-few-posts',
      n: 2,
    });
    const mayBeNone = kpiInput('youtube', {}, times(3, { views: rounded(0, 0, 100) }));
    expect(measureOf('viewStability', mayBeNone).reason).toBe('zero-denominator');
  });

  it('leave out what is hidden, and point where views are shown', () => {
    const hidden: PostSpec[] = [{ withheld: { likes: 'hidden' } }, ...times(3, { likes: 5 })];
    expect(leftOut(measureOf('likesSpread', kpiInput('tiktok', {}, hidden)))).toEqual([['p0', 'hidden']]);
    const images = kpiInput('instagram', {}, times(6, { format: 'image', likes: 5 }));
    expect(measureOf('viewStability', images)).toMatchObject({ format: 'reel', reason: 'not-on-this-page' });
    expect(measureOf('likesSpread', kpiInput('youtube', {}, ofViews(1, 2, 3))).reason).toBe('needs-opened-posts');
  });
});

describe('outlier share', () => {
  it('is the share of posts above three times the median: exactly three times is not', () => {
    // Median 100: 301 is above 300, and 300 is not.
    const measure = measureOf('outlierShare', kpiInput('tiktok', {}, ofViews(301, 100, 300, 100, 50)));
    expect(measure).toMatchObject({ value: 0.2, low: 0.2, high: 0.2, unit: 'fraction', basis: 'posts', n: 5 });
    expect(measure.used.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0]);
  });

  it('goes by likes where a format has no views', () => {
    const specs = [10, 20, 100, 30].map((likes): PostSpec => ({ format: 'carousel', likes, views: undefined }));
    // Median 25: 100 alone is above 75.
    expect(measureOf('outlierShare', kpiInput('instagram', {}, specs)).value).toBe(0.25);
    const reels = kpiInput('instagram', {}, times(3, { format: 'reel', likes: 9 }));
    expect(measureOf('outlierShare', reels).reason).toBe('not-on-this-page');
  });

  it('leaves open what rounding leaves open', () => {
    // 90 to 110 twice: three times 90 is 270, three times 110 is 330; 300 may be above, 400 surely is.
    const input = kpiInput('youtube', {}, ofViews(rounded(100, 90, 110), rounded(100, 90, 110), 100, 300, 400));
    expect(measureOf('outlierShare', input)).toMatchObject({ value: 0.2, low: 0.2, high: 0.2 });
    const even = kpiInput('youtube', {}, ofViews(...[1, 2, 3].map(() => rounded(100, 90, 110)), 300, 400));
    expect(measureOf('outlierShare', even)).toMatchObject({ value: 0.2, low: 0.2, high: 0.4 });
  });
});

describe('retention proxy', () => {
  const proxy = (...views: PostSpec['views'][]) =>
    measureOf('retentionProxy', kpiInput('youtube', {}, ofViews(...views)));

  it('is the share of posts above half the median: exactly half is not', () => {
    // Median 100: 51 is above, 50 is not.
    expect(proxy(100, 51, 300, 100, 50)).toMatchObject({
      value: 0.8,
      low: 0.8,
      high: 0.8,
      n: 5,
      confidence: 'smallSample',
    });
  });

  it('has the trend of the views from the oldest post to the newest beside it', () => {
    // Newest first 500, 400, 300, 200: a hundred more each, 300 over the window, by a median of 350.
    expect(proxy(500, 400, 300, 200).parts).toMatchObject({
      trend: 300 / 350,
      trendLow: 300 / 350,
      trendHigh: 300 / 350,
    });
    expect(proxy(200, 300, 400, 500).parts?.trend).toBeCloseTo(-300 / 350, 12);
    // One hit does not make a trend.
    expect(proxy(100, 100, 90_000, 100, 100).parts?.trend).toBe(0);
  });

  it('of rounded views has a range: what may be flat may also fall or rise', () => {
    const { parts } = proxy(...[1, 2, 3].map(() => rounded(1_050, 1_000, 1_100)));
    // At most 100 a step in two of three pairs, and 50 in the third; two steps, by 1 000 at least.
    expect(parts).toMatchObject({ trend: 0, trendLow: -0.2, trendHigh: 0.2 });
  });

  it('is unknown without views', () => {
    expect(proxy(9, 9)).toMatchObject({ value: null, reason: 'too-few-posts' });
    expect(proxy(0, 0, 0)).toMatchObject({ value: null, reason: 'zero-denominator' });
  });
});
