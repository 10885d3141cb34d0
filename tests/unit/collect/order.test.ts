import { describe, expect, it } from 'vitest';
import { newestFirst } from '@/lib/collect/order';
import type { Post } from '@/lib/model/profile';
import { aPost, daysAgo, type PostSpec } from '../../support/builders';

const TODAY = daysAgo(0);
const LAST_WEEK = daysAgo(7);

const post = (id: string, rank: number, days: number | null, differs: PostSpec = {}): Post =>
  aPost('tiktok', { id, rank, publishedAt: days === null ? null : daysAgo(days), visit: TODAY, ...differs });
const ids = (posts: readonly Post[], list = 'posts') => newestFirst(posts, list).map(({ id }) => id);

describe('a list read newest-first', () => {
  it('is in the order of the site, whatever the order in which posts are kept', () => {
    expect(ids([post('c', 2, 9), post('a', 0, 1), post('b', 1, 5)])).toEqual(['a', 'b', 'c']);
  });

  it('is of one list alone', () => {
    const reel = post('r', 0, 2, { list: 'reels' });
    expect(ids([post('a', 0, 1), reel])).toEqual(['a']);
    expect(ids([post('a', 0, 1), reel], 'reels')).toEqual(['r']);
  });

  it('leaves out posts that were only opened, and stand in no list', () => {
    const opened = { ...post('x', 0, 1), placements: {} };
    expect(ids([opened, post('a', 0, 3)])).toEqual(['a']);
  });

  it('keeps undated posts where they stand', () => {
    expect(ids([post('a', 0, null), post('b', 1, null), post('c', 2, null)])).toEqual(['a', 'b', 'c']);
  });
});

describe('an older visit', () => {
  const older = [post('c', 1, 20, { visit: LAST_WEEK }), post('d', 2, 30, { visit: LAST_WEEK })];

  it('goes on where the newer one left off, if that reached back to it', () => {
    // b, published 10 days ago, was there to be seen a week ago.
    expect(ids([...older, post('a', 0, 2), post('b', 1, 10)])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is left out where posts of between the visits may be missing', () => {
    // Both new posts are younger than the older visit: others may stand between b and c.
    expect(ids([...older, post('a', 0, 2), post('b', 1, 6)])).toEqual(['a', 'b']);
  });

  it('is not reached by a pinned post, which says nothing of what lies between', () => {
    expect(ids([...older, post('p', 0, 300, { pinned: true }), post('a', 1, 2)])).not.toContain('c');
  });

  it('brings back no post that was taken away since', () => {
    // x, a week and a day old, stood on top a week ago; today it is missing between a and b.
    const gone = post('x', 0, 8, { visit: LAST_WEEK });
    expect(ids([gone, ...older, post('a', 0, 2), post('b', 1, 10)])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps a post whose coarse date may be older than where the newer list ends', () => {
    const coarse = { value: daysAgo(9), low: daysAgo(16), high: daysAgo(9) };
    const vague = post('x', 0, 0, { visit: LAST_WEEK, publishedAt: coarse });
    expect(ids([vague, post('a', 0, 2), post('b', 1, 10)])).toEqual(['a', 'b', 'x']);
  });

  it('is left out where the newer list has no dates', () => {
    expect(ids([...older, post('a', 0, null), post('b', 1, null)])).toEqual(['a', 'b']);
  });
});

describe('pinned posts', () => {
  it('stand at their date, not at the top', () => {
    expect(ids([post('p', 0, 5, { pinned: true }), post('a', 1, 2), post('b', 2, 9)])).toEqual(['a', 'p', 'b']);
  });

  it('stay on top where they are the newest', () => {
    expect(ids([post('p', 0, 1, { pinned: true }), post('a', 1, 2)])).toEqual(['p', 'a']);
  });

  it('come last without a date', () => {
    expect(ids([post('p', 0, null, { pinned: true }), post('a', 1, 2), post('b', 2, 9)])).toEqual(['a', 'b', 'p']);
  });
});

describe('a list in another order', () => {
  const popular = (id: string, rank: number, days: number | null) => post(id, rank, days, { order: 'other' });

  it('counts by dates alone', () => {
    expect(ids([popular('hit', 0, 90), popular('new', 1, 1), popular('mid', 2, 30)])).toEqual(['new', 'mid', 'hit']);
  });

  it('leaves out what has no date', () => {
    expect(ids([popular('hit', 0, null), popular('new', 1, 1)])).toEqual(['new']);
  });

  it('does not mix with one read newest-first', () => {
    expect(ids([post('a', 0, 3), popular('hit', 0, 90)])).toEqual(['a']);
  });
});
