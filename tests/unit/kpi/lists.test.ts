import { describe, expect, it } from 'vitest';
import { instagramFormats, isReadInOrder, listFor, needsReelsTab, youtubeFormats } from '@/lib/kpi/lists';
import type { PlatformId } from '@/lib/model/platform';
import { kpiInput, type PostSpec, times } from '../../support/builders';

const seen = (platform: PlatformId, ...specs: PostSpec[]) => kpiInput(platform, {}, specs).collected;

describe('the list that a sample is read from', () => {
  const tabs = seen(
    'youtube',
    { list: 'videos' },
    { list: 'shorts', format: 'short' },
    { list: 'live', format: 'live' },
  );

  it('is on YouTube the tab of the format', () => {
    expect(listFor(tabs, 'video')).toBe('videos');
    expect(listFor(tabs, 'short')).toBe('shorts');
    expect(listFor(tabs, 'live')).toBe('live');
  });

  it('is the home page where that tab was not opened', () => {
    const videosAlone = seen('youtube', { list: 'videos' });
    expect(listFor(videosAlone, 'video')).toBe('videos');
    expect(listFor(videosAlone, 'short')).toBe('home');
    expect(listFor(videosAlone, 'live')).toBe('home');
    expect(listFor(seen('youtube'), 'video')).toBe('home');
  });

  it('is the Reels tab for reels, once it was opened, and for nothing else', () => {
    const opened = seen('instagram', { list: 'reels', format: 'reel' }, { list: 'posts' });
    expect(listFor(opened, 'reel')).toBe('reels');
    expect(listFor(opened, 'image')).toBe('posts');
    expect(listFor(opened, null)).toBe('posts');
    expect(listFor(seen('instagram', { format: 'reel' }), 'reel')).toBe('posts');
    expect(listFor(seen('tiktok', { list: 'reels', format: 'reel' }), 'reel')).toBe('posts');
  });

  it('is to be opened on Instagram alone', () => {
    expect(needsReelsTab(seen('instagram', { format: 'reel' }))).toBe(true);
    expect(needsReelsTab(seen('instagram', { format: 'image' }, { list: 'reels', format: 'reel' }))).toBe(false);
    expect(needsReelsTab(seen('instagram'))).toBe(true);
    expect(needsReelsTab(seen('tiktok', {}))).toBe(false);
  });

  it('was read in order where one of its posts was', () => {
    expect(isReadInOrder(seen('tiktok', { order: 'other' }, {}), 'posts')).toBe(true);
    expect(isReadInOrder(seen('tiktok', { order: 'other' }), 'posts')).toBe(false);
    expect(isReadInOrder(seen('tiktok', {}), 'liked')).toBe(false);
  });
});

describe('the formats of a profile', () => {
  it('on YouTube are those of which a list was read, videos first', () => {
    const short: PostSpec = { format: 'short', list: 'shorts' };
    expect(youtubeFormats(seen('youtube', short, { list: 'live', format: 'live' }, {}))).toEqual([
      'video',
      'short',
      'live',
    ]);
    expect(youtubeFormats(seen('youtube', short))).toEqual(['short']);
    expect(youtubeFormats(seen('youtube'))).toEqual(['video']);
  });

  it('on Instagram go by how many posts there are, then by name', () => {
    const reels = times(3, { format: 'reel' });
    expect(instagramFormats(seen('instagram', {}, ...reels, { format: 'carousel' }))).toEqual([
      'reel',
      'carousel',
      'image',
    ]);
    expect(instagramFormats(seen('instagram', {}, {}, { format: 'reel' }))).toEqual(['image', 'reel']);
    expect(instagramFormats(seen('instagram'))).toEqual(['image']);
  });

  it('do not count a post that was opened and stands in no list', () => {
    const opened = (platform: PlatformId, spec: PostSpec) => {
      const collected = seen(platform, {}, spec);
      return {
        ...collected,
        posts: collected.posts.map((post, at) => (at === 1 ? { ...post, placements: {} } : post)),
      };
    };
    expect(youtubeFormats(opened('youtube', { format: 'short' }))).toEqual(['video']);
    expect(instagramFormats(opened('instagram', { format: 'reel' }))).toEqual(['image']);
  });
});
