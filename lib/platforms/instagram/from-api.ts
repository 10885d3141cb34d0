import type { Observation } from '@/lib/model/observation';
import { pkOfShortcode } from '@/lib/parsing/handles';
import type { Reading } from '../adapter';
import { asArray, asRecord, asString, get, type JsonRecord } from '../json';
import { observationsOf } from './observations';
import { collect, collectUser, emptyFound, type Found, listOf } from './payload';

/** A response that the page loaded; `rule` as in endpoints.ts. Answers of any other shape give nothing. */
export function fromApi(rule: string, url: URL, body: unknown, reading: Reading): Observation[] {
  const answer = asRecord(body);
  if (!answer || reading.surface.kind === 'other') return [];
  const found = emptyFound();
  const path = url.pathname.split('/').filter(Boolean);
  if (rule === 'graphql') {
    collect(answer.data, found);
    for (const row of asArray(answer.stream_rows)) collectRow(asRecord(get(row, 'data')), found);
  } else if (rule === 'user' || rule === 'legacy') {
    const user = asRecord(get(answer, 'data', 'user') ?? get(answer, 'graphql', 'user') ?? answer.user);
    // The profile's own address answers without naming the profile (recorded 2026 from a vendor, earlier from the site).
    if (user) collectUser(rule === 'legacy' ? { username: path[0], ...user } : user, found);
  } else if (rule === 'media') {
    collectMediaAnswer(answer, path, reading, found);
  } else if (rule === 'feed' || rule === 'clips') {
    const account = rule === 'feed' ? { id: path.at(-1) } : null;
    found.lists.push(listOf(answer, rule === 'clips' ? 'reels' : 'posts', asRecord(answer.user) ?? account));
  }
  for (const list of found.lists) list.start &&= !isContinuation(url);
  return observationsOf(found, reading, 'api', rule);
}

/** A row of the app's streamed answer: the answer's beginning, or one post that it completes. */
function collectRow(data: JsonRecord | null, found: Found): void {
  if (data?.__typename === 'XDTMediaDict') found.media.push(data);
}

/** /api/v1/media/PK/info/ and /comments/; the latter says how many comments there are, in no other place. */
function collectMediaAnswer(answer: JsonRecord, [, , , pk]: string[], reading: Reading, found: Found): void {
  for (const item of asArray(answer.items)) {
    const media = asRecord(item);
    if (media) found.media.push(media);
  }
  const { surface } = reading;
  if (!Array.isArray(answer.comments) || !surface.postId || pk !== pkOfShortcode(surface.postId)) return;
  found.comments.push(answer.comments);
  // Only a reel's address tells the format, without which there is no post to hang the count on.
  if (surface.tab === 'reel')
    found.media.push({
      code: surface.postId,
      product_type: 'clips',
      comment_count: answer.comment_count,
      comments_disabled: answer.comments_disabled,
    });
}

/** Whether the request asked for a later page of its list. */
const isContinuation = ({ searchParams }: URL): boolean =>
  Boolean(searchParams.get('max_id')) || /"after":"/.test(asString(searchParams.get('variables')) ?? '');
