import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

describe('estimated impressions', () => {
  const image: PostSpec = { format: 'image', likes: 300, comments: 10 };
  const shown = (specs: PostSpec[], followers: number | undefined = 20_000) =>
    measureOf('estimatedImpressions', kpiInput('instagram', { followers }, specs), 'image');

  it.each(['tiktok', 'youtube'] as const)('of a video on %s are its views', (platform) => {
    const specs = [900, 4_000, 1_500].map((views) => ({ views }));
    const measure = measureOf('estimatedImpressions', kpiInput(platform, {}, specs));
    expect(measure).toMatchObject({ value: 1_500, low: 1_500, high: 1_500, basis: 'model', intervalKind: 'modelSpan' });
    expect(measure.parts).toEqual({ 'lefty-video-impressions': 1_500 });
  });

  it('of a reel are its plays, and point to the Reels tab without them', () => {
    const reel: PostSpec = { format: 'reel', likes: 30 };
    const opened = kpiInput('instagram', {}, times(3, { ...reel, list: 'reels', views: rounded(1_000, 950, 1_050) }));
    expect(measureOf('estimatedImpressions', opened)).toMatchObject({ value: 1_000, low: 950, high: 1_050 });
    expect(measureOf('estimatedImpressions', kpiInput('instagram', {}, times(3, reel)))).toMatchObject({
      value: null,
      reason: 'not-on-this-page',
    });
  });

  it('of an image span each model’s own: a share of the followers, and 10 per like', () => {
    // Roster 18 % of 20 000 = 3 600; Lefty 10 · 300 = 3 000; the point between them.
    const measure = shown(times(6, image));
    expect(measure).toMatchObject({ value: 3_300, low: 3_000, high: 3_600, confidence: 'estimate' });
    expect(measure.parts).toEqual({ 'roster-post-impressions-by-tier': 3_600, 'lefty-still-impressions': 3_000 });
  });

  it.each([
    [999, 0.76],
    [1_000, 0.36],
    [99_999, 0.18],
    [100_000, 0.11],
    [500_000, 0.05],
  ])('take the published share of %i followers, %d', (followers, share) => {
    const { parts } = shown(times(3, image), followers);
    expect(parts?.['roster-post-impressions-by-tier']).toBeCloseTo(share * followers, 6);
  });

  it('span half to twice a model that stands alone', () => {
    const hidden: PostSpec = { format: 'image', withheld: { likes: 'hidden' } };
    expect(shown(times(3, hidden))).toMatchObject({ value: 3_600, low: 1_800, high: 7_200, confidence: 'smallSample' });
    const unknown = measureOf('estimatedImpressions', kpiInput('instagram', {}, times(3, image)));
    expect(unknown).toMatchObject({ value: 3_000, low: 1_500, high: 6_000 });
  });

  it('are unknown where no model applies', () => {
    const hidden = kpiInput('instagram', {}, times(3, { format: 'image', withheld: { likes: 'hidden' } }));
    const measure = measureOf('estimatedImpressions', hidden);
    expect(measure).toMatchObject({ value: null, n: 0, of: 3, reason: 'too-few-posts' });
    expect(leftOut(measure).map(([, reason]) => reason)).toEqual(['hidden', 'hidden', 'hidden']);
    expect(shown([image, image])).toMatchObject({ value: null, n: 2, reason: 'too-few-posts' });
  });

  it('are never below the engagement, nor the low end of the reach', () => {
    // A giveaway: 100 likes, 10 000 comments.
    const giveaway = shown(times(3, { format: 'image', likes: 100, comments: 10_000 }));
    expect(giveaway).toMatchObject({ value: 10_100, low: 10_100, high: 10_100 });
    // 2 million followers, likes hidden: Roster's impressions 5 % alone, from half of 100 000; its reach 3 % and that of
    // the reels, 90 000 · 0.75 / 2.25 = 30 000, from 30 000: not raised. With reels of 300 000: 60 000 · … is the low end.
    const hidden: PostSpec = { format: 'image', withheld: { likes: 'hidden' } };
    const reel: PostSpec = { format: 'reel', list: 'reels', views: 300_000 };
    const measure = shown([...times(3, hidden), ...times(3, reel)], 2_000_000);
    expect(measure).toMatchObject({ value: 100_000, low: 60_000, high: 200_000 });
  });
});

describe('engagement rate by reach', () => {
  it('spans what the reach spans: 600 interactions on 6 800 to 10 000 people', () => {
    const post = { views: 10_000, likes: 500, comments: 40, shares: 60 };
    const measure = measureOf('engagementRateByReach', kpiInput('tiktok', {}, times(6, post)));
    expect(measure).toMatchObject({
      low: 0.06,
      n: 6,
      basis: 'reach',
      confidence: 'estimate',
      intervalKind: 'modelSpan',
    });
    expect(measure.value).toBeCloseTo(600 / 6_800, 12);
    expect(measure.high).toBeCloseTo(600 / 6_800, 12);
    expect(measure.parts).toBeUndefined();
  });

  it('of an image goes by every model of its reach', () => {
    // Reach 1 200 (Roster) to 2 100 (Lefty), the point 1 650; 310 interactions.
    const input = kpiInput('instagram', { followers: 20_000 }, times(4, { format: 'image', likes: 300, comments: 10 }));
    const measure = measureOf('engagementRateByReach', input);
    expect(measure.value).toBeCloseTo(310 / 1_650, 12);
    expect(measure.low).toBeCloseTo(310 / 2_100, 12);
    expect(measure.high).toBeCloseTo(310 / 1_200, 12);
    expect(measure.confidence).toBe('smallSample');
  });

  it('is never over 100 %, and unknown where nobody was reached', () => {
    const many = { views: 100, likes: rounded(900, 850, 950), comments: 0, shares: 0 };
    expect(measureOf('engagementRateByReach', kpiInput('tiktok', {}, times(3, many)))).toMatchObject({
      value: 1,
      high: 1,
    });
    const none = { views: 0, likes: 0, comments: 0, shares: 0 };
    const measure = measureOf('engagementRateByReach', kpiInput('tiktok', {}, times(3, none)));
    expect(measure).toMatchObject({ value: null, reason: 'too-few-posts', n: 0 });
    expect(leftOut(measure)[0]).toEqual(['p0', 'zero-denominator']);
  });

  it('leaves out posts with hidden likes or comments off, and waits for opened videos', () => {
    const input = kpiInput('instagram', { followers: 20_000 }, [
      { format: 'image', comments: 3, withheld: { likes: 'hidden' } },
      { format: 'image', likes: 3, withheld: { comments: 'disabled' } },
      ...times(3, { format: 'image', likes: 300, comments: 10 }),
    ]);
    expect(leftOut(measureOf('engagementRateByReach', input))).toEqual([
      ['p0', 'hidden'],
      ['p1', 'disabled'],
    ]);
    const channel = kpiInput('youtube', {}, times(12, { views: 500 }));
    expect(measureOf('engagementRateByReach', channel)).toMatchObject({ reason: 'needs-opened-posts', of: 12 });
  });
});
