import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { createPlacer } from '@/lib/collect/placement';
import { parseBodies } from '@/lib/content/parse-bodies';
import type { Observation } from '@/lib/model/observation';
import { localeTableOf } from '@/lib/parsing/tables';
import { adapterFor, endpointFor } from '@/lib/platforms/registry';
import { applyWrap } from './wrap';

/** One recorded page or response, and where the user was when it came. */
export interface Recording {
  file: string;
  pageUrl: string;
  /** Address that answered; absent for a document. */
  responseUrl?: string;
  lang?: string;
  /** Clock for relative dates: ISO time, or a day (then its noon is taken). */
  at?: string;
  /** Template of the response, where the file is a fragment of one. */
  wrap?: unknown;
}

/** Places the pages of lists read one after another; one for all recordings of a session. */
export type Placer = ReturnType<typeof createPlacer>;

/**
 * Reads one recording with the product's own adapters, as the content script would.
 * @throws where the file can't be read, the page is not one of the three sites, or a response has no address.
 */
export function readRecording(recording: Recording, placer: Placer = createPlacer(0)): Observation[] {
  const text = readFileSync(recording.file, 'utf8');
  const page = new URL(recording.pageUrl);
  const adapter = adapterFor(page);
  if (!adapter) throw new Error(`${recording.pageUrl}: not a page of Instagram, TikTok or YouTube`);
  const surface = adapter.surfaceOf(page);
  const now = clock(recording.at);
  const isDocument = !recording.responseUrl && /^\s*</.test(text);

  if (isDocument) {
    const { document } = new JSDOM(text, { url: recording.pageUrl }).window;
    const lang = recording.lang ?? (document.documentElement.lang || 'en');
    const reading = { surface, lang, locale: localeTableOf(lang), now };
    return place([...adapter.fromPage(document, reading), ...adapter.fromDom(document, reading)], placer);
  }

  if (!recording.responseUrl)
    throw new Error(`${recording.file}: a response needs --response-url (where it came from)`);
  const url = new URL(recording.responseUrl);
  const endpoint = endpointFor(adapter, url);
  if (!endpoint) return [];
  const lang = recording.lang ?? 'en';
  const reading = { surface, lang, locale: localeTableOf(lang), now };
  const bodies = recording.wrap === undefined ? parseBodies(text) : [applyWrap(recording.wrap, JSON.parse(text))];
  return place(
    bodies.flatMap((body) => adapter.fromApi(endpoint.rule, url, body, reading)),
    placer,
  );
}

function place(observations: Observation[], placer: Placer): Observation[] {
  return observations.map((observation) => placer(observation));
}

function clock(at: string | undefined): number {
  if (!at) return Date.now();
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00Z` : at);
  if (Number.isNaN(time)) throw new Error(`--at ${at}: not an ISO time (2026-01-26T18:00:33Z)`);
  return time;
}
