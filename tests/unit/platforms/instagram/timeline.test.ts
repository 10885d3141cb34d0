import { describe, expect, it } from 'vitest';
import { exact, moment } from '@/lib/model/quantity';
import { instagram } from '@/lib/platforms/instagram';
import { GUEST, MARA, postIds, timeline, timelineNode } from '../../../fixtures/instagram/creator';
import { at, graphql, readingAt } from '../../../fixtures/instagram/reading';

const PATH = `/${MARA.handle}/`;
const one = (changes: Record<string, unknown>) => graphql(timeline([timelineNode(0, changes)]), PATH)[0]?.posts[0];

describe('a page of the timeline', () => {
  it('is the profile’s list, newest first, pinned posts leading', () => {
    const nodes = [timelineNode(300, { timeline_pinned_user_ids: [MARA.id] }), timelineNode(0), timelineNode(2)];
    const [read, more] = graphql(timeline(nodes), PATH);
    expect(more).toBeUndefined();
    expect(read?.profile).toMatchObject({ id: MARA.id, handle: MARA.handle, displayName: MARA.name, verified: true });
    expect(read?.profile).not.toHaveProperty('followers');
    expect(read?.posts.map(({ pinned }) => pinned)).toEqual([true, false, false]);
    expect(read?.listing).toEqual({
      list: 'posts',
      start: true,
      order: 'newest',
      postIds: [300, 0, 2].map((days) => postIds(days).pk),
    });
  });

  it('says where the page is a continuation, and where the order is not by date', () => {
    expect(graphql(timeline([timelineNode(9)], true), PATH)[0]?.listing?.start).toBe(false);
    const popular = [timelineNode(90), timelineNode(3), timelineNode(40)];
    expect(graphql(timeline(popular), PATH)[0]?.listing?.order).toBe('other');
  });

  it('reads each field of a post', () => {
    expect(one({})).toMatchObject({
      id: postIds(0).pk,
      url: `https://www.instagram.com/p/${postIds(0).code}/`,
      format: 'image',
      owner: { id: MARA.id, handle: MARA.handle },
      title: 'Day 0',
      likes: exact(1_000),
      comments: exact(20),
      publishedAt: moment(postIds(0).takenAt * 1000),
      pinned: false,
      sponsored: false,
      withheld: { shares: 'not-published', saves: 'not-published' },
    });
  });

  it.each([
    ['reel', { media_type: 2, product_type: 'clips' }],
    ['carousel', { media_type: 8, product_type: 'carousel_container' }],
    ['video', { media_type: 2, product_type: 'igtv' }],
    ['image', { media_type: 1 }],
    ['reel', { media_type: 2, product_type: undefined }],
    ['image', { media_type: undefined, product_type: undefined, video_versions: null }],
    ['image', { video_versions: [null], carousel_media: [null] }],
    ['reel', { media_type: undefined, product_type: undefined, video_versions: [{}], clips_metadata: {} }],
  ])('tells a %s', (format, changes) => {
    expect(one(changes)?.format).toBe(format);
  });

  it('leaves a post out that nothing tells the format of: an image is not what is left over', () => {
    const untold = { media_type: undefined, product_type: undefined };
    expect(one(untold)).toBeUndefined();
    expect(one({ ...untold, video_versions: null, clips_metadata: {} })).toBeUndefined();
  });

  it('points elsewhere for plays, and takes a vendor’s 0 for none', () => {
    const reel = { media_type: 2, product_type: 'clips' };
    for (const node of [reel, { ...reel, play_count: 0 }]) {
      expect(one(node)).not.toHaveProperty('views');
      expect(one(node)?.withheld?.views).toBe('not-on-this-page');
    }
    expect(one({ ...reel, play_count: 0, like_count: 0, comment_count: 0 })?.views).toEqual(exact(0));
    expect(one({})?.withheld).not.toHaveProperty('views');
  });

  it('keeps a count that the owner switched off unknown, with the reason', () => {
    const hidden = one({ like_count: 3, like_and_view_counts_disabled: true });
    expect(hidden).not.toHaveProperty('likes');
    expect(hidden?.withheld?.likes).toBe('hidden');
    const closed = one({ comments_disabled: true, comment_count: 0 });
    expect(closed).not.toHaveProperty('comments');
    expect(closed?.withheld?.comments).toBe('disabled');
  });

  it('reads the site’s own label, and only where the payload carries it', () => {
    expect(one({ is_paid_partnership: true })?.sponsored).toBe(true);
    expect(one({ is_paid_partnership: undefined, sponsor_tags: [{}] })?.sponsored).toBe(true);
    expect(one({ is_paid_partnership: undefined })).not.toHaveProperty('sponsored');
    expect(one({ sponsor_tags: [null] })?.sponsored).toBe(false);
  });

  it('keeps ids whole where the number in JSON is not', () => {
    expect(one({ pk: 3776832898280228400, code: 'DRqAYKuAIUx' })?.id).toBe('3776832898280228145');
    expect(one({ code: undefined, pk: 3776832898280228400, id: '3776832898280228145_5000000042' })?.id).toBe(
      '3776832898280228145',
    );
  });
});

