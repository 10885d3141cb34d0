import { describe, expect, it } from 'vitest';
import { contentMix } from '@/lib/history/content-mix';
import { scatterOf } from '@/lib/history/scatter';
import { exact, rounded } from '@/lib/model/quantity';
import { engagementBasis, isExactFigure } from '@/lib/report/exact-figure';
import { report } from '../../support/reports/report';

/** Five posts: three reels of which two have views, two images; 48 200 followers. */
function five() {
  const posts = report()
    .posts.slice(0, 5)
    .map((post, i) => ({
      ...post,
      format: i < 3 ? ('reel' as const) : ('image' as const),
      views: i < 2 ? exact(1_000 * (i + 1)) : null,
      likes: exact(482),
      comments: i === 4 ? null : exact(0),
    }));
  posts[0]!.sponsorship = { kind: 'declared', evidence: [], partners: [], mentions: [] };
  posts[1]!.sponsorship = { kind: 'undisclosed', evidence: ['code X'], partners: [], mentions: ['x'] };
  posts[4]!.sponsorship = { kind: 'unknown', evidence: [], partners: [], mentions: [] };
  return report({ posts });
}

describe('the content mix', () => {
  it('counts the seen posts by format, with medians of those that tell them', () => {
    const { of, formats } = contentMix(five());
    expect(of).toBe(5);
    expect(formats.map(({ kind, n, share, views, engagement }) => [kind, n, share, views, engagement])).toEqual([
      ['reel', 3, 0.6, { value: null, n: 2, isExact: true }, { value: 0.01, n: 3, isExact: false }],
      ['image', 2, 0.4, { value: null, n: 0, isExact: true }, { value: null, n: 1, isExact: false }],
    ]);
  });

  it('keeps apart who is said to have paid, who only might have, and of which nothing was read', () => {
    expect(contentMix(five()).paid.map(({ kind, n }) => [kind, n])).toEqual([
      ['sponsored', 1],
      ['undisclosed', 1],
      ['none', 2],
      ['unknown', 1],
    ]);
  });

  it('of no posts is nothing', () =>
    expect(contentMix(report({ posts: [] }))).toEqual({ of: 0, formats: [], paid: [] }));
});

it('the scatter holds each post whose views and engagement are known, and says how many are not', () => {
  const { points, without } = scatterOf(five());
  expect(points.map(({ views, engagement, isSponsored }) => [views, engagement, isSponsored])).toEqual([
    [1_000, 0.01, true],
    [2_000, 0.01, false],
  ]);
  expect(without).toBe(3);
});

describe('a post’s figure rests on exact counts', () => {
  const post = { ...report().posts[0]!, views: exact(1_000), likes: exact(10), comments: exact(0), shares: exact(1) };
  const short = rounded(1_000, 995, 1_005);
  const of = (followers: typeof short) => report({ profile: { ...report().profile, followers } });

  it('where each of them is: views alone, or all that the rate is made of', () => {
    expect(isExactFigure(post, 'engagementRate', of(exact(48_200)))).toBe(true);
    expect(isExactFigure(post, 'engagementRate', of(short))).toBe(false);
    expect(isExactFigure({ ...post, likes: short }, 'engagementRate', of(exact(48_200)))).toBe(false);
    expect(isExactFigure({ ...post, likes: short }, 'views', of(short))).toBe(true);
    expect(isExactFigure({ ...post, views: short }, 'views', of(exact(48_200)))).toBe(false);
  });

  it('the rate by views does not ask for the followers', () => {
    const { profile } = report();
    const tiktok = report({ profile: { ...profile, platform: 'tiktok', followers: short } });
    expect(isExactFigure(post, 'engagementRate', tiktok)).toBe(true);
    expect(isExactFigure({ ...post, views: short }, 'engagementRate', tiktok)).toBe(false);
    expect([engagementBasis('tiktok'), engagementBasis('instagram')]).toEqual(['views', 'followers']);
  });
});
