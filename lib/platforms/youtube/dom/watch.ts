import type { CommentReading, Observation, Owner, PostReading, ProfileReading } from '@/lib/model/observation';
import { parseDuration } from '@/lib/parsing/duration';
import type { Reading } from '../../adapter';
import { handleInUrl } from '../identity';
import { observe, present } from '../observe';
import { ageOf, countOf, dateOf } from '../text';
import { fromTexts } from '../watch/likes';
import { observePart } from '../watch/part';

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** The rendered watch page. The element carries the id of its video, so that a leftover one is never read. */
export function readWatchDom(document: Document, reading: Reading): Observation[] {
  const { postId } = reading.surface;
  const page = document.querySelector(`ytd-watch-flexy[video-id="${postId}"]:not([hidden])`);
  const box = page?.querySelector('ytd-watch-metadata ytd-video-owner-renderer');
  if (!page || !box) return [];

  const like = page.querySelector('segmented-like-dislike-button-view-model like-button-view-model button');
  const isSeveral = textIn(box, '#attributed-channel-name') !== null;
  const links = [...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const owner: Owner = {
    id: links.map((href) => href?.match(/^\/channel\/(UC[\w-]{22})/)?.[1]).find(Boolean) ?? null,
    handle: links.map(handleInUrl).find((handle) => handle !== null) ?? null,
  };
  const comments = commentsOf(document, reading);
  const part = {
    owner: isSeveral || !(owner.id || owner.handle) ? null : owner,
    profile: present<Partial<ProfileReading>>({
      displayName: textIn(box, 'ytd-channel-name #text'),
      followers: countOf(textIn(box, '#owner-sub-count'), reading, 3),
    }),
    post: present<Partial<PostReading>>({
      title: textIn(page, 'ytd-watch-metadata h1'),
      ...infoOf(page, reading),
      ...(like && fromTexts(like.getAttribute('aria-label'), like.textContent, reading)),
      // The header stays from the video before until new comments come: theirs must be there.
      comments: comments.length ? countOf(textIn(document, 'ytd-comments-header-renderer #count'), reading) : null,
    }),
  };
  return [
    ...observePart(part, reading, 'dom', 'watch.dom'),
    ...(comments.length ? [observe(reading, 'dom', 'comments.dom', { comments })] : []),
  ];
}

/**
 * "116,677 views  Dec 16, 2025". A live stream shows its viewers in the same place, so views are read only while the
 * player shows a length and no advertisement.
 */
function infoOf(page: Element, reading: Reading): Nullable<Pick<PostReading, 'views' | 'publishedAt'>> {
  const player = page.querySelector('#movie_player');
  const isPlain = player && !player.matches('.ad-showing') && !player.querySelector('.ytp-live');
  const hasLength = parseDuration(textIn(page, '.ytp-time-duration') ?? '') !== null;
  const texts = [...page.querySelectorAll('ytd-watch-info-text #info span')].map(
    (span) => span.textContent?.trim() ?? '',
  );
  const [first = '', ...rest] = texts.filter(Boolean);
  const timeOf = (text: string) => dateOf(text, reading) ?? ageOf(text, reading);
  return {
    views: isPlain && hasLength && !timeOf(first) ? countOf(first, reading) : null,
    publishedAt: rest.map(timeOf).find((date) => date !== null),
  };
}

/** Each links to its video, by which leftover ones are told. */
function commentsOf(root: ParentNode, reading: Reading): CommentReading[] {
  const { postId } = reading.surface;
  const comments: CommentReading[] = [];
  for (const thread of root.querySelectorAll('ytd-comment-thread-renderer')) {
    const link = thread.querySelector('[id=published-time-text] a');
    const query = new URLSearchParams(link?.getAttribute('href')?.split('?')[1]);
    const id = query.get('lc');
    if (!id || query.get('v') !== postId) continue;
    const likes = countOf(textIn(thread, '[id=vote-count-middle]'), reading);
    const publishedAt = ageOf(link?.textContent, reading);
    comments.push({ id, postId, ...present<Partial<CommentReading>>({ likes, publishedAt }) });
  }
  return comments;
}

export function textIn(root: ParentNode, selector: string): string | null {
  return root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') || null;
}
