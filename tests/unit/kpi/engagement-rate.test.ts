import { describe, expect, it } from 'vitest';
import { exact, rounded } from '@/lib/model/quantity';
import { aSnapshot, daysAgo, kpiInput, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

const engaged = (likes: number, comments: number, differs: PostSpec = {}): PostSpec => ({
  likes,
  comments,
  ...differs,
});

describe('by followers', () => {
  const rate = (followers: Parameters<typeof kpiInput>[1]['followers'], specs: PostSpec[], around = {}) =>
    measureOf('engagementRateByFollowers', kpiInput('instagram', { followers }, specs, around));

  // 48 200 followers; engagement 1 210, 905, 1 480, 760, 5 930: 2.510, 1.878, 3.071, 1.577 and 12.303 %.
  const worked = [engaged(1_180, 30), engaged(880, 25), engaged(1_430, 50), engaged(740, 20), engaged(5_800, 130)];

  it('is the median of the posts: 2.51 %, beside a mean of 4.27 %', () => {
    const measure = rate(48_200, worked);
    expect(measure.value).toBeCloseTo(0.0251, 4);
    expect(measure.mean).toBeCloseTo(0.0427, 4);
    expect(measure).toMatchObject({ n: 5, of: 5, basis: 'followers', intervalKind: 'sampleRange', excluded: [] });
    expect(measure.low).toBeCloseTo(0.01577, 5);
    expect(measure.high).toBeCloseTo(0.12303, 5);
  });

  it('lists each post that went in with its own rate, and the dates of the window', () => {
    const measure = rate(48_200, worked);
    expect(measure.used[1]).toEqual({ postId: 'p1', url: 'https://example.org/p1', value: 905 / 48_200 });
    expect(measure.window).toEqual({ from: daysAgo(7), to: daysAgo(3), size: 5 });
  });

  it('on TikTok counts shares too', () => {
    // (400 + 50 + 50) / 10 000 = 5 %
    const specs = times(3, engaged(400, 50, { shares: 50 }));
    const tiktok = kpiInput('tiktok', { followers: 10_000 }, specs);
    expect(measureOf('engagementRateByFollowers', tiktok).value).toBe(0.05);
  });

  it('carries the rounding of followers and likes into its interval', () => {
    // 100 to 110 likes and 10 comments, on 10 000 to 11 000 followers: from 110 / 11 000 to 120 / 10 000.
    const specs = times(6, { likes: rounded(100, 100, 110), comments: 10 });
    const measure = rate(rounded(10_000, 10_000, 11_000), specs);
    expect(measure).toMatchObject({ value: 0.011, intervalKind: 'median90', confidence: 'rounded' });
    expect(measure.low).toBeCloseTo(0.01, 10);
    expect(measure.high).toBeCloseTo(0.012, 10);
  });

  it('says how sure the counts and the sample are', () => {
    expect(rate(48_200, times(6, engaged(10, 1))).confidence).toBe('exact');
    expect(rate(48_200, times(5, engaged(10, 1))).confidence).toBe('smallSample');
    expect(rate(rounded(48_200, 48_150, 48_250), times(6, engaged(10, 1))).confidence).toBe('rounded');
  });

  it('needs three posts', () => {
    expect(rate(48_200, worked.slice(0, 2))).toMatchObject({ value: null, n: 2, reason: 'too-few-posts' });
    expect(rate(48_200, worked.slice(0, 3))).toMatchObject({ n: 3, value: 1_210 / 48_200 });
  });

  it('needs followers', () => {
    expect(rate(undefined, worked)).toMatchObject({ value: null, reason: 'no-followers' });
    expect(rate(0, worked)).toMatchObject({ value: null, reason: 'no-followers' });
    expect(rate({ value: 1, low: 0, high: 2, precision: 'estimated' }, worked)).toMatchObject({
      value: null,
      reason: 'no-followers',
    });
  });

  it('is zero, not unknown, where nobody engaged', () => {
    expect(rate(48_200, times(3, engaged(0, 0)))).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('says that likes stand elsewhere where the list does not show them', () => {
    expect(rate(48_200, times(4, { comments: 4 }))).toMatchObject({
      value: null,
      n: 0,
      of: 4,
      reason: 'not-on-this-page',
    });
  });

  it('hidden likes and disabled comments make room for older posts', () => {
    const specs = [
      { comments: 3, withheld: { likes: 'hidden' as const } },
      { likes: 500, withheld: { comments: 'disabled' as const } },
      ...times(13, engaged(100, 20)),
    ];
    const measure = rate(10_000, specs);
    expect(measure).toMatchObject({ n: 12, of: 12, value: 0.012 });
    expect(leftOut(measure)).toEqual([
      ['p0', 'hidden'],
      ['p1', 'disabled'],
    ]);
  });

  it('takes the followers of a snapshot within 7 days of the post, else those of now', () => {
    // Posts of 3, 4 and 5 days ago: a snapshot 11 days ago lies within 7 days of the two older posts only.
    // 100 / 20 000 = 0.5 % for the first, 100 / 10 000 = 1 % for the others: the median is 1 %.
    const measure = rate(20_000, times(3, engaged(90, 10)), {
      snapshots: [aSnapshot(daysAgo(11), { followers: 10_000 })],
    });
    expect(measure.used.map(({ value }) => value)).toEqual([0.005, 0.01, 0.01]);
    expect(measure.value).toBe(0.01);
  });

  it('takes the nearest of several snapshots, and none of an undated post', () => {
    const snapshots = [
      aSnapshot(daysAgo(9), { followers: 5_000 }),
      aSnapshot(daysAgo(6), { followers: 10_000 }),
      aSnapshot(daysAgo(5), { followers: 0 }),
    ];
    const specs = [
      engaged(90, 10, { publishedAt: null }),
      engaged(90, 10, { publishedAt: daysAgo(5) }),
      engaged(90, 10),
    ];
    expect(rate(20_000, specs, { snapshots }).used.map(({ value }) => value)).toEqual([0.005, 0.01, 0.01]);
  });

  it('is not there on YouTube', () => {
    expect(() => measureOf('engagementRateByFollowers', kpiInput('youtube', { followers: 5 }))).toThrow();
  });
});

describe('by views', () => {
  // (4 200 + 120 + 180) / 61 000 = 4 500 / 61 000 = 7.377 %
  const tiktok = engaged(4_200, 120, { shares: 180, views: 61_000 });

  it('on TikTok is likes, comments and shares by views: 7.38 %', () => {
    const measure = measureOf('engagementRateByViews', kpiInput('tiktok', {}, times(6, tiktok)));
    expect(measure).toMatchObject({ n: 6, basis: 'views', intervalKind: 'median90', confidence: 'exact' });
    expect(measure.value).toBeCloseTo(0.0738, 4);
  });

  it('has the interval of the worked numbers', () => {
    // 1, 2, 3, 4, 5, 6 %: median 3.5 %, from 1 + 0.743243 = 1.743 % to 5.257 % (see the statistics).
    const specs = [1, 2, 3, 4, 5, 6].map((percent) => engaged(10 * percent - 2, 1, { shares: 1, views: 1_000 }));
    const measure = measureOf('engagementRateByViews', kpiInput('tiktok', {}, specs));
    expect(measure.value).toBeCloseTo(0.035, 10);
    expect(measure.low).toBeCloseTo(0.01743243, 7);
    expect(measure.high).toBeCloseTo(0.05256757, 7);
  });

  it('leaves out posts without a view, and never divides by them', () => {
    const specs = [engaged(0, 0, { shares: 0, views: 0 }), ...times(3, tiktok)];
    expect(measureOf('engagementRateByViews', kpiInput('tiktok', {}, specs))).toMatchObject({ n: 3, of: 4 });
    const none = times(4, engaged(0, 0, { shares: 0, views: 0 }));
    expect(measureOf('engagementRateByViews', kpiInput('tiktok', {}, none)).value).toBeNull();
  });

  it('leaves out posts of which a share count is missing rather than count it as none', () => {
    const specs = [engaged(4_200, 120, { views: 61_000 }), ...times(3, tiktok)];
    expect(measureOf('engagementRateByViews', kpiInput('tiktok', {}, specs)).n).toBe(3);
  });

  describe('on YouTube', () => {
    const opened: PostSpec = engaged(90, 10, { views: exact(2_000) }); // 5 %
    const listed: PostSpec = { views: rounded(2_000, 2_000, 2_100) };
    const rate = (...specs: PostSpec[]) => measureOf('engagementRateByViews', kpiInput('youtube', {}, specs), 'video');

    it('needs six of the twelve newest videos opened', () => {
      expect(rate(...times(5, opened), ...times(7, listed))).toMatchObject({
        value: null,
        low: null,
        high: null,
        n: 5,
        of: 12,
        reason: 'needs-opened-posts',
      });
      const six = rate(...times(6, opened), ...times(6, listed));
      expect(six).toMatchObject({ n: 6, of: 12, value: 0.05 });
      expect(six.reason).toBeUndefined();
    });

    it('has too few posts where the channel has fewer than six to open', () => {
      expect(rate(...times(5, listed)).reason).toBe('too-few-posts');
      expect(rate(...times(5, opened))).toMatchObject({ value: null, n: 5, of: 5, reason: 'too-few-posts' });
      expect(rate(...times(6, listed)).reason).toBe('needs-opened-posts');
    });

    it('names each video of the window that is still to be opened', () => {
      expect(leftOut(rate(...times(6, opened), listed, listed))).toEqual([
        ['p6', 'not-opened'],
        ['p7', 'not-opened'],
      ]);
    });

    it('does not count an opened video from outside the window', () => {
      const measure = rate(...times(5, opened), ...times(7, listed), opened);
      expect(measure).toMatchObject({ value: null, n: 5, of: 12, reason: 'needs-opened-posts' });
    });

    it('does not count an opened video that stands in no list of the channel', () => {
      const input = kpiInput('youtube', {}, [...times(5, opened), ...times(6, listed), opened]);
      input.collected.posts[11]!.placements = {};
      expect(measureOf('engagementRateByViews', input)).toMatchObject({ n: 5, of: 11 });
    });

    it('lets videos with comments off make room', () => {
      const off: PostSpec = { likes: 90, views: 2_000, withheld: { comments: 'disabled' } };
      const measure = rate(off, ...times(12, opened), opened);
      expect(measure).toMatchObject({ n: 12, of: 12 });
      expect(leftOut(measure)).toEqual([['p0', 'disabled']]);
    });
  });

  it('on Instagram is of reels with plays', () => {
    const plays = times(6, engaged(90, 10, { format: 'reel', list: 'reels', views: 5_000 }));
    expect(measureOf('engagementRateByViews', kpiInput('instagram', {}, plays))).toMatchObject({
      format: 'reel',
      value: 0.02,
    });
  });
});

describe('on Instagram, each format beside all posts together', () => {
  const reels = [30, 40, 50].map((likes): PostSpec => ({ format: 'reel', likes, comments: 0 }));
  const images = [100, 110, 120, 130].map((likes): PostSpec => ({ format: 'image', likes, comments: 0 }));
  const input = kpiInput('instagram', { followers: 1_000 }, [...images, ...reels]);

  it('measures the median of its own posts', () => {
    // Together: 30 40 50 100 110 120 130 of 1 000; images: between 110 and 120.
    expect(measureOf('engagementRateByFollowers', input)).toMatchObject({ format: null, value: 0.1, n: 7 });
    expect(measureOf('engagementRateByFollowers', input, 'image').value).toBeCloseTo(0.115, 10);
    expect(measureOf('engagementRateByFollowers', input, 'reel')).toMatchObject({ value: 0.04, n: 3 });
  });
});
