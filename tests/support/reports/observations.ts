import type { Observation, PostReading } from '@/lib/model/observation';
import { exact, moment, type Quantity, rounded } from '@/lib/model/quantity';
import { aListing, anObservation, aProfileReading, aSurface, NOW } from '../builders';
import { type FictionalCreator, type FictionalPost, publishedAt, tiktokRounded } from '../sites/creator';

const LIST = { instagram: 'posts', tiktok: 'posts', youtube: 'videos' } as const;

export interface Visit {
  at?: number;
  /** So many posts from the top of the list have loaded. */
  loaded?: number;
  /** YouTube: how many videos were opened, from the second on (the first is too young to count). */
  opened?: number;
  /** Instagram: the Reels tab, which brings the plays. */
  reelsTab?: boolean;
}

/** What the readers hand over while a user looks at a fictional creator: the head, the list, and what they opened. */
export function observationsOf(creator: FictionalCreator, visit: Visit = {}): Observation[] {
  const { at = NOW, loaded = creator.posts.length, opened = 0, reelsTab = true } = visit;
  const { platform, id, handle } = creator;
  const posts = creator.posts.slice(0, loaded).map((post, rank) => listed(creator, post, rank, visit));
  const around = { platform, at, surface: aSurface({ platform, handle: handle.toLowerCase() }) };
  const list = anObservation({
    ...around,
    profile: aProfileReading({
      id,
      handle,
      displayName: creator.name,
      verified: creator.verified,
      bio: creator.bio,
      followers: platform === 'youtube' ? cutOff(creator.followers, 100) : exact(creator.followers),
      following: platform === 'youtube' ? undefined : exact(creator.following),
      postsTotal: exact(creator.postsTotal),
      likesTotal: creator.likesTotal === undefined ? undefined : exact(creator.likesTotal),
      viewsTotal: creator.viewsTotal === undefined ? undefined : exact(creator.viewsTotal),
      links: [creator.link],
    }),
    posts,
    listing: {
      ...aListing(
        posts.map((post) => post.id),
        { list: LIST[platform] },
      ),
      visit: at,
      offset: 0,
    },
  });
  const watched = Array.from({ length: opened }, (_, index) => index + 1).map((rank) =>
    anObservation({ ...around, profile: null, posts: [watchedVideo(creator, rank, at)] }),
  );
  const reels = posts.filter(({ format }) => format === 'reel');
  const reelsListing = { ...aListing(reels.map((post) => post.id)), list: 'reels', visit: at, offset: 0 };
  const tab =
    platform === 'instagram' && reelsTab
      ? [anObservation({ ...around, profile: null, posts: reels, listing: reelsListing })]
      : [];
  return [list, ...watched, ...tab];
}

function listed(creator: FictionalCreator, post: FictionalPost, rank: number, visit: Visit): PostReading {
  const { at = NOW, reelsTab = true } = visit;
  const { platform } = creator;
  if (platform === 'youtube') return { ...head(creator, post, rank, at), views: cutOff(post.views ?? 0, 1_000) };
  const count = platform === 'tiktok' ? tiktokCount : exact;
  const { views, shares, saves } = post;
  return {
    ...head(creator, post, rank, at),
    ...(post.likesHidden ? { withheld: { likes: 'hidden' } } : { likes: count(post.likes) }),
    comments: count(post.comments),
    ...(views !== undefined && reelsTab && { views: count(views) }),
    ...(shares !== undefined && { shares: count(shares) }),
    ...(saves !== undefined && { saves: count(saves) }),
    pinned: post.pinned ?? false,
    sponsored: post.paid ?? false,
  };
}

function watchedVideo(creator: FictionalCreator, rank: number, at: number): PostReading {
  const post = creator.posts[rank];
  if (!post) throw new Error(`${creator.handle} has no video ${rank}`);
  return {
    ...head(creator, post, rank, at),
    views: exact(post.views ?? 0),
    likes: exact(post.likes),
    comments: exact(post.comments),
    sponsored: post.paid ?? false,
  };
}

const head = (
  { platform, id, handle }: FictionalCreator,
  post: FictionalPost,
  rank: number,
  at: number,
): PostReading => ({
  id: `${handle}-${rank}`,
  url: `https://www.${platform}.com/${handle}/${rank}`,
  format: post.format,
  owner: { id, handle },
  title: post.title,
  publishedAt: moment(publishedAt(post, at)),
});

/** A count that the site cut off below `step`. */
const cutOff = (count: number, step: number): Quantity => {
  const low = Math.floor(count / step) * step;
  return rounded(low, low, low + step);
};

function tiktokCount(count: number): Quantity {
  const shown = tiktokRounded(count);
  if (count < 10_000) return exact(count);
  const half = count >= 1_000_000 ? 50_000 : 50;
  return rounded(shown, shown - half, shown + half);
}
