// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { endpointFor } from '@/lib/platforms/registry';
import {
  GUEST,
  MARA,
  pageScript,
  postIds,
  reelNode,
  timeline,
  timelineNode,
} from '../../../fixtures/instagram/creator';
import { drawnPost, drawnProfile } from '../../../fixtures/instagram/pages';
import { at, documentOf, graphql, readingAt } from '../../../fixtures/instagram/reading';

const PROFILE = `/${MARA.handle}/`;
const edges = (nodes: object[]) => ({
  edges: nodes.map((node) => ({ node })),
  page_info: { has_next_page: true, has_previous_page: false, start_cursor: null, end_cursor: 'x' },
});
/** Posts of the very profile on screen, as they stand among others' in the home feed. */
const own = [timelineNode(1), timelineNode(2)];

/** By the names under which the site answers; those of stories and messages as far as public sources tell. */
const ELSEWHERE: Record<string, object> = {
  'home feed': { xdt_api__v1__feed__timeline__connection: edges(own.map((media) => ({ media }))) },
  'home feed, an explore story in it': {
    xdt_api__v1__feed__timeline__connection: edges([{ explore_story: { media: own[0] } }]),
  },
  stories: { xdt_api__v1__feed__reels_media: { reels_media: [{ user: own[0]?.user, items: own }] } },
  'stories’ tray': { xdt_api__v1__feed__reels_tray: { tray: [{ user: own[0]?.user, items: own }] } },
  'feed of reels': { xdt_api__v1__clips__home__connection_v2: edges([reelNode(1), reelNode(2)]) },
  search: { xdt_api__v1__fbsearch__topsearch_connection: { users: [{ user: own[0]?.user }], media: own } },
  'search of words': { xdt_fbsearch__top_serp_graphql: edges([{ items: own }]) },
  explore: { xdt_api__v1__discover__web__explore_grid: { sectional_items: [{ layout_content: { medias: own } }] } },
  hashtag: { xdt_api__v1__tags__web_info: { top: { sections: own }, recent: edges(own) } },
  'posts that tag the profile': { xdt_api__v1__usertags__user_id__feed_connection: edges(own) },
  'posts that tag the profile, until 2023': { user: { edge_user_to_photos_of_you: { count: 7, ...edges(own) } } },
  'saved posts': { xdt_api__v1__feed__saved__posts_connection: edges(own.map((media) => ({ media }))) },
  'saved posts, until 2023': { user: { edge_saved_media: { count: 7, ...edges(own) } } },
  messages: { get_slide_thread_nullable: { messages: edges([{ content: { xma: own[0] } }]), users: [own[0]?.user] } },
  notifications: { xdt_api__v1__news__inbox: { new_stories: [{ args: { media: own, profile_name: MARA.handle } }] } },
};

describe('what is not the profile’s own list', () => {
  it.each(Object.entries(ELSEWHERE))('%s: nothing of it, though it holds posts of the profile on screen', (_, data) => {
    for (const path of [PROFILE, `${PROFILE}reels/`, `${PROFILE}tagged/`, `/p/${postIds(9).code}/`]) {
      expect(graphql({ data, status: 'ok' }, path)).toEqual([]);
      expect(instagram.fromPage(documentOf(pageScript(data as never)), readingAt(path))).toEqual([]);
    }
  });

  it('the profile’s own feed, in the same answer, is read', () => {
    const [page, ...more] = graphql(
      { data: { ...ELSEWHERE['home feed'], ...timeline([timelineNode(5)]).data } },
      PROFILE,
    );
    expect(page?.posts.map(({ id }) => id)).toEqual([postIds(5).pk]);
    expect(more).toEqual([]);
  });

  it.each([
    '/api/v1/feed/timeline/',
    '/api/v1/feed/reels_media/?reel_ids=5000000042',
    '/api/v1/feed/reels_tray/',
    '/api/v1/feed/saved/posts/',
    '/api/v1/usertags/5000000042/feed/',
    '/api/v1/direct_v2/inbox/',
    '/api/v1/direct_v2/threads/1/',
    '/api/v1/news/inbox/',
    '/api/v1/web/search/topsearch/?query=mara',
    '/api/v1/fbsearch/web/top_serp/',
    '/api/v1/discover/web/explore_grid/',
    '/api/v1/tags/web_info/?tag_name=bread',
    '/api/v1/clips/home/',
    '/api/v1/feed/tag/bread/',
    '/api/v1/feed/liked/',
  ])('%s is not listened to', (path) => expect(endpointFor(instagram, at(path))).toBeNull());
});

