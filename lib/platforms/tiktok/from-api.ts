import type { CommentReading, Observation } from '@/lib/model/observation';
import { jsonCount } from '@/lib/parsing/json-count';
import type { Reading } from '../adapter';
import { arrayAt, asRecord, asString, get } from '../json';
import { countOf } from './counts';
import { failure, readItem, readUser } from './details';
import { statusOf } from './errors';
import { readItems } from './items';
import { observe, present } from './observe';
import { secondsToMoment } from './post';
import { idOf } from './profile';

/** Responses of `ENDPOINTS`. What a response says of another profile or post than the one in the URL is left out. */
export function fromApi(rule: string, url: URL, body: unknown, reading: Reading): Observation[] {
  const { kind, handle, postId } = reading.surface;
  if (kind === 'other') return [];
  const asked = (name: string) => url.searchParams.get(name);
  if (rule === 'user') {
    const user = asked('uniqueId')?.toLowerCase();
    return readUser(body, reading, 'api', kind === 'profile' && (!user || user === handle));
  }
  if (rule === 'item') return readItem(body, reading, 'api', postId !== null && asked('itemId') === postId);
  if (rule === 'comments') return readComments(body, asked('aweme_id'), reading);
  return readList(rule, url, body, reading);
}

function readList(rule: string, url: URL, body: unknown, reading: Reading): Observation[] {
  const list = get(body, 'itemList');
  if (!Array.isArray(list)) return brokenList(body, reading);
  // The list beside a video begins at that video, wherever its cursor stands.
  const start = rule === 'posts' && !Number(url.searchParams.get('cursor'));
  const type = url.searchParams.get('post_item_list_request_type');
  return readItems(list, reading, 'api', 'items', { start, type });
}

/** A profile without posts answers without a list; a private one with a status; all else we could not read. */
function brokenList(body: unknown, reading: Reading): Observation[] {
  const status = statusOf(body);
  if (status === 10222) return [observe(reading, 'api', 'items', { unknown: [{ field: 'posts', reason: 'private' }] })];
  if (status || (asRecord(body) && get(body, 'itemList') === undefined)) return [];
  return failure(body, reading, 'api', 'items');
}

function readComments(body: unknown, asked: string | null, reading: Reading): Observation[] {
  const { postId, handle } = reading.surface;
  if (!postId || (asked && asked !== postId)) return [];
  const comments = arrayAt(body, 'comments')
    .slice(0, 1000)
    .flatMap((comment) => commentOf(comment, postId, handle));
  return comments.length ? [observe(reading, 'api', 'comments', { comments })] : [];
}

function commentOf(comment: unknown, postId: string, creator: string | null): CommentReading[] {
  const id = idOf(get(comment, 'cid'));
  const of = get(comment, 'aweme_id');
  if (!id || (of !== undefined && of !== postId)) return [];
  const likes = jsonCount(get(comment, 'digg_count'));
  const author = asString(get(comment, 'user', 'unique_id'))?.toLowerCase();
  const parts = {
    text: asString(get(comment, 'text')),
    language: asString(get(comment, 'comment_language')),
    byCreator: author && author === creator ? (true as const) : null,
    likes: likes === null ? null : countOf(likes),
    publishedAt: secondsToMoment(get(comment, 'create_time')),
  };
  return [{ id, postId, ...present<CommentReading>({ id, postId, ...parts }) }];
}
