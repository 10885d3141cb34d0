import type { Observation } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { parentOf } from '../parent-of';
import { countAt, drawnPost, place } from './dom-text';
import { observe } from './observe';

const LIKES = ['like-count', 'browse-like-count'];

/** The drawn video page: likes, comments, shares, saves and the label of the post in the URL. */
export function readDrawnPost(document: Document, reading: Reading): Observation[] {
  const root = rootOf(document, reading.surface);
  if (!root) return [];
  const count = (...names: string[]) => countAt(root, names, reading);
  const post = drawnPost(reading.surface, {
    likes: count(...LIKES),
    comments: count('comment-count', 'browse-comment-count'),
    shares: count('share-count'),
    // TikTok's own name for it (2025).
    saves: count('undefined-count'),
    sponsored: place(root, 'sponsored-tag') ? true : null,
  });
  return post ? [observe(reading, 'dom', 'post', { posts: [post] })] : [];
}

/** False where another post's player or description stands inside too. */
const isAlone = (root: Element, postId: string | null): boolean =>
  [...root.querySelectorAll('[id^="xgwrapper-"]')].every((player) => player.id.endsWith(`-${postId}`)) &&
  root.querySelectorAll('[data-e2e="video-desc"]').length < 2;

/**
 * The element around this post and no other: the feed below repeats all names for the next videos. The player's id
 * ends with the post's; a photo post has no player and is left to the JSON.
 */
function rootOf(document: Document, { postId }: Surface): Element | null {
  const likes = LIKES.map((name) => `[data-e2e="${name}"]`).join();
  let node = document.querySelector(`[id^="xgwrapper-"][id$="-${postId}"]`);
  while (node && !node.querySelector(likes)) node = parentOf(node);
  return node?.querySelectorAll(likes).length === 1 && isAlone(node, postId) ? node : null;
}
