import { describe, expect, it } from 'vitest';
import { endpointFor } from '@/lib/platforms/registry';
import { tiktok } from '@/lib/platforms/tiktok';
import { at } from '../../../fixtures/tiktok/reading';

const surface = (path: string) => tiktok.surfaceOf(at(path));

describe('what an address shows', () => {
  it.each([
    ['/@Maja.Breadlab', { kind: 'profile', handle: 'maja.breadlab', tab: 'posts', postId: null }],
    ['/@maja.breadlab/?lang=fr', { kind: 'profile', handle: 'maja.breadlab' }],
    ['/@maja.breadlab/reposts', { kind: 'profile', tab: 'reposts' }],
    ['/@maja.breadlab/liked', { kind: 'profile', tab: 'liked' }],
    ['/@maja.breadlab/favorites', { kind: 'profile', tab: 'favorites' }],
    [
      '/@maja.breadlab/video/7571000000000000001?is_from_webapp=1',
      { kind: 'post', handle: 'maja.breadlab', postId: '7571000000000000001', tab: 'video' },
    ],
    ['/@maja.breadlab/photo/7571000000000000002', { kind: 'post', postId: '7571000000000000002', tab: 'photo' }],
    ['/@/video/7571000000000000003', { kind: 'post', handle: null, postId: '7571000000000000003' }],
  ])('%s', (path, expected) => expect(surface(path)).toMatchObject(expected));

  it.each([
    '/',
    '/foryou',
    '/explore',
    '/live',
    '/messages',
    '/search?q=@maja.breadlab',
    '/tag/bread',
    '/@maja.breadlab/live',
    '/@maja.breadlab/playlist/Loaves-7500000000000000000',
    '/@maja.breadlab/video/latest',
    '/@',
    '/@%22%3E',
  ])('%s is never read', (path) => expect(surface(path)).toMatchObject({ kind: 'other', handle: null, postId: null }));
});

describe('responses that are looked at', () => {
  const rule = (path: string) => endpointFor(tiktok, at(path))?.rule ?? null;

  it('profile, lists, item and comments', () => {
    expect(rule('/api/user/detail/?uniqueId=x')).toBe('user');
    expect(rule('/api/post/item_list/?cursor=0')).toBe('posts');
    expect(rule('/api/creator/item_list/')).toBe('creator');
    expect(rule('/api/item/detail/')).toBe('item');
    expect(rule('/api/comment/list/?aweme_id=1')).toBe('comments');
  });

  it.each([
    '/api/search/general/full/',
    '/api/repost/item_list/',
    '/api/favorite/item_list/',
    '/api/user/collect/item_list/',
    '/api/recommend/item_list/',
    '/api/comment/list/reply/',
    '/api/post/item_list/extra/',
  ])('%s is not', (path) => expect(rule(path)).toBeNull());
});
