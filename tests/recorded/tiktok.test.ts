// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import type { Quantity } from '@/lib/model/quantity';
import { localeTableOf } from '@/lib/parsing/tables';
import { endpointFor } from '@/lib/platforms/registry';
import { tiktok } from '@/lib/platforms/tiktok';

const FOLDER = join(import.meta.dirname, '../../../shared/captures/tiktok');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`no recordings at ${FOLDER}: recorded TikTok tests are skipped`);

const at = (path: string) => new URL(path, 'https://www.tiktok.com');
const readingAt = (path: string) => ({
  surface: tiktok.surfaceOf(at(path)),
  lang: 'en',
  locale: localeTableOf('en'),
  now: Date.parse('2026-01-29T12:00:00Z'),
});
const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

function page(file: string, path: string) {
  const document = new DOMParser().parseFromString(text(file), 'text/html');
  return { json: tiktok.fromPage(document, readingAt(path)), drawn: tiktok.fromDom(document, readingAt(path)) };
}

/** A response; `of` makes it from the file where that is a part of one. */
function response(file: string, path: string, api: string, of = (body: unknown): unknown => body): Observation[] {
  const rule = endpointFor(tiktok, at(api))?.rule ?? '';
  return tiktok.fromApi(rule, at(api), of(JSON.parse(text(file))), readingAt(path));
}

const post = (pages: Observation[], id: string): PostReading | undefined =>
  pages.flatMap(({ posts }) => posts).find((found) => found.id === id);
const full = (value: number) => expect.objectContaining({ value, precision: 'exact' }) as Quantity;
const about = (value: number, half: number) =>
  expect.objectContaining({ value, low: value - half, high: value + half, precision: 'rounded' }) as Quantity;
const K = 50;
const M = 50_000;

describe.skipIf(!isThere)('recorded profiles', () => {
  it.each<[string, string, Partial<ProfileReading>]>([
    [
      'html-profile-rendered--illojuan.html',
      'illojuan',
      {
        followers: full(783_427),
        following: full(0),
        likesTotal: full(3_922_256),
        postsTotal: full(19),
        verified: true,
        links: ['https://twitch.tv/illojuan'],
      },
    ],
    [
      'html-profile--alcaldiasa.html',
      'alcaldiasa',
      {
        followers: full(38_490),
        following: full(24),
        likesTotal: full(593_024),
        postsTotal: full(927),
        displayName: 'Alcaldía de Santa Ana',
      },
    ],
    [
      'html-profile--webstoremd.html',
      'webstoremd',
      {
        followers: about(211_900, K),
        following: full(28),
        likesTotal: about(2_900_000, M),
        postsTotal: full(2074),
        category: 'Personal Blog',
      },
    ],
    [
      'html-profile-rendered-sigi--dylanlemay.html',
      'dylanlemay',
      {
        followers: about(11_200_000, M),
        following: full(1204),
        likesTotal: about(587_500_000, M),
        postsTotal: full(1526),
        bio: expect.stringMatching(/dylanlemay@\w+\.com/),
      },
    ],
  ])('%s', (file, handle, expected) => {
    expect(page(file, `/@${handle}`).json[0]?.profile).toMatchObject({ handle, ...expected });
  });

  it.each([
    ['html-profile-rendered--illojuan.html', 'illojuan', 783_400, 18],
    ['html-profile--alcaldiasa.html', 'alcaldiasa', 38_500, 16],
    ['html-profile--webstoremd.html', 'webstoremd', 211_900, 0],
    ['html-profile-rendered-sigi--dylanlemay.html', 'dylanlemay', 11_200_000, 16],
  ])('%s as drawn', (file, handle, followers, posts) => {
    const { drawn } = page(file, `/@${handle}`);
    expect(drawn[0]?.profile).toMatchObject({ handle, followers: { value: followers, precision: 'rounded' } });
    expect(drawn[0]?.posts).toHaveLength(posts);
  });

  it('the grid has plays, in 2026 not even those', () => {
    const { drawn } = page('html-profile-rendered--illojuan.html', '/@illojuan');
    expect(drawn[0]?.posts.slice(0, 3).map(({ views }) => views)).toEqual([
      about(192_100, K),
      about(1_900_000, M),
      about(4_400_000, M),
    ]);
    const [bare] = page('html-profile--alcaldiasa.html', '/@alcaldiasa').drawn;
    expect(bare?.posts.every((found) => !('views' in found) && !('likes' in found))).toBe(true);
  });

  it('none of them says anything under another profile', () => {
    for (const file of ['html-profile-rendered--illojuan.html', 'html-profile-rendered-sigi--dylanlemay.html']) {
      const { json, drawn } = page(file, '/@alcaldiasa');
      expect([...json, ...drawn]).toEqual([]);
    }
  });

  it('SIGI_STATE: 30 posts in order, without saves', () => {
    const { json } = page('html-profile-rendered-sigi--dylanlemay.html', '/@dylanlemay');
    expect(json[1]?.posts).toHaveLength(30);
    expect(json[1]?.listing?.postIds[0]).toBe('7203022122757803307');
    const first = post(json, '7203022122757803307');
    expect(first).toMatchObject({
      views: about(101_500, K),
      likes: about(15_500, K),
      comments: full(64),
      shares: full(16),
    });
    expect(first).not.toHaveProperty('saves');
  });
});

