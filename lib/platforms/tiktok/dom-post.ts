import type { Observation, PostReading } from '@/lib/model/observation';
import { tiktokIdTime } from '@/lib/parsing/handles';
import type { Reading } from '../adapter';
import { countAt, place, textAt } from './dom-text';
import { observe, present } from './observe';
import { postUrl } from './post';

const LIKES = ['like-count', 'browse-like-count'];

/** The drawn video or photo page: likes, comments, shares, saves and the label of the post in the URL. */
export function readDrawnPost(document: Document, reading: Reading): Observation[] {
  const { handle, postId, tab } = reading.surface;
  const root = postId && handle ? rootOf(document, postId, handle) : null;
  if (!root || !postId || !handle) return [];
  const isPhoto = tab === 'photo';
  const count = (...names: string[]) => countAt(root, names, reading);
  const post: PostReading = {
    id: postId,
    url: postUrl(handle, postId, isPhoto),
    format: isPhoto ? 'carousel' : 'video',
    owner: { id: null, handle },
    ...present<Partial<PostReading>>({
      title: textAt(root, 'video-desc') ?? textAt(root, 'browse-video-desc'),
      likes: count(...LIKES),
      comments: count('comment-count', 'browse-comment-count'),
      shares: count('share-count'),
      // TikTok's own name for it, since 2023.
      saves: count('undefined-count'),
      publishedAt: tiktokIdTime(postId),
      sponsored: place(root, 'sponsored-tag') ? true : null,
    }),
  };
  return [observe(reading, 'dom', 'post', { posts: [post] })];
}

/**
 * The element around this post and no other: the feed below repeats all names for the next videos. The player's id
 * ends with the post's; a photo post has no player, there the first card must be of the author and without one.
 */
function rootOf(document: Document, postId: string, handle: string): Element | null {
  const players = `[id^="xgwrapper-"]`;
  const likes = LIKES.map((name) => `[data-e2e="${name}"]`).join();
  for (let node = document.querySelector(`${players}[id$="-${postId}"]`); node; node = node.parentElement) {
    const counts = node.querySelectorAll(likes).length;
    if (counts) return counts === 1 ? node : null;
  }
  const card = place(document, 'recommend-list-item-container');
  const isAuthor = [...(card?.querySelectorAll('a[href]') ?? [])].some(
    (link) => link.getAttribute('href')?.split('?')[0]?.toLowerCase() === `/@${handle}`,
  );
  return card && isAuthor && !card.querySelector(players) ? card : null;
}
