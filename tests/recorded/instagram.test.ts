// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation, PostReading } from '@/lib/model/observation';
import { exact, type Quantity } from '@/lib/model/quantity';
import { instagram } from '@/lib/platforms/instagram';
import { asArray, asRecord, get } from '@/lib/platforms/json';
import { at, documentOf, readingAt } from '../fixtures/instagram/reading';

const FOLDER = join(import.meta.dirname, '../../../shared/captures/instagram');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`no recordings at ${FOLDER}: recorded Instagram tests are skipped`);

const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));
const part = (file: string, key: string) => get(json(file), key);
/** Posts of the home feed, as another extension caught them. */
const caught = () =>
  asArray(json('zeeschuimer-home-feed-verified-2026-02.json')).map((item) => asRecord(get(item, 'data')));

function page(file: string, path: string, lang = 'en') {
  const document = documentOf(text(file));
  const reading = readingAt(path, lang);
  return { json: instagram.fromPage(document, reading), drawn: instagram.fromDom(document, reading) };
}

const api = (rule: string, url: string, body: unknown, path: string) =>
  instagram.fromApi(rule, at(url), body, readingAt(path));
const graphql = (body: unknown, path: string) => api('graphql', '/graphql/query', body, path);

const codeOf = (post: PostReading) => post.url.split('/').at(-2);
const posts = (read: Observation[]) => read.flatMap((observation) => observation.posts);
const post = (read: Observation[], code: string) => posts(read).find((found) => codeOf(found) === code);
const near = (value: number) => expect.objectContaining({ value, precision: 'rounded' }) as Quantity;

describe.skipIf(!isThere)('recorded profiles', () => {
  it('drawn: followers in full from the title, twelve posts', () => {
    const [read] = page('html-profile-rendered--instagram.html', '/instagram/').drawn;
    expect(read?.profile).toMatchObject({
      followers: exact(698_079_524),
      following: exact(314),
      postsTotal: exact(8_276),
      verified: true,
      links: ['https://www.youtube.com/watch?v=e3GBHkiMSi8'],
    });
    expect(read?.posts).toHaveLength(12);
    expect(read?.posts[0]).toMatchObject({ format: 'reel', id: '3789824371612315838' });
  });

  it('not drawn yet: the head’s counts, in English and Chinese', () => {
    expect(page('html-profile-shell-en--ulsaninsta.html', '/ulsaninsta/').drawn[0]?.profile).toMatchObject({
      followers: near(5_351),
      following: near(3_408),
      postsTotal: near(713),
    });
    const zh = page('html-profile-shell-zh--bella-ayar.html', '/bella.ayar/', 'zh-cn').drawn[0]?.profile;
    expect(zh).toMatchObject({
      followers: near(527_000),
      following: near(1_059),
      postsTotal: near(383),
      bio: expect.stringContaining('contact@bellaayar.com'),
    });
  });

  it('by query, REST, and in the older shapes', () => {
    const user = json('graphql-profile-page-user--natgeo-2026-04.json');
    expect(graphql({ data: { user } }, '/natgeo/')[0]?.profile).toMatchObject({
      followers: exact(274_984_408),
      following: exact(193),
      postsTotal: exact(31_529),
      verified: true,
    });
    const info = json('api-users-info--natgeo-2026-04.json');
    expect(api('user', '/api/v1/users/787132/info/', info, '/natgeo/')[0]?.profile?.followers).toEqual(
      exact(274_984_403),
    );
    const a1 = json('legacy-a1-graphql-user--natgeo-2026-04.json');
    expect(api('legacy', '/natgeo/?__a=1', a1, '/natgeo/')[0]?.profile?.followers).toEqual(exact(274_984_404));
    const web = json('legacy-web_profile_info--2023.json');
    expect(api('user', '/api/v1/users/web_profile_info/', web, '/robertdowneyjr/')[0]?.profile).toMatchObject({
      followers: exact(52_979_346),
      following: exact(5),
      postsTotal: exact(419),
    });
  });

  it('login wall and removed post: an error, no number', () => {
    const [wall, ...more] = page('html-login-wall--no-data.html', '/nobody/').drawn;
    expect(wall).toMatchObject({ error: 'login-wall', profile: null, posts: [] });
    expect(more).toEqual([]);
    const gone = page('html-post-unavailable.html', '/p/AAAAAAAAAAA/');
    expect(gone.json).toEqual([]);
    expect(gone.drawn[0]).toMatchObject({ error: 'unavailable', profile: null, posts: [] });
  });
});

