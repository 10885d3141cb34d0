import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

describe('typical views, likes and comments', () => {
  it('are medians, with mean and quartiles beside them', () => {
    // 100, 200, 300, 400, 500, 6 000: median 350; mean 7 500 / 6 = 1 250; quartiles 1.25 and 3.75 steps up: 225 and 475.
    const specs = [300, 100, 6_000, 200, 500, 400].map((views) => ({ views }));
    const measure = measureOf('viewsPerPost', kpiInput('tiktok', {}, specs));
    expect(measure).toMatchObject({ value: 350, mean: 1_250, quartiles: { p25: 225, p75: 475 }, unit: 'count', n: 6 });
    // 0.256757 · 100 + 0.743243 · 200 = 174.3243; 0.256757 · 6 000 + 0.743243 · 500 = 1 912.162
    expect(measure.low).toBeCloseTo(174.3243, 3);
    expect(measure.high).toBeCloseTo(1_912.162, 2);
  });

  it('carry the rounding of the counts', () => {
    const measure = measureOf(
      'viewsPerPost',
      kpiInput('youtube', {}, times(6, { views: rounded(1_200, 1_200, 1_300) })),
    );
    expect(measure).toMatchObject({ value: 1_200, low: 1_200, high: 1_300, confidence: 'rounded' });
  });

  it('are apart for each format of YouTube and Instagram', () => {
    const youtube = kpiInput('youtube', {}, [
      ...times(3, { views: 100, format: 'video' }),
      ...times(3, { views: 9_000, format: 'short', list: 'shorts' }),
    ]);
    expect(measureOf('viewsPerPost', youtube, 'video').value).toBe(100);
    expect(measureOf('viewsPerPost', youtube, 'short').value).toBe(9_000);
    const instagram = kpiInput('instagram', {}, [
      ...times(3, { likes: 10, format: 'image' }),
      ...times(3, { likes: 80, format: 'carousel' }),
    ]);
    expect(measureOf('likesPerPost', instagram, 'image').value).toBe(10);
    expect(measureOf('likesPerPost', instagram, 'carousel').value).toBe(80);
  });

  it('leave out posts that hide the figure in question, not others', () => {
    const specs: PostSpec[] = [
      { comments: 4, withheld: { likes: 'hidden' } },
      { likes: 50, withheld: { comments: 'disabled' } },
      ...times(3, { likes: 10, comments: 2 }),
    ];
    const input = kpiInput('tiktok', {}, specs);
    expect(leftOut(measureOf('likesPerPost', input))).toEqual([['p0', 'hidden']]);
    expect(measureOf('likesPerPost', input)).toMatchObject({ n: 4, value: 10 });
    expect(leftOut(measureOf('commentsPerPost', input))).toEqual([['p1', 'disabled']]);
    expect(measureOf('commentsPerPost', input)).toMatchObject({ n: 4, value: 2 });
  });

  it('say that YouTube shows likes on opened videos alone', () => {
    const input = kpiInput('youtube', {}, times(12, { views: 500 }));
    expect(measureOf('likesPerPost', input)).toMatchObject({ value: null, reason: 'needs-opened-posts', n: 0, of: 12 });
    expect(measureOf('viewsPerPost', input).value).toBe(500);
  });

  it('take the home page of a channel where the tab was not opened', () => {
    const specs = times(3, { views: 70, list: 'home', order: 'other' as const });
    expect(measureOf('viewsPerPost', kpiInput('youtube', {}, specs)).value).toBe(70);
  });

  describe('on Instagram without the Reels tab', () => {
    const image = { format: 'image' as const, likes: 5 };
    const reel = { format: 'reel' as const, likes: 5 };

    it.each([
      ['six reels among the posts', times(6, reel)],
      ['two reels among the posts', [...times(10, image), reel, reel]],
      ['no reel among the posts', times(12, image)],
    ])('views and view rate point there: %s', (_, specs) => {
      const input = kpiInput('instagram', { followers: 1_000 }, specs);
      for (const id of ['viewsPerPost', 'viewRate', 'engagementRateByViews'] as const)
        expect(measureOf(id, input)).toMatchObject({ value: null, format: 'reel', reason: 'not-on-this-page' });
    });

    it('are too few once the tab was opened and has two reels', () => {
      const input = kpiInput('instagram', { followers: 1_000 }, times(2, { ...reel, views: 9, list: 'reels' }));
      expect(measureOf('viewsPerPost', input)).toMatchObject({ value: null, n: 2, reason: 'too-few-posts' });
    });
  });
});

