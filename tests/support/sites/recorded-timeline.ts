import type { FictionalCreator, FictionalPost } from './creator';
import { instagramTimeline } from './instagram-pages';

/** A post of a recorded grid, by the code in its address, with counts of the test's own. */
export type RecordedPost = Pick<FictionalPost, 'format' | 'likes' | 'comments' | 'likesHidden' | 'paid'> & {
  code: string;
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A timeline in the shape of the recorded ones, for posts whose codes, and so ids and times, are given. */
export function recordedTimeline(id: string, handle: string, posts: readonly RecordedPost[]) {
  const creator: FictionalCreator = {
    ...{ platform: 'instagram', id, handle, name: handle, bio: '', link: '', verified: true },
    ...{ followers: 0, following: 0, postsTotal: 0 },
    posts: posts.map((post) => ({ ...post, age: 0, title: post.code })),
  };
  const timeline = instagramTimeline(creator, 0);
  const { edges } = timeline.data.xdt_api__v1__feed__user_timeline_graphql_connection;
  edges.forEach((edge, rank) => {
    const code = posts[rank]?.code ?? '';
    const pk = [...code].reduce((sum, sign) => sum * 64n + BigInt(ALPHABET.indexOf(sign)), 0n);
    // Milliseconds since Instagram's own epoch stand above the lowest 23 bits of an id.
    const at = Number((pk >> 23n) + 1_314_220_021_721n);
    Object.assign(edge.node, { code, pk: `${pk}`, id: `${pk}_${id}`, taken_at: Math.floor(at / 1_000) });
    edge.cursor = `${pk}`;
  });
  return timeline;
}