describe('a page that is neither profile nor post', () => {
  const feed = { data: { ...timeline(own).data, user: { ...(own[0]?.user as object), follower_count: 48_213 } } };

  it.each([
    '/',
    '/?variant=following',
    `/stories/${MARA.handle}/3700000000000000000/`,
    '/stories/highlights/18000000000000000/',
    '/explore/',
    '/explore/tags/bread/',
    '/explore/locations/213385402/berlin/',
    '/explore/search/keyword/?q=mara.fields',
    '/direct/inbox/',
    '/direct/t/110000000000000/',
    '/notifications/',
    '/accounts/activity/',
    '/reels/',
    `/reels/${postIds(1).code}/`,
    '/popular/bread/',
    '/your_activity/interactions/likes/',
  ])('%s: nothing, whatever it holds', (path) => {
    expect(instagram.surfaceOf(at(path)).kind).toBe('other');
    expect(graphql(feed, path)).toEqual([]);
    const page = documentOf(
      drawnProfile({ lang: 'en', plays: '48K' }).replace('<body>', `<body>${pageScript(feed.data as never)}`),
    );
    expect(instagram.fromPage(page, readingAt(path))).toEqual([]);
    expect(instagram.fromDom(page, readingAt(path))).toEqual([]);
  });

  it.each(['tagged', 'saved', 'reposts', 'followers', 'following'])(
    'the tab %s: the header alone, none of its posts',
    (tab) => {
      const reading = readingAt(`${PROFILE}${tab}/`);
      const [drawn] = instagram.fromDom(documentOf(drawnProfile({ lang: 'en' })), reading);
      expect(drawn?.profile?.followers?.value).toBe(1_234_567);
      expect(drawn).toMatchObject({ posts: [], listing: null });
    },
  );
});

describe('a post opened in a dialog over a profile', () => {
  const path = `/p/${postIds(4).code}/`;
  const behind = drawnProfile({ lang: 'en' }).replace('</body>', '');
  const dialog = drawnPost({ days: 4, likes: '1,204', comments: '31' }).replaceAll('main>', 'article>');
  const page = documentOf(`${behind}<div role="dialog">${dialog}</div></body>`);

  it('is read as the post, with none of the numbers behind it', () => {
    const read = instagram.fromDom(page, readingAt(path));
    expect(read).toHaveLength(1);
    const [post] = read[0]?.posts ?? [];
    expect(post).toMatchObject({ id: postIds(4).pk, owner: { handle: MARA.handle } });
    expect([post?.likes?.value, post?.comments?.value]).toEqual([1_204, 31]);
    expect(read[0]?.profile).toEqual({ id: null, handle: MARA.handle });
  });

  it('leaves the profile as it was where the address goes back to it', () => {
    const [read] = instagram.fromDom(page, readingAt(PROFILE));
    expect(read?.profile).toMatchObject({ handle: MARA.handle, followers: { value: 1_234_567 } });
    expect(read?.posts.every(({ likes, comments }) => likes === undefined && comments === undefined)).toBe(true);
  });

  it('of another account, who shares it with the profile, is that account’s', () => {
    const shared = timelineNode(4, { coauthor_producers: [{ id: MARA.id, username: MARA.handle }] }, GUEST);
    const [read] = graphql({ data: { xdt_api__v1__media__shortcode__web_info: { items: [shared] } } }, path);
    expect(read?.profile).toMatchObject({ handle: GUEST.handle });
    expect(read?.posts[0]).toMatchObject({ owner: { id: GUEST.id }, coOwners: [{ id: MARA.id, handle: MARA.handle }] });
  });
});
