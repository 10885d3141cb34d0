import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { buildReport } from '@/lib/report';
import { DAY, kpiInput, NOW, type PostSpec, times } from '../../support/builders';

const LISTED: PostSpec = { views: 40_000 };
const OPENED: PostSpec = { views: 40_000, likes: 1_600, comments: 90 };
const short = (differs: PostSpec = {}): PostSpec => ({
  format: 'short',
  list: 'shorts',
  views: 9_000,
  publishedAt: null,
  ...differs,
});

const channel = (...specs: PostSpec[]): Report =>
  buildReport({ ...kpiInput('youtube', { followers: 152_340 }, specs), ownSet: [] });

describe('on YouTube', () => {
  it('typical views and view rate lead until six videos were opened, then the engagement rate', () => {
    const few = channel(...times(5, OPENED), ...times(7, LISTED));
    expect(few.opened).toMatchObject({ n: 5, needed: 6 });
    expect(few.headline.slice(0, 2)).toEqual(['viewsPerPost', 'viewRate']);
    const enough = channel(...times(6, OPENED), ...times(6, LISTED));
    expect(enough.opened).toMatchObject({ n: 6, needed: 6 });
    expect(enough.headline[0]).toBe('engagementRateByViews');
  });

  it('the headline is about the tab opened last', () => {
    const videos = times(3, { ...LISTED, visit: NOW - DAY });
    expect(channel(...videos, ...times(3, short())).format).toBe('short');
    expect(channel(...times(3, LISTED), ...times(3, short({ visit: NOW - DAY }))).format).toBe('video');
  });

  it('of formats read together, about the one of which most was read; of as many, about videos', () => {
    const home = { list: 'home', order: 'other' as const };
    expect(channel(...times(2, { ...LISTED, ...home }), ...times(5, short(home))).format).toBe('short');
    expect(channel(...times(3, short(home)), ...times(3, { ...LISTED, ...home })).format).toBe('video');
    expect(channel().format).toBe('video');
  });

  it('counts what was opened, the window and its posts for that format', () => {
    const { format, progress, opened, posts } = channel(
      ...times(7, { ...OPENED, visit: NOW - DAY }),
      ...times(4, short({ likes: 50, comments: 2 })),
    );
    expect({ format, progress, opened }).toEqual({
      format: 'short',
      progress: { read: 4, wanted: 12 },
      opened: { n: 4, needed: 6, left: [] },
    });
    expect(posts.filter(({ inWindow }) => inWindow).every((post) => post.format === 'short')).toBe(true);
  });
});

it('Instagram leads with the rate by followers, TikTok with that by views; nothing has to be opened there', () => {
  const read = (platform: 'instagram' | 'tiktok') => buildReport({ ...kpiInput(platform, {}), ownSet: [] });
  expect(read('instagram')).toMatchObject({ format: null, opened: null });
  expect(read('instagram').headline).toEqual([
    'engagementRateByFollowers',
    'viewsPerPost',
    'estimatedReach',
    'sponsoredShare',
  ]);
  expect(read('tiktok').headline[0]).toBe('engagementRateByViews');
});
