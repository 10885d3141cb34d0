// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { exact, moment } from '@/lib/model/quantity';
import { instagram } from '@/lib/platforms/instagram';
import { GUEST, MARA, pageScript, postIds, timelineNode } from '../../../fixtures/instagram/creator';
import { drawnPost, postHead } from '../../../fixtures/instagram/pages';
import { at, documentOf, graphql, readingAt } from '../../../fixtures/instagram/reading';

const { pk, code, takenAt } = postIds(0);
const REEL = `/reel/${code}/`;
const opened = (changes = {}) => ({
  xdt_api__v1__media__shortcode__web_info: {
    items: [timelineNode(0, { media_type: 2, product_type: 'clips', is_paid_partnership: true, ...changes })],
  },
});
const gridItem = (days: number, owner = MARA) => timelineNode(days, { taken_at: undefined }, owner);
const more = { xdt_api__v1__profile_timeline: { items: [gridItem(1), gridItem(2, GUEST), gridItem(3)] } };
const comment = (id: string, changes = {}) => ({
  node: { pk: id, text: 'x', created_at: takenAt + 60, comment_like_count: 4, parent_comment_id: null, ...changes },
});
const said = {
  xdt_api__v1__media__media_id__comments__connection: {
    edges: [
      comment('18000000000000001', { user: { pk: '501', username: 'jola.writes' } }),
      comment('18000000000000002', { comment_like_count: null, user: { username: MARA.handle } }),
    ],
  },
};

describe('the JSON of a post’s document', () => {
  const page = documentOf(pageScript(opened()) + pageScript(more) + pageScript(said));
  const [post, grid, comments] = instagram.fromPage(page, readingAt(REEL));

  it('tells the post and whose it is', () => {
    expect(post).toMatchObject({
      source: 'page',
      profile: { id: MARA.id, handle: MARA.handle, displayName: MARA.name },
      listing: null,
    });
    expect(post?.posts).toEqual([
      expect.objectContaining({
        id: pk,
        format: 'reel',
        likes: exact(1_000),
        comments: exact(20),
        sponsored: true,
        publishedAt: moment(takenAt * 1000),
        withheld: expect.objectContaining({ views: 'not-on-this-page' }),
      }),
    ]);
  });

  it('adds the author’s other posts, which are no list and not another author’s', () => {
    expect(grid?.posts.map(({ id }) => id)).toEqual([postIds(1).pk, postIds(3).pk]);
    expect(grid).toMatchObject({ profile: null, listing: null });
  });

  it('tells what comments say and which are the creator’s own, of nobody else who; likes that guests are not told stay unknown', () => {
    const publishedAt = moment((takenAt + 60) * 1000);
    expect(comments?.comments).toEqual([
      { id: '18000000000000001', postId: pk, text: 'x', likes: exact(4), publishedAt },
      { id: '18000000000000002', postId: pk, text: 'x', byCreator: true, publishedAt },
    ]);
    expect(JSON.stringify(comments)).not.toContain('jola.writes');
  });

  it('is not read for the post that the user went on to', () => {
    expect(instagram.fromPage(page, readingAt(`/p/${postIds(5).code}/`))).toEqual([]);
  });

  it('survives scripts that are cut off', () => {
    const broken = documentOf(`<script type="application/json">{"xdt_api__v1__x": [</script>${pageScript(opened())}`);
    expect(instagram.fromPage(broken, readingAt(REEL))).toHaveLength(1);
  });
});

describe('the logged-out page of 2026', () => {
  it('reads what is not gated, and passes a stub by', () => {
    const media = { ...timelineNode(0, { id: `POLARIS_${pk}`, like_and_view_counts_disabled: false }), pk };
    const body = {
      xig_polaris_media: { if_not_gated_logged_out: { ...media, comments_connection: Object.values(said)[0] } },
    };
    const [post, comments] = instagram.fromPage(documentOf(pageScript(body)), readingAt(`/p/${code}/`));
    expect(post?.posts[0]).toMatchObject({ id: pk, likes: exact(1_000) });
    expect(comments?.comments).toHaveLength(2);
    const stub = pageScript({ xig_polaris_media: { __typename: 'XIGPolarisVideoMedia', id: `POLARIS_${pk}` } });
    expect(instagram.fromPage(documentOf(stub), readingAt(REEL))).toEqual([]);
  });

  it('takes the list beside the profile for the profile’s, though its posts name nobody', () => {
    const nameless = {
      ...timelineNode(1),
      user: undefined,
      owner: undefined,
      timeline_pinned_user_ids: undefined,
      id: `POLARIS_${postIds(1).pk}`,
    };
    const list = {
      polaris_ordered_timeline_connection: { edges: [{ node: { ...nameless, is_timeline_pinned: true } }] },
    };
    const user = { xig_user_by_username: { pk: MARA.id, username: MARA.handle, follower_count: 48_213 } };
    const page = documentOf(pageScript(user) + pageScript(list));
    const [profile, posts] = instagram.fromPage(page, readingAt(`/${MARA.handle}/`));
    expect(profile?.profile?.followers).toEqual(exact(48_213));
    expect(posts?.posts[0]).toMatchObject({ id: postIds(1).pk, pinned: true });
    expect(instagram.fromPage(page, readingAt('/someone.else/'))).toEqual([]);
  });
});

