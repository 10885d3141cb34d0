import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { readGrid } from './dom/grid';
import { pageErrorOf } from './dom/page-error';
import { readPost } from './dom/post';
import { readProfile } from './dom/profile';
import { observe } from './observe';

/**
 * What is drawn, and the page's head, which is older than the drawing and gives way to it. Both count as `dom`: a
 * cached description must not outrank what the user sees.
 */
export function fromDom(document: Document, reading: Reading): Observation[] {
  const { surface } = reading;
  if (surface.kind === 'other') return [];
  const observed = surface.kind === 'post' ? readPost(document, reading) : profilePage(document, reading);
  if (observed) return [observed];
  const error = pageErrorOf(document);
  return error ? [observe(reading, 'dom', 'dom.error', { error })] : [];
}

function profilePage(document: Document, reading: Reading): Observation | null {
  const profile = readProfile(document, reading);
  return profile && observe(reading, 'dom', 'dom.profile', { profile, posts: readGrid(document, reading) });
}