describe('view rate', () => {
  // Views 40 000, 56 850, 90 000 at 152 340 subscribers: 56 850 / 152 340 = 37.318 %.
  const specs = [56_850, 40_000, 90_000].map((views) => ({ views }));

  it('is typical views by followers: 37.3 %', () => {
    const measure = measureOf('viewRate', kpiInput('youtube', { followers: 152_340 }, specs));
    expect(measure).toMatchObject({ basis: 'followers', unit: 'fraction', n: 3, intervalKind: 'sampleRange' });
    expect(measure.value).toBeCloseTo(0.37318, 5);
    expect(measure.low).toBeCloseTo(40_000 / 152_340, 10);
    expect(measure.high).toBeCloseTo(90_000 / 152_340, 10);
    expect(measure.mean).toBeCloseTo(186_850 / 3 / 152_340, 10);
  });

  it('carries the rounding of the followers', () => {
    const many = kpiInput('youtube', { followers: rounded(1_000, 1_000, 1_100) }, times(6, { views: 550 }));
    const measure = measureOf('viewRate', many);
    expect(measure).toMatchObject({ value: 0.55, low: 0.5, high: 0.55, confidence: 'rounded' });
  });

  it('is unknown without followers or views', () => {
    expect(measureOf('viewRate', kpiInput('youtube', {}, specs)).reason).toBe('no-followers');
    expect(measureOf('viewRate', kpiInput('youtube', { followers: 0 }, specs)).reason).toBe('no-followers');
    expect(measureOf('viewRate', kpiInput('youtube', { followers: 9 }, specs.slice(1)))).toMatchObject({
      value: null,
      reason: 'too-few-posts',
      n: 2,
    });
  });
});

describe('comments per 100 likes', () => {
  const ratio = (specs: PostSpec[], platform: 'tiktok' | 'youtube' = 'tiktok') =>
    measureOf('commentsPer100Likes', kpiInput(platform, {}, specs));

  it('is the median of the posts: 30 comments on 1 180 likes are 2.54', () => {
    // 2.54, 25 of 500 = 5, 1 of 100 = 1
    const measure = ratio([
      { likes: 1_180, comments: 30 },
      { likes: 500, comments: 25 },
      { likes: 100, comments: 1 },
    ]);
    expect(measure.value).toBeCloseTo(2.5424, 4);
    expect(measure).toMatchObject({ low: 1, high: 5, unit: 'perHundred', basis: 'likes' });
  });

  it('leaves out posts with fewer than 20 likes, and says so', () => {
    const measure = ratio([
      { likes: 19, comments: 19 },
      { likes: 0, comments: 0 },
      ...times(3, { likes: 20, comments: 1 }),
    ]);
    expect(measure).toMatchObject({ n: 3, value: 5 });
    expect(leftOut(measure)).toEqual([
      ['p0', 'too-few-likes'],
      ['p1', 'too-few-likes'],
    ]);
    expect(ratio(times(12, { likes: 19, comments: 3 }))).toMatchObject({ value: null, reason: 'too-few-posts' });
  });

  it('needs opened videos on YouTube', () => {
    expect(ratio(times(12, { views: 100 }), 'youtube')).toMatchObject({ value: null, reason: 'needs-opened-posts' });
  });
});
