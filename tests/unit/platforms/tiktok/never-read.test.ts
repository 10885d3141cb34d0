// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { endpointFor } from '@/lib/platforms/registry';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, item, itemList, OTHER, userDetail } from '../../../fixtures/tiktok/creator';
import { at, documentWith, fromApi, readingAt, rehydration } from '../../../fixtures/tiktok/reading';

const PROFILE = `/@${CREATOR.handle}`;

describe('a page that is neither profile nor post', () => {
  const drawn = `<h1 data-e2e="user-title">${CREATOR.handle}</h1><strong data-e2e="followers-count">427.7K</strong>
    <strong data-e2e="like-count">25.5K</strong><div data-e2e="user-post-item"><a href="${PROFILE}/video/7571000000000000001">
    <strong data-e2e="video-views">192.1K</strong></a></div>`;
  const page = documentWith(
    rehydration({
      'webapp.user-detail': userDetail(),
      'webapp.video-detail': { itemInfo: { itemStruct: item(1) }, statusCode: 0 },
    }),
    drawn,
  );

  it.each([
    '/',
    '/foryou',
    '/en/',
    '/following',
    '/friends',
    '/explore',
    '/live',
    `${PROFILE}/live`,
    '/messages',
    '/messages?u=6900000000000000123',
    '/notifications',
    '/inbox',
    '/search?q=maja.breadlab',
    '/search/user?q=maja.breadlab',
    '/search/video?q=bread',
    '/tag/bread',
    '/music/original-sound-7500000000000000000',
    '/place/Berlin-22535865202720370',
    '/discover/bread',
    '/tiktokstudio/content',
    `${PROFILE}/playlist/Loaves-7500000000000000000`,
    `${PROFILE}/collection/Loaves-7500000000000000000`,
  ])('%s: nothing, whatever it holds', (path) => {
    expect(tiktok.surfaceOf(at(path)).kind).toBe('other');
    expect(tiktok.fromPage(page, readingAt(path))).toEqual([]);
    expect(tiktok.fromDom(page, readingAt(path))).toEqual([]);
    expect(fromApi('posts', itemList([item(1)]), path)).toEqual([]);
    expect(fromApi('user', userDetail(), path)).toEqual([]);
    expect(fromApi('comments', { comments: [{ cid: '1', digg_count: 4 }] }, path)).toEqual([]);
  });

  it.each([
    '/api/recommend/item_list/',
    '/api/following/item_list/',
    '/api/friends/item_list/',
    '/api/explore/item_list/',
    '/api/preload/item_list/',
    '/api/search/general/full/',
    '/api/search/user/full/',
    '/api/search/item/full/',
    '/api/challenge/item_list/',
    '/api/music/item_list/',
    '/api/repost/item_list/',
    '/api/favorite/item_list/',
    '/api/user/collect/item_list/',
    '/api/collection/item_list/',
    '/api/related/item_list/',
    '/api/story/batch/item_list',
    '/api/notice/multi/',
    '/api/inbox/notice_count/',
    '/api/im/item_detail/',
    '/api/live/detail/',
    '/api/user/list/',
  ])('%s is not listened to', (path) => expect(endpointFor(tiktok, at(path))).toBeNull());
});

describe('under a profile', () => {
  it.each(['reposts', 'liked', 'favorites'])('the tab %s: the header, and none of the posts drawn there', (tab) => {
    const page = documentWith(
      {},
      `<h1 data-e2e="user-title">${CREATOR.handle}</h1><strong data-e2e="followers-count">427.7K</strong>
       <div data-e2e="user-${tab}-item-list"><div data-e2e="user-post-item"><a href="${PROFILE}/video/7571000000000000001">
       <strong data-e2e="video-views">192.1K</strong></a></div></div>`,
    );
    const [read] = tiktok.fromDom(page, readingAt(`${PROFILE}/${tab}`));
    expect(read?.profile?.followers?.value).toBe(427_700);
    expect(read).toMatchObject({ posts: [], listing: null });
  });

  it('others’ posts in the profile’s own list (reposts) are left out of list and posts', () => {
    const [read] = fromApi('posts', itemList([item(1), item(2, {}, OTHER), item(3)]), PROFILE);
    expect(read?.posts).toHaveLength(2);
    expect(read?.listing?.postIds).toEqual(read?.posts.map(({ id }) => id));
  });

  it.each([
    ['0', 'newest'],
    ['1', 'other'],
    ['2', 'other'],
  ])(
    'the order that the request names (%s) decides what forms a window, the posts count all the same',
    (type, order) => {
      const [read] = fromApi(
        'posts',
        itemList([item(9), item(5), item(1)]),
        PROFILE,
        `post_item_list_request_type=${type}`,
      );
      expect(read?.listing?.order).toBe(order);
      expect(read?.posts).toHaveLength(3);
    },
  );
});
