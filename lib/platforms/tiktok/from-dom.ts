import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { readDrawnPost } from './dom-post';
import { readDrawnProfile } from './dom-profile';

/** What is drawn. Elements are told by `data-e2e`, stable since 2023; class names change with every build. */
export function fromDom(document: Document, reading: Reading): Observation[] {
  const { kind } = reading.surface;
  if (kind === 'profile') return readDrawnProfile(document, reading);
  return kind === 'post' ? readDrawnPost(document, reading) : [];
}
