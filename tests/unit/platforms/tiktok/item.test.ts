// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tiktok } from '@/lib/platforms/tiktok';
import { CREATOR, idAt, item, MARCH, OTHER } from '../../../fixtures/tiktok/creator';
import { documentWith, fromApi, readingAt, rehydration } from '../../../fixtures/tiktok/reading';

const ID = idAt(MARCH - 5 * 3600 - 60);
const VIDEO = `/@${CREATOR.handle}/video/${ID}`;
const detail = (more: object = {}, who = CREATOR) => ({ itemInfo: { itemStruct: item(5, more, who) }, statusCode: 0 });
const fromPage = (scope: object, path = VIDEO) => tiktok.fromPage(documentWith(rehydration(scope)), readingAt(path));

describe('the video page', () => {
  it('tells the post, its author and the rounded totals beside it', () => {
    const shown = detail({
      createTime: String(MARCH),
      adLabelVersion: 2,
      stats: { playCount: 15_000_000, collectCount: '97723' },
      statsV2: undefined,
      authorStats: { followerCount: 783_400, heartCount: 3_900_000, followingCount: 0, videoCount: 19, diggCount: 3 },
      authorStatsV2: { followerCount: '783400', heartCount: '3900000', followingCount: '0', videoCount: '19' },
    });
    const [page] = fromPage({ 'webapp.video-detail': shown });
    expect(page?.profile).toMatchObject({
      id: CREATOR.id,
      followers: { value: 783_400, low: 783_350, high: 783_450, precision: 'rounded' },
      likesTotal: { low: 3_850_000, precision: 'rounded' },
      following: { value: 0, precision: 'exact' },
    });
    expect(page?.posts).toMatchObject([
      {
        id: ID,
        views: { low: 14_950_000, high: 15_050_000 },
        saves: { value: 97_723, precision: 'exact' },
        publishedAt: { value: MARCH * 1000 },
        sponsored: true,
      },
    ]);
    expect(page?.posts[0]).not.toHaveProperty('likes');
    expect(page?.listing).toBeNull();
  });

  it('is read by its id where the handle in the address is old or left out', () => {
    expect(fromPage({ 'webapp.video-detail': detail() }, `/@/video/${ID}`)[0]?.posts[0]?.owner?.handle).toBe(
      CREATOR.handle,
    );
    expect(fromPage({ 'webapp.video-detail': detail() }, `/@old.name/video/${ID}`)[0]?.posts).toHaveLength(1);
  });

  it('of mobile has another name', () => {
    expect(fromPage({ 'webapp.reflow.video.detail': detail() })[0]?.posts).toHaveLength(1);
  });

  it("left over, it is never another profile's", () => {
    expect(fromPage({ 'webapp.video-detail': detail() }, `/@${OTHER.handle}/video/7571000000000000009`)).toEqual([]);
    expect(fromPage({ 'webapp.video-detail': detail() }, `/@${OTHER.handle}`)).toEqual([]);
  });

  it.each([
    [10204, 'unavailable'],
    [10216, 'private'],
    [10213, 'age-restricted'],
    [10231, 'unavailable'],
  ])('without a post, status %i: %s', (statusCode, error) => {
    const [page] = fromPage({ 'webapp.video-detail': { statusCode, statusMsg: "item doesn't exist" } });
    expect(page).toMatchObject({ error, profile: null, posts: [] });
  });
});

describe('/api/item/detail/', () => {
  it('is read, and tells an error only of the post in the URL', () => {
    expect(fromApi('item', detail(), VIDEO)).toMatchObject([{ source: 'api', posts: [{ id: ID }] }]);
    expect(fromApi('item', { statusCode: 10204 }, VIDEO, `itemId=${ID}`)).toMatchObject([{ error: 'unavailable' }]);
    expect(fromApi('item', { statusCode: 10204 }, VIDEO, 'itemId=7571000000000000009')).toEqual([]);
  });
});

describe('/api/comment/list/', () => {
  const comment = (cid: string, more: object = {}) => ({
    cid,
    text: 'Looks lovely',
    create_time: MARCH + 60,
    digg_count: 3252,
    aweme_id: ID,
    user: { unique_id: 'someone' },
    ...more,
  });

  it('tells likes, time and what is said, cut where it is long; the author stays behind', () => {
    const body = {
      status_code: 0,
      comments: [comment('7571000000000000101', { text: 'Looks lovely '.repeat(200), comment_language: 'en' })],
    };
    const [page] = fromApi('comments', body, VIDEO, `aweme_id=${ID}`);
    expect(page?.comments).toEqual([
      {
        id: '7571000000000000101',
        postId: ID,
        text: 'Looks lovely '.repeat(200).slice(0, 1_000),
        language: 'en',
        likes: { value: 3252, low: 3252, high: 3252, precision: 'exact' },
        publishedAt: { value: (MARCH + 60) * 1000, low: (MARCH + 60) * 1000, high: (MARCH + 60) * 1000 },
      },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/someone/);
    expect(page?.posts).toEqual([]);
  });

  it('the creator’s own are marked, those without a text have none', () => {
    const own = comment('7571000000000000105', { user: { unique_id: CREATOR.handle.toUpperCase() } });
    const sticker = comment('7571000000000000106', { text: '' });
    const [page] = fromApi('comments', { comments: [own, sticker] }, VIDEO, `aweme_id=${ID}`);
    expect(page?.comments.map(({ text, byCreator }) => [text, byCreator])).toEqual([
      ['Looks lovely', true],
      [undefined, undefined],
    ]);
  });

  it('of another post are left out', () => {
    const strange = { comments: [comment('7571000000000000102', { aweme_id: '7571000000000000009' })] };
    expect(fromApi('comments', strange, VIDEO)).toEqual([]);
    expect(
      fromApi('comments', { comments: [comment('7571000000000000103')] }, VIDEO, 'aweme_id=7571000000000000009'),
    ).toEqual([]);
    expect(fromApi('comments', { comments: [comment('7571000000000000104')] }, `/@${CREATOR.handle}`)).toEqual([]);
  });
});

describe('the text of a video', () => {
  const caption = (more: object) => fromPage({ 'webapp.video-detail': detail(more) })[0]?.posts[0]?.caption;

  it('names accounts by their handles, which stand beside it', () => {
    const textExtra = [{ hashtagName: 'ad' }, { userUniqueId: 'MillHouse.Co', userId: '1' }];
    expect(caption({ desc: '#ad with @Mill House', textExtra })).toEqual({
      text: '#ad with @Mill House',
      mentions: ['millhouse.co'],
    });
  });

  it('is empty where it is, and unread where it is not there', () => {
    expect(caption({ desc: '' })).toEqual({ text: '', mentions: [] });
    expect(caption({ desc: undefined })).toBeUndefined();
  });
});
