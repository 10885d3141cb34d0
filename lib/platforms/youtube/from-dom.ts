import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { readChannelDom } from './dom/channel';
import { readWatchDom } from './dom/watch';

/** What is drawn on screen: the last resort, for tabs that were open before the extension was there. */
export function fromDom(document: Document, reading: Reading): Observation[] {
  if (reading.surface.kind === 'profile') return readChannelDom(document, reading);
  return reading.surface.kind === 'post' ? readWatchDom(document, reading) : [];
}
