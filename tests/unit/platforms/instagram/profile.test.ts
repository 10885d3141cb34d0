import { describe, expect, it } from 'vitest';
import { exact } from '@/lib/model/quantity';
import { instagram } from '@/lib/platforms/instagram';
import { MARA, profileUser, timelineNode } from '../../../fixtures/instagram/creator';
import { at, graphql, readingAt } from '../../../fixtures/instagram/reading';

const PATH = `/${MARA.handle}/`;

describe('the profile query', () => {
  it('tells totals, category, links and the bio', () => {
    const [read] = graphql({ data: { user: profileUser() } }, PATH);
    expect(read?.profile).toEqual({
      id: MARA.id,
      handle: MARA.handle,
      displayName: MARA.name,
      verified: true,
      isPrivate: false,
      bio: 'Bread and bicycles. Work: hello@mara-fields.example',
      followers: exact(48_213),
      following: exact(512),
      postsTotal: exact(640),
      category: 'Artist',
      links: ['https://mara-fields.example/shop'],
    });
    expect(read).toMatchObject({ source: 'api', error: null, posts: [] });
  });

  it('leaves a hidden category, a blank e-mail and withheld totals out', () => {
    const hidden = { category: 'Artist', should_show_category: false, public_email: '', biography: 'Bread.' };
    const [read] = graphql(
      { data: { user: profileUser({ ...hidden, media_count: null, all_media_count: null }) } },
      PATH,
    );
    expect(read?.profile?.followers).toEqual(exact(48_213));
    expect(Object.keys(read?.profile ?? {})).not.toEqual(expect.arrayContaining(['category']));
    expect(read?.profile).not.toHaveProperty('email');
    expect(read?.profile).not.toHaveProperty('postsTotal');
  });

  it('reads a category only beside the key that says that it is shown', () => {
    const [read] = graphql({ data: { user: profileUser({ should_show_category: undefined }) } }, PATH);
    expect(read?.profile).toMatchObject({ handle: MARA.handle });
    expect(read?.profile).not.toHaveProperty('category');
  });

  it('never answers with someone else: a hover card, or the profile left a moment ago', () => {
    expect(graphql({ data: { user: profileUser({ username: 'someone.else' }) } }, PATH)).toEqual([]);
    expect(graphql({ data: { user: profileUser() } }, '/p/DSYKS_HEfC-/')).toEqual([]);
    expect(graphql({ data: { user: profileUser() } }, '/')).toEqual([]);
  });

  it('calls a private profile private, unless the user follows it', () => {
    const [shut] = graphql({ data: { user: profileUser({ is_private: true }) } }, PATH);
    expect(shut).toMatchObject({ error: 'private', profile: { isPrivate: true, followers: exact(48_213) } });
    const friend = { is_private: true, friendship_status: { following: true } };
    expect(graphql({ data: { user: profileUser(friend) } }, PATH)[0]?.error).toBeNull();
  });

  it('reads the logged-out form under its own name', () => {
    const [read] = graphql({ data: { xig_user_by_username: profileUser({ all_media_count: null }) } }, PATH);
    expect(read?.profile).toMatchObject({ id: MARA.id, followers: exact(48_213) });
  });
});

describe('older profile answers', () => {
  const edges = {
    id: MARA.id,
    full_name: MARA.name,
    is_verified: false,
    edge_followed_by: { count: 47_900 },
    edge_follow: { count: 500 },
    edge_owner_to_timeline_media: {
      count: 611,
      edges: [
        {
          node: {
            __typename: 'GraphVideo',
            id: '3000000000000000000',
            shortcode: timelineNode(40).code,
            video_view_count: 5_300,
            edge_media_preview_like: { count: 410 },
            edge_media_to_comment: { count: 9 },
            edge_media_to_sponsor_user: { edges: [{ node: {} }] },
            taken_at_timestamp: timelineNode(40).taken_at,
            pinned_for_users: [{ id: MARA.id }],
          },
        },
      ],
    },
  };

  it('web_profile_info, with its first posts', () => {
    const body = { data: { user: { ...edges, username: MARA.handle } }, status: 'ok' };
    const read = instagram.fromApi('user', at('/api/v1/users/web_profile_info/'), body, readingAt(PATH));
    expect(read[0]?.profile).toMatchObject({ followers: exact(47_900), following: exact(500), postsTotal: exact(611) });
    expect(read[1]?.listing).toMatchObject({ list: 'posts', start: true, order: 'newest' });
    expect(read[1]?.posts[0]).toMatchObject({
      id: timelineNode(40).pk,
      format: 'reel',
      views: exact(5_300),
      likes: exact(410),
      comments: exact(9),
      sponsored: true,
      pinned: true,
    });
  });

  it('?__a=1, which names no handle: the address does', () => {
    const url = at(`${PATH}?__a=1&__d=dis`);
    const read = instagram.fromApi('legacy', url, { graphql: { user: edges } }, readingAt(PATH));
    expect(read[0]?.profile).toMatchObject({ id: MARA.id, handle: MARA.handle, followers: exact(47_900) });
    expect(instagram.fromApi('legacy', url, { graphql: { user: edges } }, readingAt('/someone.else/'))).toEqual([]);
  });

  it('is only asked of addresses that carry the query', () => {
    expect(instagram.endpoints.filter(({ path }) => path === '/*')).toEqual([
      expect.objectContaining({ rule: 'legacy', query: '__a=1' }),
    ]);
  });
});
