import type { KpiInput } from '@/lib/kpi/kpi';
import type { PlatformId } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import { exact, type Quantity } from '@/lib/model/quantity';
import { DAY, kpiInput, NOW, type PostSpec } from '../../support/builders';
import type { Creator } from './creators';
import type { DrawnPost } from './draw';
import { shownBy } from './site-counts';

/** How the counts reach the product: in full, or shortened as the site does. */
export type Counts = 'exact' | 'rounded';

/** What the product knows of the creator once these posts were read, with samples of `windowSize` posts. */
export function inputOf(creator: Creator, posts: readonly DrawnPost[], windowSize: number, counts: Counts): KpiInput {
  const { platform, followers } = creator;
  const count = (value: number): Quantity => (counts === 'exact' ? exact(value) : shownBy(platform, value));
  const specs = posts.map((post, index) => specOf(post, index, platform, count));
  const input = kpiInput(platform, { followers: count(followers) }, specs, { settings: { windowSize } });
  const { collected } = input;
  return { ...input, collected: { ...collected, posts: collected.posts.map(inReelsTab) } };
}

function specOf(post: DrawnPost, index: number, platform: PlatformId, count: (value: number) => Quantity): PostSpec {
  const { hidesLikes, commentsOff } = post;
  return {
    format: platform === 'instagram' ? 'reel' : 'video',
    publishedAt: NOW - (3 + index) * DAY,
    sponsored: post.sponsored,
    views: count(post.views),
    ...(!hidesLikes && { likes: count(post.likes) }),
    ...(!commentsOff && { comments: count(post.comments) }),
    ...(platform === 'tiktok' && { shares: count(post.shares), saves: count(post.saves) }),
    withheld: { ...(hidesLikes && { likes: 'hidden' }), ...(commentsOff && { comments: 'disabled' }) },
  };
}

/** Instagram's plays count only from the Reels tab: there each of its posts stands as well. */
const inReelsTab = (post: Post): Post =>
  post.placements.posts && post.platform === 'instagram'
    ? { ...post, placements: { ...post.placements, reels: post.placements.posts } }
    : post;
