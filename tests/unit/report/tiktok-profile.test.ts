import { beforeAll, describe, expect, it } from 'vitest';
import { merge } from '@/lib/collect/merge';
import type { KpiId } from '@/lib/model/measure';
import { exact, moment } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { buildReport, type ReportInput } from '@/lib/report';
import {
  aListing,
  anObservation,
  aPostReading,
  aProfileReading,
  aSnapshot,
  daysAgo,
  NOW,
} from '../../support/builders';

/**
 * "lina.paints" has 50 000 followers, follows 500, has 1 000 000 likes on 40 videos. Twelve videos, the k-th from the top
 * 1 + 2k days old, with 20 000 views and an engagement of 200·k: 200·k − 30 likes, 20 comments, 10 shares. The three
 * newest are labelled as paid. A hit of last year, with a million views, is pinned. She was seen 20 days ago with 49 000 followers.
 */
function linaPaints(): ReportInput {
  const videos = Array.from({ length: 12 }, (_, index) => {
    const k = index + 1;
    return aPostReading(`v${k}`, {
      views: exact(20_000),
      likes: exact(200 * k - 30),
      comments: exact(20),
      shares: exact(10),
      publishedAt: moment(daysAgo(1 + 2 * k)),
      sponsored: k <= 3,
    });
  });
  const hit = aPostReading('hit', {
    ...videos[0],
    id: 'hit',
    url: 'https://example.org/hit',
    pinned: true,
    views: exact(1_000_000),
    publishedAt: moment(daysAgo(400)),
  });
  const posts = [hit, ...videos];
  const collected = merge(null, [
    anObservation({
      profile: aProfileReading({
        followers: exact(50_000),
        following: exact(500),
        likesTotal: exact(1_000_000),
        postsTotal: exact(40),
      }),
      source: 'page',
    }),
    anObservation({
      profile: null,
      posts,
      listing: aListing(
        posts.map(({ id }) => id),
        { visit: NOW, offset: 0 },
      ),
    }),
  ])!;
  const snapshots = [aSnapshot(daysAgo(20), { followers: 49_000 }), aSnapshot(NOW, { followers: 50_000 })];
  return { collected, snapshots, settings: DEFAULT_SETTINGS, now: NOW, ownSet: [] };
}

describe('the report of a TikTok profile', () => {
  let report: Report;
  beforeAll(() => {
    report = buildReport(linaPaints());
  });
  const measure = (id: KpiId) => report.measures.find((reported) => reported.measure.id === id)!.measure;

  it.each<[KpiId, number, number, number]>([
    // 1, 2 … 12 %: 6.5 %; the interval of twelve is 3.800254 to 9.199746 steps (see the statistics).
    ['engagementRateByViews', 0.065, 0.03800254, 0.09199746],
    ['viewsPerPost', 20_000, 20_000, 20_000],
    // 68 % of the views, at most all.
    ['estimatedReach', 13_600, 13_600, 20_000],
    // 3 of 12.
    ['sponsoredShare', 0.25, 0.25, 0.25],
    // 20 000 / 50 000
    ['viewRate', 0.4, 0.4, 0.4],
    // 170, 370 … 2 370: the middle of 1 170 and 1 370; 170 + 200 · 2.800254 and 170 + 200 · 8.199746.
    ['likesPerPost', 1_270, 730.0508, 1_809.9492],
    ['commentsPerPost', 20, 20, 20],
    // 11 · 7 / 22 days
    ['cadence', 3.5, 3.5, 3.5],
    ['daysSinceLastPost', 3, 3, 3],
    // 500 / 50 000
    ['followingToFollowers', 0.01, 0.01, 0.01],
    // 1 000 000 / 40 / 50 000
    ['lifetimeLikeRate', 0.5, 0.5, 0.5],
    // 1 000 / 49 000 in 20 days, · 30 / 20
    ['growth30d', 0.0306122, 0.0306122, 0.0306122],
  ])('%s is %d, from %d to %d', (id, value, low, high) => {
    const digits = value > 1 ? 3 : 7;
    expect(measure(id).value).toBeCloseTo(value, digits);
    expect(measure(id).low).toBeCloseTo(low, digits);
    expect(measure(id).high).toBeCloseTo(high, digits);
    expect(measure(id).reason).toBeUndefined();
  });

  it('takes the rate by followers of the time of the post', () => {
    // The videos of 13 to 25 days ago (k = 6 … 12) lie within 7 days of the snapshot of 20 days ago, the others not:
    // the middle of 1 200 / 49 000 = 2.448980 % and 1 400 / 49 000 = 2.857143 %.
    expect(measure('engagementRateByFollowers').value).toBeCloseTo(0.02653061, 8);
  });

  it('has the comments per 100 likes between those of the sixth and the seventh video', () => {
    // 100 · 20 / 1 170 = 1.709402 and 100 · 20 / 1 370 = 1.459854
    expect(measure('commentsPer100Likes').value).toBeCloseTo(1.584628, 6);
  });

  it('leaves out the pinned hit of last year, and says so', () => {
    for (const id of ['viewsPerPost', 'engagementRateByViews', 'estimatedReach'] as const) {
      expect(measure(id)).toMatchObject({ n: 12, of: 12 });
      expect(measure(id).excluded).toEqual([
        { postId: 'hit', url: 'https://example.org/hit', reason: 'pinned-outside-window' },
      ]);
    }
    expect(report.posts.find(({ id }) => id === 'hit')).toMatchObject({ pinned: true, inWindow: false });
  });

  it('leads with the rate by views, and says what it is about', () => {
    expect(report).toMatchObject({
      profile: { key: 'tiktok:501', handle: 'lina.paints', followers: exact(50_000) },
      tier: 'mid',
      format: null,
      headline: ['engagementRateByViews', 'viewsPerPost', 'estimatedReach', 'sponsoredShare'],
      progress: { read: 12, wanted: 12 },
      opened: null,
      error: null,
      sources: ['api', 'page'],
      visits: 2,
    });
  });

  it('is the same for the same input, which it leaves as it was', () => {
    const input = frozen(linaPaints());
    expect(buildReport(input)).toEqual(report);
    expect(buildReport(input)).toEqual(report);
    expect(input).toEqual(linaPaints());
  });
});

/** Any attempt to change it, or what it holds, throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