describe.skipIf(!isThere)('recorded lists', () => {
  it('the Reels tab: plays, pins, and three reels of other accounts that it shares', () => {
    const read = graphql(json('graphql-clips_user_connection_v2--reels-tab-2026-07.json'), '/somebody/reels/');
    expect(read[0]?.profile?.id).toBe('67321317932');
    expect(post(read, 'DNnG5FHiOrm')).toMatchObject({
      views: exact(14_815),
      likes: exact(234),
      comments: exact(11),
      pinned: true,
    });
    expect(post(read, 'DacqbYAtV2_')).toMatchObject({ views: exact(47_867), owner: { id: '29586504' } });
    expect(posts(read).filter(({ owner }) => owner?.id !== '67321317932')).toHaveLength(3);
    expect(read[0]?.listing?.order).toBe('newest');
  });

  it('the feed: pins by number, and no plays where a vendor wrote 0', () => {
    const response = part('api-feed-user--natgeo-2026-04.json', 'response');
    const read = api('feed', '/api/v1/feed/user/787132/?count=12', response, '/natgeo/');
    expect(post(read, 'DWllQsJCPX_')).toMatchObject({
      likes: exact(35_785),
      comments: exact(236),
      shares: exact(1_934),
      pinned: true,
    });
    expect(posts(read).some(({ views }) => views)).toBe(false);
  });

  it('the timeline of 2020 and the clips of 2021', () => {
    const old = graphql(json('legacy-graphql-timeline--2020.json'), '/robertdowneyjr/');
    expect(old[0]?.profile?.postsTotal).toEqual(exact(453));
    expect(posts(old)[0]).toMatchObject({ id: '2224305748263047050', format: 'video', views: exact(2_726_827) });
    const clips = api('clips', '/api/v1/clips/user/', json('legacy-clips-user--2022.json'), '/noholita/reels/');
    expect(post(clips, 'CPv3UqsBFvg')).toMatchObject({
      views: exact(401_421),
      likes: exact(16_965),
      comments: exact(80),
    });
    expect(posts(clips).filter(({ sponsored }) => sponsored)).toHaveLength(2);
  });

  it('home feed and search: nothing, on those pages and on a profile’s', () => {
    const media = caught().map((post) => ({ node: { media: post } }));
    const home = { data: { xdt_api__v1__feed__timeline__connection: { edges: media } } };
    const search = json('graphql-keyword-search-serp--makeup-2026-02.json');
    for (const path of ['/', '/explore/search/keyword/?q=makeup', '/abc7ny/'])
      expect([...graphql(home, path), ...graphql(search, path)]).toEqual([]);
  });

  it('hidden likes in the profile’s own timeline stay unknown', () => {
    const fact = caught()
      .filter((post) => get(post, 'user', 'username') === 'fact')
      .map((node) => ({ node }));
    const body = { data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: fact } } };
    const [found] = posts(graphql(body, '/fact/'));
    expect(found).toMatchObject({ comments: exact(65), withheld: { likes: 'hidden' } });
    expect(found).not.toHaveProperty('likes');
  });
});

describe.skipIf(!isThere)('recorded posts', () => {
  it('a reel to a guest: paid partnership, the author’s nine others, eight comments', () => {
    const { json: read, drawn } = page('html-reel-rendered-paid-partnership--rashi-varaiya.html', '/reel/DM5F3Vzq6TN/');
    expect(post(read, 'DM5F3Vzq6TN')).toMatchObject({ likes: exact(493), comments: exact(17), sponsored: true });
    expect(post(read, 'DTSpnmvCF0Q')).toMatchObject({ likes: exact(255), comments: exact(14) });
    expect(posts(read)).toHaveLength(10);
    expect(posts(read).filter(({ withheld }) => withheld?.likes === 'hidden')).toHaveLength(2);
    expect(read.flatMap(({ comments }) => comments)).toHaveLength(8);
    expect(post(drawn, 'DM5F3Vzq6TN')).toMatchObject({ likes: exact(493), comments: exact(17) });
  });

  it('the app’s answer: plays and shares, and an id that JSON numbers lose', () => {
    const body = { items: [part('api-media-info-reel--natgeo-2026-04.json', 'media_or_ad')] };
    const read = api('media', '/api/v1/media/3776832898280228145/info/', body, '/reel/DRqAYKuAIUx/');
    expect(posts(read)[0]).toMatchObject({
      id: '3776832898280228145',
      views: exact(2_866_120),
      likes: exact(135_430),
      comments: exact(485),
      shares: exact(8_346),
    });
  });

  it('heads alone: likes, comments and the day', () => {
    const { drawn } = page('html-post-shell-meta--beginveganbegun.html', '/reel/DQwT90GjOcG/');
    expect(drawn[0]).toMatchObject({ profile: { id: '360838267', handle: 'beginveganbegun' } });
    expect(posts(drawn)[0]).toMatchObject({ likes: near(13_000), comments: near(167) });
    const mobile = page('html-reel-mobile-xig--rashi-varaiya.html', '/reel/DM5F3Vzq6TN/');
    expect(mobile.json).toEqual([]);
    expect(posts(mobile.drawn)[0]).toMatchObject({ likes: near(493), comments: near(17) });
  });

  it('comments by REST', () => {
    const response = part('api-media-comments--natgeo-2026-06.json', 'response');
    const read = api('media', '/api/v1/media/3691011991037807194/comments/', response, '/reel/DM5G9mbhApa/');
    expect(posts(read)[0]?.comments).toEqual(exact(551));
    expect(read.flatMap(({ comments }) => comments).map(({ likes }) => likes?.value)).toEqual([13, 2_155, 340]);
  });
});
