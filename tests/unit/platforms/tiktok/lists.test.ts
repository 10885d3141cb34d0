import { describe, expect, it } from 'vitest';
import { CREATOR, idAt, item, itemList, MARCH, OTHER } from '../../../fixtures/tiktok/creator';
import { fromApi } from '../../../fixtures/tiktok/reading';

const PROFILE = `/@${CREATOR.handle}`;
const LATEST = 'post_item_list_request_type=0&cursor=0';
const list = (items: unknown[], query = LATEST, path = PROFILE) => fromApi('posts', itemList(items), path, query)[0];

describe('/api/post/item_list/', () => {
  it('reads a video in full', () => {
    const page = list([item(5)]);
    expect(page?.profile).toMatchObject({ id: CREATOR.id, handle: CREATOR.handle, displayName: CREATOR.name });
    expect(page?.posts).toEqual([
      {
        id: idAt(MARCH - 5 * 3600 - 60),
        url: `https://www.tiktok.com/@${CREATOR.handle}/video/${idAt(MARCH - 5 * 3600 - 60)}`,
        format: 'video',
        owner: { id: CREATOR.id, handle: CREATOR.handle },
        title: 'Loaf of 5 hours',
        views: { value: 192_100, low: 192_050, high: 192_150, precision: 'rounded' },
        likes: { value: 25_500, low: 25_450, high: 25_550, precision: 'rounded' },
        comments: { value: 146, low: 146, high: 146, precision: 'exact' },
        shares: { value: 2156, low: 2156, high: 2156, precision: 'exact' },
        saves: { value: 1311, low: 1311, high: 1311, precision: 'exact' },
        publishedAt: { value: 1_772_341_200_000, low: 1_772_341_200_000, high: 1_772_341_200_000 },
        durationSeconds: 64,
        caption: { text: 'Loaf of 5 hours', mentions: [] },
      },
    ]);
  });

  it("never takes rounded totals from an author's card over the profile's own", () => {
    const page = list([item(5, { authorStats: { followerCount: 427_700 } })]);
    expect(page?.profile).not.toHaveProperty('followers');
  });

  it('a photo post is a carousel under /photo/ and has no duration', () => {
    const photo = list([item(7, { imagePost: { images: [{}, {}] }, video: { duration: 0 } })])?.posts[0];
    expect(photo?.format).toBe('carousel');
    expect(photo?.url).toMatch(/\/photo\/\d+$/);
    expect(photo).not.toHaveProperty('durationSeconds');
  });

  it('pinned posts lead; once one is marked, the others are not pinned', () => {
    const page = list([item(9000, { isPinnedItem: true }), item(5), item(30)]);
    expect(page?.posts.map(({ pinned }) => pinned)).toEqual([true, false, false]);
    expect(page?.listing).toMatchObject({ start: true, order: 'newest' });
    expect(list([item(5)])?.posts[0]).not.toHaveProperty('pinned');
  });

  it("the site's own label: paid partnership, none, or not told", () => {
    const sponsored = (...items: object[]) =>
      list(items.map((more, i) => item(i + 1, more)))?.posts.map((p) => p.sponsored);
    expect(sponsored({ adLabelVersion: 2 }, {}, { isAd: true })).toEqual([true, false, undefined]);
    expect(sponsored({ adLabelVersion: 0, adAuthorization: false })).toEqual([false]);
    expect(sponsored({ adLabelVersion: 0, adAuthorization: true })).toEqual([undefined]);
    expect(sponsored({}, {})).toEqual([undefined, undefined]);
  });

  it("others' posts that the profile passed on are not its own", () => {
    const page = list([item(5), item(8, {}, OTHER), item(12)]);
    expect(page?.posts).toHaveLength(2);
    expect(page?.listing?.postIds).toEqual(page?.posts.map(({ id }) => id));
    expect(list([item(8, {}, OTHER)])).toBeUndefined();
  });

  it('an answer for the profile before is dropped on the next one', () => {
    expect(list([item(5)], LATEST, `/@${OTHER.handle}`)).toBeUndefined();
  });

  it('continuations and other orders are told by the request', () => {
    expect(list([item(5)], 'post_item_list_request_type=0&cursor=1772000000000')?.listing?.start).toBe(false);
    expect(list([item(5)], 'post_item_list_request_type=1&cursor=0')?.listing?.order).toBe('other');
    expect(list([item(5)], 'post_item_list_request_type=2&cursor=0')?.listing?.order).toBe('other');
  });

  it('where the request does not tell, the dates do: the three that may be pinned don’t count', () => {
    const newest = [9000, 8000, 9500, 1, 2, 3, 4, 5].map((hours) => item(hours));
    const oldest = [9000, 8000, 7000, 6000, 5000, 4000, 3000, 2000].map((hours) => item(hours));
    expect(list(newest, '')?.listing?.order).toBe('newest');
    expect(list(oldest, '')?.listing?.order).toBe('other');
  });

  it('comments switched off: unknown with the reason, not 0', () => {
    const off = { itemCommentStatus: 3, stats: { playCount: 900, commentCount: 0 }, statsV2: undefined };
    const post = list([item(5, off)])?.posts[0];
    expect(post).not.toHaveProperty('comments');
    expect(post?.withheld).toEqual({ comments: 'disabled' });
    expect(list([item(5, { ...off, itemCommentStatus: 0 })])?.posts[0]?.comments).toMatchObject({ value: 0 });
  });

  it('a count that is not carried is absent; without createTime the id bounds the date', () => {
    const post = list([item(5, { stats: { playCount: 10 }, statsV2: undefined, createTime: undefined })])?.posts[0];
    expect(post).not.toHaveProperty('likes');
    expect(post).not.toHaveProperty('saves');
    expect(post?.publishedAt?.low).toBe((MARCH - 5 * 3600 - 60) * 1000);
    expect(post?.publishedAt?.high).toBeGreaterThan(post?.publishedAt?.low ?? 0);
  });

  it('the same post twice comes out once', () => {
    expect(list([item(5), item(5)])?.posts).toHaveLength(1);
  });

  it('a private list, an empty one and a broken one', () => {
    expect(fromApi('posts', { statusCode: 10222 }, PROFILE)[0]?.unknown).toEqual([
      { field: 'posts', reason: 'private' },
    ]);
    expect(fromApi('posts', { statusCode: 0, hasMore: false }, PROFILE)).toEqual([]);
    expect(fromApi('posts', { statusCode: 0, itemList: 'x' }, PROFILE)).toMatchObject([{ error: 'unreadable' }]);
    expect(fromApi('posts', null, PROFILE)).toMatchObject([{ error: 'unreadable' }]);
  });
});

describe('/api/creator/item_list/', () => {
  it("gives the author's posts beside a video, with no claim to the list's top", () => {
    const path = `/@${CREATOR.handle}/video/${idAt(MARCH)}`;
    const [page] = fromApi('creator', itemList([item(5), item(8, {}, OTHER)]), path, 'cursor=0');
    expect(page?.posts).toHaveLength(1);
    expect(page?.listing?.start).toBe(false);
  });
});