describe('posts of several owners', () => {
  const shared = timelineNode(1, { coauthor_producers: [{ id: MARA.id, username: MARA.handle }] }, GUEST);
  const foreign = timelineNode(2, {}, GUEST);

  it('keeps those that the profile shares, with both owners, and drops those of others', () => {
    const [read] = graphql(timeline([shared, foreign, timelineNode(3)]), PATH);
    expect(read?.posts.map(({ id }) => id)).toEqual([postIds(1).pk, postIds(3).pk]);
    expect(read?.posts[0]).toMatchObject({
      owner: { id: GUEST.id, handle: GUEST.handle },
      coOwners: [{ id: MARA.id, handle: MARA.handle }],
    });
    expect(read?.profile).toMatchObject({ id: MARA.id, displayName: MARA.name });
  });

  it('drops a post that lost the name of its owner, where the others have one', () => {
    const nameless = timelineNode(1, { user: undefined, owner: undefined, id: undefined });
    const [page] = graphql(timeline([timelineNode(0), nameless]), PATH);
    expect(page?.posts.map(({ id }) => id)).toEqual([postIds(0).pk]);
  });

  it('does not call a post unpinned where the accounts that pinned it can’t be read', () => {
    const [page] = graphql(timeline([timelineNode(0, { timeline_pinned_user_ids: [[MARA.id]] })]), PATH);
    expect(page?.posts[0]).not.toHaveProperty('pinned');
  });

  it('reads nothing of a list that is another profile’s', () => {
    expect(graphql(timeline([foreign, timelineNode(4, {}, GUEST)]), PATH)).toEqual([]);
  });

  it('reads nothing of the home feed, the search or stories', () => {
    const media = timelineNode(0);
    const edges = [{ node: { media } }];
    for (const name of [
      'xdt_api__v1__feed__timeline__connection',
      'xdt_fbsearch__top_serp_graphql',
      'xdt_api__v1__clips__home__connection_v2',
      'xdt_api__v1__usertags__user_id__feed_connection',
      'xdt_api__v1__feed__reels_media__connection',
    ])
      expect(graphql({ data: { [name]: { edges } } }, PATH)).toEqual([]);
  });
});

describe('the REST form of the feed', () => {
  const body = { items: [timelineNode(0), timelineNode(1)], user: { pk: 5000000042, username: MARA.handle } };
  const read = (query: string) =>
    instagram.fromApi('feed', at(`/api/v1/feed/user/${MARA.id}/${query}`), body, readingAt(PATH))[0];

  it('is the same list; max_id asks for a later page', () => {
    expect(read('?count=12')).toMatchObject({ profile: { id: MARA.id }, listing: { start: true } });
    expect(read('?count=12&max_id=9_1')?.listing?.start).toBe(false);
  });
});

describe('a caption and who paid', () => {
  it('is read whole, though its title is cut', () => {
    const text = `${'Long words about bread. '.repeat(20)}#ad`;
    expect(one({ caption: { text } })).toMatchObject({ caption: { text }, title: text.slice(0, 140) });
  });

  it('is empty where a dated post says so, and unread where the list has none', () => {
    expect(one({ caption: null })?.caption).toEqual({ text: '' });
    expect(one({ caption: undefined })).not.toHaveProperty('caption');
    expect(one({ caption: null, taken_at: null })).not.toHaveProperty('caption');
  });

  it('names the paid partners, in each of their shapes', () => {
    const tags = [{ sponsor: { pk: 5, username: 'Mill.House' }, permission: true }];
    expect(one({ sponsor_tags: tags })).toMatchObject({ sponsored: true, partners: ['mill.house'] });
    expect(one({ sponsor_tags: [{ username: 'mill.house' }] })?.partners).toEqual(['mill.house']);
    const legacy = { edges: [{ node: { sponsor: { id: '5', username: 'mill.house' } } }] };
    expect(one({ edge_media_to_sponsor_user: legacy })).toMatchObject({ sponsored: true, partners: ['mill.house'] });
    expect(one({ is_paid_partnership: true })).not.toHaveProperty('partners');
  });
});
