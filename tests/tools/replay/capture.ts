import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Capture } from '@/lib/capture/capture';
import { createPlacer } from '@/lib/collect/placement';
import type { Observation } from '@/lib/model/observation';
import { localeTableOf } from '@/lib/parsing/tables';
import { adapterFor, endpointFor } from '@/lib/platforms/registry';

/** The file as a capture ("Save this page for a bug report"); null where it is something else. */
export function captureIn(file: string): Capture | null {
  const text = readFileSync(file, 'utf8');
  if (!/^\s*\{\s*"format":\s*"creator-gauge-capture"/.test(text)) return null;
  return JSON.parse(text) as Capture;
}

/** Reads a capture as the extension read the page: its responses as they came, then the document. */
export function readCapture({ pageUrl, lang, at, responses, document: html }: Capture): Observation[] {
  const page = new URL(pageUrl);
  const adapter = adapterFor(page);
  if (!adapter) throw new Error(`${pageUrl}: not a page of Instagram, TikTok or YouTube`);
  const readingAt = (time: string) => ({
    surface: adapter.surfaceOf(page),
    lang,
    locale: localeTableOf(lang),
    now: Date.parse(time),
  });
  const fromResponses = responses.flatMap(({ responseUrl, at: time, bodies }) => {
    const url = new URL(responseUrl);
    const endpoint = endpointFor(adapter, url);
    return endpoint ? bodies.flatMap((body) => adapter.fromApi(endpoint.rule, url, body, readingAt(time))) : [];
  });
  const { document } = new JSDOM(html, { url: pageUrl }).window;
  const fromDocument = [...adapter.fromPage(document, readingAt(at)), ...adapter.fromDom(document, readingAt(at))];
  return [...fromResponses, ...fromDocument].map(createPlacer(0));
}
