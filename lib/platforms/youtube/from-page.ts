import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { readBrowse } from './browse';
import { embeddedJson } from './embedded';
import { readNext } from './watch/next';
import { joined, observePart } from './watch/part';
import { playerError, readPlayer } from './watch/player';

/**
 * The JSON in the document. It is that of the first page after a load: on every later one it is left over, which the
 * ids in it tell.
 */
export function fromPage(document: Document, reading: Reading): Observation[] {
  const { kind } = reading.surface;
  if (kind === 'profile') return readBrowse(embeddedJson(document, 'ytInitialData'), reading, 'page');
  if (kind !== 'post') return [];
  const player = embeddedJson(document, 'ytInitialPlayerResponse');
  const data = embeddedJson(document, 'ytInitialData');
  const page = readNext(data, reading);
  const played = readPlayer(player, reading);
  if (page?.error && !played?.post.views) {
    // What the player says of a page that we can't read need not be so ("Sign in to confirm …").
    const error = (page.error === 'unavailable' && playerError(player)) || page.error;
    return observePart({ ...page, error }, reading, 'page', 'watch');
  }
  return observePart(joined(page, played), reading, 'page', 'watch');
}