describe('answers on a post’s page', () => {
  it('/media/ID/comments/ tells how many there are, of this post alone', () => {
    const body = {
      comments: [{ pk: '18000000000000001', created_at: takenAt, comment_like_count: 2155 }],
      comment_count: 551,
    };
    const url = at(`/api/v1/media/${pk}/comments/`);
    const [post, comments] = instagram.fromApi('media', url, body, readingAt(REEL));
    expect(post?.posts[0]).toMatchObject({ id: pk, format: 'reel', comments: exact(551) });
    expect(post?.posts[0]).not.toHaveProperty('likes');
    expect(comments?.comments[0]).toMatchObject({ postId: pk, likes: exact(2155) });
    expect(instagram.fromApi('media', url, body, readingAt(`/reel/${postIds(5).code}/`))).toEqual([]);
  });

  it('a post that is not the one on screen is not read', () => {
    expect(graphql({ data: opened() }, `/p/${postIds(5).code}/`)).toEqual([]);
    expect(graphql({ data: opened() }, `/${MARA.handle}/`)[0]).toMatchObject({ profile: null, listing: null });
    expect(graphql({ data: opened() }, `/${GUEST.handle}/`)).toEqual([]);
  });
});

describe('a drawn post', () => {
  const read = (html: string, path = REEL) => instagram.fromDom(documentOf(html), readingAt(path))[0];

  it('has likes behind the first icon, comments behind the second, and its own date', () => {
    const found = read(drawnPost({ kind: 'reel', likes: '12.3K', comments: '417' }));
    expect(found?.posts[0]).toMatchObject({
      id: pk,
      format: 'reel',
      likes: { low: 12_250, high: 12_350 },
      comments: exact(417),
      publishedAt: moment(takenAt * 1000),
    });
    expect(found?.profile).toEqual({ id: null, handle: MARA.handle });
  });

  it('has neither where the first icon is gone, which moves every rank', () => {
    const page = drawnPost({ kind: 'reel', likes: '12.3K', comments: '417' });
    const heart = /<svg aria-label="Like".*?<\/svg>/;
    for (const html of [page.replace(heart, ''), page.replace(heart, '').replace('12.3K', 'likes')]) {
      const post = read(html)?.posts[0];
      expect(post?.id).toBe(pk);
      expect(post).not.toHaveProperty('likes');
      expect(post).not.toHaveProperty('comments');
    }
  });

  it('takes counts from the head only where none are drawn, with room', () => {
    const head = postHead('13K likes, 167 comments - ', 'reel');
    const undrawn = read(`${head}<div></div>`);
    expect(undrawn?.posts[0]).toMatchObject({
      likes: { value: 13_000, precision: 'rounded' },
      comments: { value: 167 },
    });
    expect(undrawn?.posts[0]?.publishedAt?.low).toBeLessThanOrEqual(takenAt * 1000);
    expect(undrawn?.profile).toEqual({ id: MARA.id, handle: MARA.handle, displayName: MARA.name });
    expect(read(head + drawnPost({ kind: 'reel', likes: '14K', comments: '170' }))?.posts[0]).toMatchObject({
      likes: { value: 14_000 },
      comments: exact(170),
    });
  });

  it('leaves likes unknown where they are not drawn, whatever the head remembers', () => {
    const post = read(postHead('13K likes, 167 comments - ', 'p') + drawnPost({ comments: '170' }), `/p/${code}/`)
      ?.posts[0];
    expect(post).not.toHaveProperty('likes');
    expect(post?.comments).toEqual(exact(170));
  });

  it('takes a head with comments alone for what it is, and one without counts for none', () => {
    const only = read(`${postHead('167 comments - ', 'p')}<div></div>`, `/p/${code}/`)?.posts[0];
    expect(only).not.toHaveProperty('likes');
    expect(only?.comments?.value).toBe(167);
    const other = read(`${postHead('167 jakichś rzeczy - ', 'p')}<div></div>`, `/p/${code}/`)?.posts[0];
    expect(other).not.toHaveProperty('likes');
    expect(other).not.toHaveProperty('comments');
    const none = read(`${postHead('', 'p')}<div></div>`, `/p/${code}/`)?.posts[0];
    expect(none).not.toHaveProperty('likes');
    expect(none).not.toHaveProperty('comments');
  });

  it('tells slides from a single picture', () => {
    expect(read(drawnPost({ slides: 3, likes: '5' }), `/p/${code}/`)?.posts[0]?.format).toBe('carousel');
    expect(read(drawnPost({ likes: '5' }), `/p/${code}/`)?.posts[0]?.format).toBe('image');
  });

  it('is not read for another post', () => {
    expect(
      read(postHead('5 likes, 1 comment - ', 'p') + drawnPost({ likes: '5' }), `/p/${postIds(5).code}/`),
    ).toBeUndefined();
  });
});
