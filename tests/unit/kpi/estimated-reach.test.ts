import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

describe('estimated reach of videos', () => {
  it('on TikTok is 68 % of the views, at most the views', () => {
    // 0.68 · 31 200 = 21 216
    const measure = measureOf('estimatedReach', kpiInput('tiktok', {}, times(6, { views: 31_200 })));
    expect(measure.value).toBeCloseTo(21_216, 6);
    expect(measure.low).toBeCloseTo(21_216, 6);
    expect(measure).toMatchObject({ high: 31_200, confidence: 'estimate', intervalKind: 'modelSpan', basis: 'model' });
  });

  it('on YouTube is 75 % of the views, for videos, Shorts and past streams alike', () => {
    const input = kpiInput('youtube', {}, [
      ...times(3, { views: 4_000 }),
      ...times(3, { views: 8_000, format: 'short', list: 'shorts' }),
      ...times(3, { views: 1_000, format: 'live', list: 'live' }),
    ]);
    expect(measureOf('estimatedReach', input, 'video')).toMatchObject({ value: 3_000, low: 3_000, high: 4_000 });
    expect(measureOf('estimatedReach', input, 'short')).toMatchObject({ value: 6_000, high: 8_000 });
    expect(measureOf('estimatedReach', input, 'live')).toMatchObject({ value: 750, high: 1_000 });
  });

  it('is made of the medians of the posts, not of a range around one', () => {
    // Views 1 000, 2 000, 90 000: lows and points 680, 1 360, 61 200; highs 1 000, 2 000, 90 000.
    const specs = [1_000, 90_000, 2_000].map((views) => ({ views }));
    const measure = measureOf('estimatedReach', kpiInput('tiktok', {}, specs));
    expect(measure).toMatchObject({ n: 3, high: 2_000, confidence: 'smallSample' });
    expect(measure.value).toBeCloseTo(1_360, 6);
  });

  it('carries the rounding of the views', () => {
    // 1 000 to 1 100 views: from 0.75 · 1 000 to 1 100.
    const specs = times(6, { views: rounded(1_000, 1_000, 1_100) });
    expect(measureOf('estimatedReach', kpiInput('youtube', {}, specs))).toMatchObject({
      value: 750,
      low: 750,
      high: 1_100,
    });
  });

  it('is never below the engagement of the post', () => {
    // 900 engagements on 1 000 views: at least 900 saw it, not 680.
    const specs = times(3, { views: 1_000, likes: 800, comments: 60, shares: 40 });
    expect(measureOf('estimatedReach', kpiInput('tiktok', {}, specs))).toMatchObject({
      value: 900,
      low: 900,
      high: 1_000,
    });
  });

  it('needs three posts with views', () => {
    expect(measureOf('estimatedReach', kpiInput('tiktok', {}, times(2, { views: 5 })))).toMatchObject({
      value: null,
      reason: 'too-few-posts',
      n: 2,
    });
    expect(measureOf('estimatedReach', kpiInput('tiktok', {}, times(12)))).toMatchObject({
      value: null,
      reason: 'not-on-this-page',
    });
  });
});

describe('estimated reach of Instagram images', () => {
  const image: PostSpec = { format: 'image', likes: 300, comments: 10 };
  const reel: PostSpec = { format: 'reel', list: 'reels', views: 4_000 };
  const reach = (specs: PostSpec[], followers: number | undefined = 20_000, format: 'image' | 'carousel' = 'image') =>
    measureOf('estimatedReach', kpiInput('instagram', { followers }, specs), format);

  it('spans the models that apply, with their median as the point', () => {
    // Roster 6 % of 20 000 followers = 1 200; Lefty 7 · 300 likes = 2 100; the point between them 1 650.
    const measure = reach(times(6, image));
    expect(measure).toMatchObject({ value: 1_650, low: 1_200, high: 2_100, confidence: 'estimate' });
    expect(measure.parts).toEqual({ 'roster-post-reach-by-tier': 1_200, 'lefty-still-reach': 2_100 });
  });

  it('takes in the profile’s own reels once their tab was opened', () => {
    // Reels reach 0.75 · 4 000 = 3 000; an image 3 000 / 2.25 = 1 333.33: the middle of 1 200, 1 333.33 and 2 100.
    const measure = reach([...times(6, image), ...times(3, reel)]);
    expect(measure.value).toBeCloseTo(1_333.333, 2);
    expect(measure).toMatchObject({ low: 1_200, high: 2_100 });
    expect(measure.parts?.['creatorsjet-2025-format-multiples']).toBeCloseTo(1_333.333, 2);
  });

  it('a carousel by its own ratio to reels', () => {
    // 3 000 / 1.36 = 2 205.9, above both other models.
    const measure = reach(
      [...times(6, { ...image, format: 'carousel' as const }), ...times(3, reel)],
      20_000,
      'carousel',
    );
    expect(measure.value).toBe(2_100);
    expect(measure.high).toBeCloseTo(2_205.882, 2);
  });

  it.each([
    [999, 0.24],
    [1_000, 0.13],
    [99_999, 0.06],
    [100_000, 0.03],
    [2_000_000, 0.03],
  ])('takes the published share of %i followers, %d', (followers, share) => {
    expect(reach(times(3, image), followers).parts?.['roster-post-reach-by-tier']).toBeCloseTo(share * followers, 6);
  });

  it('is never below the engagement of the post', () => {
    // A giveaway: 100 likes, 10 000 comments.
    const measure = reach(times(3, { ...image, likes: 100, comments: 10_000 }));
    expect(measure).toMatchObject({ value: 10_100, low: 10_100, high: 10_100 });
  });

  it('does not take the reels’ views for those of images', () => {
    const input = kpiInput('instagram', { followers: 20_000 }, [...times(6, image), ...times(3, reel)]);
    expect(measureOf('estimatedReach', input, 'reel')).toMatchObject({ value: 3_000, low: 3_000, high: 4_000 });
  });

  it('rests on likes alone where the followers are unknown, and then spans half to twice that', () => {
    // 7 · 300 = 2 100
    const measure = measureOf('estimatedReach', kpiInput('instagram', {}, times(6, image)), 'image');
    expect(measure).toMatchObject({ value: 2_100, low: 1_050, high: 4_200 });
  });

  it('rests on followers alone where the likes are hidden', () => {
    const hidden: PostSpec = { format: 'image', comments: 10, withheld: { likes: 'hidden' } };
    const measure = reach(times(6, hidden));
    expect(measure).toMatchObject({ value: 1_200, low: 600, high: 2_400, n: 6 });
    expect(leftOut(measure)).toEqual([]);
  });
});
