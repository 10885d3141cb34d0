import { describe, expect, it } from 'vitest';
import { exact } from '@/lib/model/quantity';
import { GUEST, MARA, postIds, reelNode, reels } from '../../../fixtures/instagram/creator';
import { graphql } from '../../../fixtures/instagram/reading';

const PATH = `/${MARA.handle}/reels/`;
const DAY = 86_400_000;

describe('a page of the Reels tab', () => {
  const shared = { coauthor_producers: [{ id: MARA.id }] };
  const nodes = [
    reelNode(0, shared, GUEST),
    reelNode(200, { clips_tab_pinned_user_ids: [MARA.id] }),
    reelNode(1),
    reelNode(2, { like_count: 3, like_and_view_counts_disabled: true }),
    reelNode(3, {}, GUEST),
  ];
  const [read] = graphql(reels(nodes), PATH);

  it('belongs to whom most of its reels belong, though the first is another account’s', () => {
    expect(read?.profile).toMatchObject({ id: MARA.id, handle: null });
    expect(read?.posts.map(({ id }) => id)).toEqual([0, 200, 1, 2].map((days) => postIds(days).pk));
    expect(read?.listing).toMatchObject({ list: 'reels', start: true, order: 'newest' });
  });

  it('gives plays, and a date that is a lower bound from the id', () => {
    const [, pinned, reel] = read?.posts ?? [];
    expect(reel).toMatchObject({
      format: 'reel',
      url: `https://www.instagram.com/reel/${postIds(1).code}/`,
      views: exact(20_001),
      likes: exact(901),
      comments: exact(12),
      pinned: false,
    });
    const low = postIds(1).takenAt * 1000;
    expect(reel?.publishedAt).toEqual({ value: low, low, high: low + DAY });
    expect(pinned?.pinned).toBe(true);
    expect(reel).not.toHaveProperty('sponsored');
  });

  it('hides plays with the likes', () => {
    const hidden = read?.posts[3];
    expect(hidden).not.toHaveProperty('likes');
    expect(hidden).not.toHaveProperty('views');
    expect(hidden?.withheld).toMatchObject({ likes: 'hidden', views: 'hidden' });
  });

  it('withholds both where the key that hides them is gone, and the likes are the 3 of hidden ones', () => {
    const [{ posts } = { posts: [] }] = graphql(
      reels([reelNode(2, { like_count: 3, like_and_view_counts_disabled: undefined })]),
      PATH,
    );
    expect(posts[0]?.withheld).toMatchObject({ likes: 'ambiguous', views: 'ambiguous' });
    expect(posts[0]).not.toHaveProperty('views');
  });

  it('never takes views of the old kind for plays', () => {
    const [page] = graphql(reels([reelNode(1, { play_count: undefined, view_count: 900 })]), PATH);
    expect(page?.posts[0]).not.toHaveProperty('views');
  });

  it('knows a reel by the tab it stands in, where the key that says so is gone', () => {
    const [page] = graphql(reels([reelNode(1, { product_type: undefined })]), PATH);
    expect(page?.posts[0]?.format).toBe('reel');
  });

  it('reads the newer container inside the user', () => {
    const { xdt_api__v1__clips__user__connection_v2: list } = reels([reelNode(1)]).data;
    const user = { id: MARA.id, username: MARA.handle, clips_connection: list };
    const [found] = graphql({ data: { fetch__XDTUserDict: user } }, PATH);
    expect(found).toMatchObject({ profile: { id: MARA.id, handle: MARA.handle }, listing: { list: 'reels' } });
    expect(graphql({ data: { fetch__XDTUserDict: { ...user, username: GUEST.handle, id: GUEST.id } } }, PATH)).toEqual(
      [],
    );
  });
});
