import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { findAll } from '../json';
import { observationsOf } from './observations';
import { collect, emptyFound } from './payload';

/** Names without which a script holds nothing to read: most of a page's scripts need no parsing. */
const WORTH_PARSING = /"(?:xdt_api_|xig_|xdt_shortcode|shortcode_media|edge_|polaris_ordered|fetch__XDTUser)/;

/**
 * JSON that the document was delivered with: the post's page, and the profile's to guests. Logged-in profile pages have
 * none. The paths to `data` change, so it is searched by name.
 */
export function fromPage(document: Document, reading: Reading): Observation[] {
  const found = emptyFound();
  if (reading.surface.kind === 'other') return [];
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (WORTH_PARSING.test(text)) for (const data of findAll(parse(text), 'data')) collect(data, found);
  }
  return observationsOf(found, reading, 'page', 'page');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A script that is still being written or is no JSON after all; what it held is then absent, not wrong.
    return null;
  }
}
