import type { PostField, PostReading } from '@/lib/model/observation';
import { exact, type Quantity } from '@/lib/model/quantity';
import type { UnknownReason } from '@/lib/model/reason';
import { jsonCount } from '@/lib/parsing/json-count';
import { asBoolean, get, type JsonRecord } from '../json';

type Counts = Pick<PostReading, 'views' | 'likes' | 'comments' | 'shares'>;
type Count = Quantity | UnknownReason;

/** Where the owner hides the likes, `like_count` is this number, whatever the truth. */
export const FAKE_LIKES = 3;

/**
 * The counts of a post's JSON, and why those are missing that are. `plays`: the payload comes from a place that shows
 * plays (the Reels tab), so that their absence is not another tab's business.
 */
export function countsOf(node: JsonRecord, isVideo: boolean, plays: boolean): Counts & Pick<PostReading, 'withheld'> {
  const counts: Counts = {};
  const withheld: Partial<Record<PostField, UnknownReason>> = { saves: 'not-published' };
  const tell = (field: keyof Counts, count: Count) => {
    if (typeof count === 'string') withheld[field] = count;
    else counts[field] = count;
  };
  tell('likes', likesOf(node));
  tell('comments', commentsOf(node));
  tell('shares', sharesOf(node));
  if (isVideo) tell('views', viewsOf(node, plays));
  return { ...counts, withheld };
}

/** The first count of those keys, or of those lists of old (`{count, edges}`). */
const first = (node: JsonRecord, keys: readonly string[], lists: readonly string[] = []): number | null => {
  for (const key of keys) {
    const count = jsonCount(get(node, key));
    if (count !== null) return count;
  }
  for (const list of lists) {
    const count = jsonCount(get(node, list, 'count'));
    if (count !== null) return count;
  }
  return null;
};

const rawLikes = (node: JsonRecord) => first(node, ['like_count'], ['edge_media_preview_like', 'edge_liked_by']);

const rawComments = (node: JsonRecord) =>
  first(node, ['comment_count'], ['edge_media_to_comment', 'edge_media_to_parent_comment']);

/**
 * Likes count only beside `like_and_view_counts_disabled: false`. Cut-down and old shapes lack that key: there any
 * number is read but the 3 that stands for "hidden".
 */
function likesOf(node: JsonRecord): Count {
  const disabled = asBoolean(node.like_and_view_counts_disabled);
  if (disabled) return 'hidden';
  const likes = rawLikes(node);
  if (likes === null) return 'not-on-this-page';
  return likes === FAKE_LIKES && disabled === null ? 'ambiguous' : exact(likes);
}

function commentsOf(node: JsonRecord): Count {
  if (node.comments_disabled === true) return 'disabled';
  const comments = rawComments(node);
  return comments === null ? 'not-on-this-page' : exact(comments);
}

/** Told to the app alone; the web's pages leave it out. */
function sharesOf(node: JsonRecord): Count {
  const shares = first(node, ['reshare_count']);
  return shares === null ? 'not-published' : exact(shares);
}

/**
 * Plays. 0 beside likes or comments is a place holder. `view_count` (null since 2024) and `ig_play_count` (without
 * Facebook's) count something else.
 */
function viewsOf(node: JsonRecord, plays: boolean): Count {
  const likes = likesOf(node);
  // One key hides both; where it is gone, the likes that stand for "hidden" tell of the plays too.
  if (likes === 'hidden' || likes === 'ambiguous') return likes;
  const views = first(node, ['play_count', 'video_play_count', 'video_view_count']);
  const touched = (rawLikes(node) ?? 0) + (rawComments(node) ?? 0) > 0;
  if (views === null || (views === 0 && touched)) return plays ? 'unreadable' : 'not-on-this-page';
  return exact(views);
}