describe.skipIf(!isThere)('recorded video pages', () => {
  const path = '/@illojuan/video/7571863205253778710';

  it('a paid partnership, in the JSON as drawn, with the next video below it', () => {
    const { json, drawn } = page('html-video-rendered--illojuan-burgerking.html', path);
    const rest = { comments: full(146), shares: full(2156), saves: full(1311), sponsored: true };
    expect(post(json, '7571863205253778710')).toMatchObject({
      ...rest,
      views: about(192_100, K),
      likes: about(25_500, K),
      durationSeconds: 64,
      publishedAt: { value: 1_762_961_788_000 },
    });
    expect(post(drawn, '7571863205253778710')).toMatchObject({ ...rest, likes: about(25_500, K) });
    expect([...json, ...drawn].flatMap(({ posts }) => posts)).toHaveLength(2);
  });

  it('a removed video', () => {
    const { json, drawn } = page('html-video-unavailable--10204.html', '/@nobody/video/7000000000000000000');
    expect(json).toMatchObject([{ error: 'unavailable', profile: null, posts: [] }]);
    expect(drawn).toEqual([]);
  });

  it('an item of the page of 2026', () => {
    const pages = response(
      'video-itemstruct-subset--oddanimalspecimens.json',
      '/@oddanimalspecimens/video/7198206283571285294',
      '/api/item/detail/?itemId=7198206283571285294',
      (body) => ({ itemInfo: { itemStruct: (body as unknown[])[0] }, statusCode: 0 }),
    );
    expect(post(pages, '7198206283571285294')).toMatchObject({
      likes: about(1_500_000, M),
      comments: full(4572),
      shares: about(13_000, K),
      views: about(15_000_000, M),
      saves: full(97_723),
    });
    expect(pages[0]?.profile).not.toHaveProperty('followers');
  });
});

describe.skipIf(!isThere)('recorded responses', () => {
  it('/api/user/detail', () => {
    const [detail] = response('api-user-detail--zg520.json', '/@zg.520', '/api/user/detail/?uniqueId=zg.520');
    expect(detail?.profile).toMatchObject({
      followers: full(427_682),
      following: full(176),
      likesTotal: full(6_764_096),
    });
    const [odd] = response(
      'userinfo-list--oddanimalspecimens.json',
      '/@oddanimalspecimens',
      '/api/user/detail/',
      (body) => ({ userInfo: (body as unknown[])[0], statusCode: 0 }),
    );
    expect(odd?.profile).toMatchObject({
      followers: full(4_001_943),
      likesTotal: full(77_615_151),
      postsTotal: full(178),
    });
  });

  it('/api/post/item_list', () => {
    const pages = response('api-post-item_list--zg520.json', '/@zg.520', '/api/post/item_list/');
    expect(post(pages, '7513039993741397256')).toMatchObject({
      views: about(1_900_000, M),
      likes: about(68_300, K),
      comments: full(1502),
      shares: full(2528),
      saves: full(5012),
      pinned: true,
      durationSeconds: 18,
    });
    const many = response(
      'item_list-subset--oddanimalspecimens.json',
      '/@oddanimalspecimens',
      '/api/post/item_list/',
      (body) => ({
        itemList: (body as object[]).map((item) => ({ ...item, author: { uniqueId: 'oddanimalspecimens' } })),
      }),
    );
    expect(many[0]?.posts).toHaveLength(53);
    expect(many[0]?.listing?.order).toBe('newest');
    expect(post(many, '7424178477068258603')).toMatchObject({
      views: about(38_900_000, M),
      likes: about(3_900_000, M),
      comments: about(37_600, K),
      shares: about(893_600, K),
      saves: about(402_500, K),
    });
  });

  it('/api/comment/list: 20 comments, the first with 3252 likes', () => {
    const [comments] = response(
      'comment_list-subset--oddanimalspecimens.json',
      '/@oddanimalspecimens/video/7198206283571285294',
      '/api/comment/list/?aweme_id=7198206283571285294',
      (body) => ({ comments: body }),
    );
    expect(comments?.comments).toHaveLength(20);
    expect(comments?.comments[0]).toMatchObject({ likes: full(3252), publishedAt: { value: 1_676_080_038_000 } });
  });

  it('searches are never looked at', () => {
    expect(endpointFor(tiktok, at('/api/search/general/full/?keyword=australia'))).toBeNull();
  });
});
