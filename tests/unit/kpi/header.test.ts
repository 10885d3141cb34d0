import { describe, expect, it } from 'vitest';
import { rounded } from '@/lib/model/quantity';
import { kpiInput } from '../../support/builders';
import { measureOf } from './measuring';

describe('lifetime like rate (TikTok)', () => {
  const rate = (totals: Parameters<typeof kpiInput>[1]) => measureOf('lifetimeLikeRate', kpiInput('tiktok', totals));
  const totals = { likesTotal: 3_922_256, postsTotal: 19, followers: 783_427 };

  it('is there before any post is read: 26.3 %', () => {
    // 3 922 256 / 19 = 206 434.5 likes a video; / 783 427 = 26.350 %
    const measure = rate(totals);
    expect(measure.value).toBeCloseTo(0.2635, 4);
    expect(measure).toMatchObject({ basis: 'lifetime', confidence: 'exact', n: 0, sources: ['api'] });
    expect(measure.low).toBe(measure.value);
    expect(measure.high).toBe(measure.value);
  });

  it('carries all roundings', () => {
    // 1 000 to 1 200 likes, 10 videos, 100 to 125 followers: from 1 000 / 10 / 125 to 1 200 / 10 / 100.
    const measure = rate({
      likesTotal: rounded(1_100, 1_000, 1_200),
      postsTotal: 10,
      followers: rounded(110, 100, 125),
    });
    expect(measure).toMatchObject({ value: 1, low: 0.8, high: 1.2, confidence: 'rounded', intervalKind: 'rounding' });
  });

  it('has no value without videos or followers, and says why', () => {
    expect(rate({ ...totals, postsTotal: 0 })).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(rate({ ...totals, followers: 0 })).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(rate({ ...totals, postsTotal: undefined })).toMatchObject({ value: null, reason: 'not-on-this-page' });
  });

  it('is zero where nobody liked', () => {
    expect(rate({ ...totals, likesTotal: 0 })).toMatchObject({ value: 0, low: 0, high: 0 });
  });
});

it('lifetime view rate (YouTube) is views by videos by subscribers', () => {
  // 12 000 000 / 240 = 50 000 views a video; / 200 000 = 25 %
  const totals = { viewsTotal: 12_000_000, postsTotal: 240, followers: 200_000 };
  expect(measureOf('lifetimeViewRate', kpiInput('youtube', totals)).value).toBe(0.25);
  expect(measureOf('lifetimeViewRate', kpiInput('youtube', { ...totals, viewsTotal: undefined })).reason).toBe(
    'needs-about-panel',
  );
});

it('accounts followed by followers', () => {
  // 1 200 / 4 800 = 25 %
  const ratio = (following: number, followers: number) =>
    measureOf('followingToFollowers', kpiInput('instagram', { following, followers }));
  expect(ratio(1_200, 4_800).value).toBe(0.25);
  expect(ratio(0, 4_800).value).toBe(0);
  expect(ratio(1_200, 0)).toMatchObject({ value: null, reason: 'zero-denominator' });
});
