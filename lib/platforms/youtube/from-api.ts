import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { readBrowse } from './browse';
import { readComments } from './watch/comments';
import { readNext } from './watch/next';
import { observePart } from './watch/part';
import { readPlayer } from './watch/player';

/** A response of one of ENDPOINTS; `rule` is its name. */
export function fromApi(rule: string, _url: URL, body: unknown, reading: Reading): Observation[] {
  const { kind } = reading.surface;
  if (rule === 'browse') return readBrowse(body, reading, 'api');
  if (kind !== 'post') return [];
  if (rule === 'player') return observePart(readPlayer(body, reading), reading, 'api', 'player');
  if (rule !== 'next') return [];
  return [...observePart(readNext(body, reading), reading, 'api', 'next'), ...readComments(body, reading, 'api')];
}
