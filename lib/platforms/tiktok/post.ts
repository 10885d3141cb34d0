import type { CaptionReading, PostReading } from '@/lib/model/observation';
import { moment } from '@/lib/model/quantity';
import { tiktokIdTime } from '@/lib/parsing/handles';
import { jsonCount } from '@/lib/parsing/json-count';
import { arrayAt, asBoolean, asRecord, asString, get } from '../json';
import { titleOf } from '../title';
import { postCounter } from './counts';
import { present } from './observe';
import { handleOf, idOf } from './profile';

/** `itemCommentStatus` of a post whose owner switched comments off. */
const COMMENTS_OFF = 3;

/**
 * An item of a list or of a video page, or null where it names no post or no author. `author` is a user, or in old
 * pages (SIGI_STATE) the handle alone, with the id beside it.
 */
export function postOf(item: unknown): PostReading | null {
  const id = idOf(get(item, 'id'));
  const author = get(item, 'author');
  const authorId = idOf(get(item, 'authorId'));
  const owner = {
    id: idOf(get(author, 'id')) ?? authorId,
    handle: handleOf(get(author, 'uniqueId')) ?? (authorId && handleOf(author)),
  };
  if (!id || !owner.handle) return null;
  const isPhoto = asRecord(get(item, 'imagePost')) !== null;
  const count = postCounter(get(item, 'stats'), get(item, 'statsV2'));
  const comments = count('commentCount');
  const isOff = get(item, 'itemCommentStatus') === COMMENTS_OFF && !comments?.value;
  return {
    id,
    url: postUrl(owner.handle, id, isPhoto),
    format: isPhoto ? 'carousel' : 'video',
    owner,
    ...present<Omit<PostReading, 'id' | 'url' | 'format' | 'owner'>>({
      title: titleOf(asString(get(item, 'desc')) ?? asString(get(item, 'imagePost', 'title'))),
      views: count('playCount'),
      likes: count('diggCount'),
      comments: isOff ? null : comments,
      shares: count('shareCount'),
      saves: count('collectCount'),
      publishedAt: secondsToMoment(get(item, 'createTime')) ?? tiktokIdTime(id),
      durationSeconds: isPhoto ? null : durationOf(get(item, 'video', 'duration')),
      pinned: asBoolean(get(item, 'isPinnedItem')),
      sponsored: sponsoredOf(item),
      caption: captionOf(item),
      withheld: isOff ? { comments: 'disabled' } : null,
    }),
  };
}

export const postUrl = (handle: string, id: string, isPhoto: boolean): string =>
  `https://www.tiktok.com/@${handle}/${isPhoto ? 'photo' : 'video'}/${id}`;

/** Epoch seconds, a number or (video pages) a string, as an exact moment. */
export function secondsToMoment(value: unknown) {
  const seconds = jsonCount(value);
  return seconds && seconds < 1e10 ? moment(seconds * 1000) : null;
}

function durationOf(value: unknown): number | null {
  const seconds = jsonCount(value);
  return seconds && seconds < 1e6 ? seconds : null;
}

/** The text shows a mention by the account's name ("@Prime"); its handle ("primevideo") stands in `textExtra`. */
function captionOf(item: unknown): CaptionReading | null {
  const text = get(item, 'desc');
  if (typeof text !== 'string') return null;
  const mentions = arrayAt(item, 'textExtra').flatMap((extra) => handleOf(get(extra, 'userUniqueId')) ?? []);
  return { text: text.slice(0, 6_000), mentions: mentions.map((handle) => handle.toLowerCase()) };
}

/**
 * The site's label: `adLabelVersion` 2 is drawn as "Paid partnership", 0 as none. A post that runs as an ad without
 * it (`isAd`, `adAuthorization`) says nothing of who paid the creator: left open.
 */
function sponsoredOf(item: unknown): boolean | null {
  const label = get(item, 'adLabelVersion');
  if (label === 2) return true;
  return label === 0 && !get(item, 'isAd') && !get(item, 'adAuthorization') ? false : null;
}
