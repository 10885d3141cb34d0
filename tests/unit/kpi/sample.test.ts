import { describe, expect, it } from 'vitest';
import { daysAgo, HOUR, kpiInput, NOW, type PostSpec, times } from '../../support/builders';
import { leftOut, measureOf, usedPosts } from './measuring';

const viewed = (views: number, differs: PostSpec = {}): PostSpec => ({ views, ...differs });
const views = (specs: PostSpec[], around = {}, totals = {}) =>
  measureOf('viewsPerPost', kpiInput('tiktok', { followers: 10_000, ...totals }, specs, around));

describe('the sample', () => {
  it('is the twelve newest posts', () => {
    const measure = views([...times(12, viewed(100)), ...times(8, viewed(9_000))]);
    expect(measure).toMatchObject({ n: 12, of: 12, value: 100, excluded: [] });
    expect(measure.window.size).toBe(12);
  });

  it('is as large as the user set', () => {
    const measure = views([...times(12, viewed(100)), ...times(8, viewed(9_000))], { settings: { windowSize: 20 } });
    expect(measure).toMatchObject({ n: 20, of: 20, value: 100 });
  });

  it.each(['live', 'upcoming', 'members-only', 'repost'] as const)('leaves out %s posts, and says so', (state) => {
    const measure = views([viewed(99_999, { state }), ...times(12, viewed(100))]);
    expect(measure).toMatchObject({ n: 12, value: 100 });
    expect(leftOut(measure)).toEqual([['p0', state]]);
  });

  it('leaves out posts of others, but not those of which the profile is a co-owner', () => {
    const other = { id: '900', handle: 'otto.bakes' };
    const self = { id: '501', handle: 'lina.paints' };
    const measure = views([
      viewed(1, { owner: other }),
      viewed(2, { owner: other, coOwners: [self] }),
      viewed(2, { owner: { id: null, handle: 'Lina.Paints' } }),
      viewed(2, { owner: null }),
    ]);
    expect(usedPosts(measure)).toEqual(['p1', 'p2', 'p3']);
    expect(leftOut(measure)).toEqual([['p0', 'not-owned']]);
  });

  it('leaves out posts younger than 48 hours, or than what the user set', () => {
    const specs = [
      viewed(1, { publishedAt: NOW - 47 * HOUR }),
      viewed(2, { publishedAt: NOW - 48 * HOUR }),
      viewed(3),
      viewed(4),
    ];
    expect(leftOut(views(specs))).toEqual([['p0', 'too-young']]);
    expect(views(specs).value).toBe(3);
    expect(leftOut(views(specs, { settings: { minimumAgeHours: 24 } }))).toEqual([]);
  });

  it('keeps posts without a date, in the order of the list', () => {
    expect(views(times(3, viewed(5, { publishedAt: null })))).toMatchObject({
      n: 3,
      value: 5,
      window: { from: null, to: null, size: 3 },
    });
  });

  it('keeps posts of which a figure was not read yet, and counts them as not used', () => {
    expect(views([...times(3, viewed(5)), {}, {}])).toMatchObject({ n: 3, of: 5, value: 5 });
  });
});

describe('a pinned post', () => {
  const pinned = (days: number | null, differs: PostSpec = {}) =>
    viewed(1_000_000, { pinned: true, publishedAt: days === null ? null : daysAgo(days), ...differs });

  it('counts where it is in the window by date', () => {
    // Of 3 posts, 3 to 5 days old, and one pinned of 4.5 days.
    const measure = views([pinned(4.5), ...[3, 4, 5].map((days) => viewed(10, { publishedAt: daysAgo(days) }))]);
    expect(usedPosts(measure)).toEqual(['p1', 'p2', 'p0', 'p3']);
  });

  it('is left out, and listed, where twelve posts are newer', () => {
    const measure = views([pinned(300), ...times(14, viewed(10))]);
    expect(measure).toMatchObject({ n: 12, value: 10 });
    expect(leftOut(measure)).toEqual([['p0', 'pinned-outside-window']]);
  });

  it('is left out where it is older than all that was read: newer posts may stand between', () => {
    // A first page: 3 old pinned hits, then 9 posts of the last weeks.
    const measure = views([pinned(300), pinned(400), pinned(500), ...times(9, viewed(10))]);
    expect(measure).toMatchObject({ n: 9, value: 10, mean: 10 });
    expect(leftOut(measure)).toEqual([
      ['p0', 'pinned-outside-window'],
      ['p1', 'pinned-outside-window'],
      ['p2', 'pinned-outside-window'],
    ]);
  });

  it('counts, however old, where the profile has no further posts', () => {
    const specs = [pinned(300), ...times(4, viewed(10))];
    expect(views(specs, {}, { postsTotal: 5 })).toMatchObject({ n: 5, mean: 200_008, excluded: [] });
    expect(views(specs, {}, { postsTotal: 6 }).n).toBe(4);
  });

  it('is left out without a date', () => {
    expect(leftOut(views([pinned(null), ...times(3, viewed(10))]))).toEqual([['p0', 'pinned-outside-window']]);
  });
});
