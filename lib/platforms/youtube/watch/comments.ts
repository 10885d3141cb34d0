import type { CommentReading, Observation } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Quantity } from '@/lib/model/quantity';
import { exact } from '@/lib/model/quantity';
import type { Reading } from '../../adapter';
import { arrayAt, asString, findAll, findFirst, get } from '../../json';
import { decodeToken } from '../identity';
import { observe, postUrl, present } from '../observe';
import { ageOf, countOf, hasDigit, textOf } from '../text';

/**
 * A page of comments: how many there are in all (in full) and, of each first-level comment, its likes and age. Who
 * wrote it is not looked at, but for the mark of the channel itself. Read only if one of its own continuation tokens names the video in the URL.
 */
export function readComments(data: unknown, reading: Reading, source: Source): Observation[] {
  const { postId, tab } = reading.surface;
  const received = get(data, 'onResponseReceivedEndpoints');
  if (!postId || received === undefined) return [];
  const tokens = findAll(received, 'token');
  if (!tokens.some((token) => decodeToken(token).includes(postId))) return [];

  const total = countOf(get(findFirst(received, 'commentsHeaderRenderer'), 'countText'), reading);
  const comments = [...entities(data, reading), ...threads(received, reading)].filter((comment) => comment !== null);
  if (!total && !comments.length) return [];
  const isShort = tab === 'shorts';
  const post = { id: postId, url: postUrl(postId, isShort), format: isShort ? 'short' : 'video', owner: null } as const;
  return [observe(reading, source, 'next.comments', { posts: total ? [{ ...post, comments: total }] : [], comments })];
}

/** Since 2024: entities beside the list. */
function entities(data: unknown, reading: Reading): (CommentReading | null)[] {
  const mutations = arrayAt(data, 'frameworkUpdates', 'entityBatchUpdate', 'mutations');
  return mutations
    .map((mutation) => get(mutation, 'payload', 'commentEntityPayload'))
    .filter((entity) => entity !== undefined && get(entity, 'properties', 'replyLevel') === 0)
    .map((entity) => {
      const toolbar = get(entity, 'toolbar');
      const said = get(entity, 'properties');
      return commentOf(
        get(said, 'commentId'),
        likesOf(get(toolbar, 'likeCountNotliked'), get(toolbar, 'likeCountA11y'), reading),
        get(said, 'publishedTime'),
        get(said, 'content'),
        get(entity, 'author', 'isCreator'),
        reading,
      );
    });
}

/** Until 2024: the comments in the list itself. */
function threads(received: unknown, reading: Reading): (CommentReading | null)[] {
  return findAll(received, 'commentThreadRenderer')
    .map((thread) => get(thread, 'comment', 'commentRenderer'))
    .map((comment) => {
      const votes = get(comment, 'voteCount');
      // This shape leaves the count away where it is nought, but always carries the buttons.
      const isNone = votes === undefined && get(comment, 'actionButtons') !== undefined;
      const likes = isNone
        ? exact(0)
        : likesOf(votes, get(votes, 'accessibility', 'accessibilityData', 'label'), reading);
      return commentOf(
        get(comment, 'commentId'),
        likes,
        get(comment, 'publishedTimeText'),
        get(comment, 'contentText'),
        get(comment, 'authorIsChannelOwner'),
        reading,
      );
    });
}

/** A blank label means none, which only the spoken text ("0 likes") proves. */
const likesOf = (shown: unknown, spoken: unknown, reading: Reading): Quantity | null =>
  countOf(hasDigit(textOf(shown)) ? shown : spoken, reading);

function commentOf(
  id: unknown,
  likes: Quantity | null,
  age: unknown,
  said: unknown,
  isCreator: unknown,
  reading: Reading,
): CommentReading | null {
  const name = asString(id);
  if (!name) return null;
  const byCreator = isCreator === true || null;
  const more = { text: textOf(said), byCreator, likes, publishedAt: ageOf(age, reading) };
  return { id: name, postId: reading.surface.postId, ...present<Partial<CommentReading>>(more) };
}
