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

describe('the age of a post', () => {
  it('is that at which its counts were read: a stored reading does not ripen', () => {
    // Published 3 days ago, read when it was 47 hours old; the likes were read later.
    const young = { publishedAt: NOW - 72 * HOUR, at: NOW - 25 * HOUR };
    const measure = views([viewed(1, young), ...times(3, viewed(5))]);
    expect(leftOut(measure)).toEqual([['p0', 'too-young']]);
    const ripe = { ...young, at: NOW - 24 * HOUR };
    expect(leftOut(views([viewed(1, ripe), ...times(3, viewed(5))]))).toEqual([]);
  });

  it('is, where no count is in question, that at which it was last seen', () => {
    const labelled = times(6, { sponsored: false });
    const young: PostSpec = { sponsored: true, publishedAt: NOW - 72 * HOUR, at: NOW - 25 * HOUR };
    const share = measureOf('sponsoredShare', kpiInput('tiktok', {}, [young, ...labelled]));
    expect(leftOut(share)).toEqual([['p0', 'too-young']]);
    expect(share).toMatchObject({ value: 0, n: 6 });
  });

  it('is never one that a wrong clock made', () => {
    const ahead = { publishedAt: NOW - 47 * HOUR, at: NOW + 24 * HOUR };
    expect(leftOut(views([viewed(1, ahead), ...times(3, viewed(5))]))).toEqual([['p0', 'too-young']]);
  });
});

describe('what the user or the owner withholds', () => {
  it('leaves a post out on the user’s word, whatever else is true of it', () => {
    const input = kpiInput('tiktok', {}, [viewed(99, { state: 'live' }), ...times(13, viewed(5))]);
    const what = { kind: 'left-out' as const, postId: 'p0' };
    const corrections = [{ profileKey: 'tiktok:501' as const, name: 'post:p0:left-out', what, at: NOW }];
    const measure = measureOf('viewsPerPost', { ...input, corrections });
    expect(measure.n).toBe(12);
    expect(leftOut(measure)).toEqual([['p0', 'left-out-by-you']]);
  });

  it.each(['hidden', 'disabled', 'members-only', 'age-restricted', 'live', 'upcoming'] as const)(
    'for good (%s) makes room for an older post',
    (reason) => {
      const measure = views([{ withheld: { views: reason } }, ...times(12, viewed(5))]);
      expect(measure).toMatchObject({ n: 12, of: 12 });
      expect(leftOut(measure)).toEqual([['p0', reason]]);
    },
  );

  it.each(['not-on-this-page', 'unreadable', 'ambiguous'] as const)(
    'for now (%s) keeps the post in the window',
    (reason) => {
      const measure = views([{ withheld: { views: reason } }, ...times(12, viewed(5))]);
      expect(measure).toMatchObject({ n: 11, of: 12 });
      expect(leftOut(measure)).toEqual([['p0', reason]]);
    },
  );

  it('of another count than the one in question changes nothing', () => {
    expect(views(times(4, viewed(5, { withheld: { likes: 'hidden' } })))).toMatchObject({ n: 4, excluded: [] });
  });
});

describe('what a post still lacks', () => {
  const channel = (specs: PostSpec[], id: 'likesPerPost' | 'viewsPerPost') =>
    leftOut(measureOf(id, kpiInput('youtube', {}, specs)));

  it('comes on YouTube when the video is opened, except its views', () => {
    expect(channel([{}, ...times(3, { likes: 5 })], 'likesPerPost')).toEqual([['p0', 'not-opened']]);
    expect(channel([{}, ...times(3, viewed(5))], 'viewsPerPost')).toEqual([['p0', 'not-on-this-page']]);
    const unreadable: PostSpec = { withheld: { likes: 'unreadable' } };
    expect(channel([unreadable, ...times(3, { likes: 5 })], 'likesPerPost')).toEqual([['p0', 'unreadable']]);
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

  it('counts where it is as old as the oldest that was read', () => {
    const measure = views([pinned(5), ...[3, 4, 5].map((days) => viewed(10, { publishedAt: daysAgo(days) }))]);
    expect(measure).toMatchObject({ n: 4, excluded: [] });
  });

  it('is the only one of its kind that may stand below: an old post that is not pinned counts', () => {
    const old = viewed(10, { publishedAt: daysAgo(900), pinned: false });
    expect(views([...times(3, viewed(10)), old])).toMatchObject({ n: 4, excluded: [] });
  });

  it('is left out without a date', () => {
    expect(leftOut(views([pinned(null), ...times(3, viewed(10))]))).toEqual([['p0', 'pinned-outside-window']]);
  });
});
