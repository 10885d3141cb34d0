import { parseBodies } from '@/lib/content/parse-bodies';
import { localeTableOf } from '@/lib/parsing/tables';
import { adapterFor, endpointFor } from '@/lib/platforms/registry';

/** One recording as its text came, and where the user was then. */
export interface Text {
  text: string;
  pageUrl: string;
  /** Absent for a document. */
  responseUrl?: string;
  lang?: string;
}

/** A batch lasts at least so long, ms: the page's clock ticks in steps of 0.1. */
const BATCH = 20;

/**
 * Of each run how many times as long parsing and reading take as parsing alone, and that of parsing against itself.
 * Parsing is the browser's: of a document's markup, and of whatever JSON texts the reading parses. Null where nothing
 * listens to the response.
 */
export function ratios(recording: Text, runs: number): { reading: number[]; itself: number[] } | null {
  const read = readerOf(recording);
  if (!read) return null;
  const texts = parsedBy(read);
  const isDocument = !recording.responseUrl;
  const parse = () => {
    if (isDocument) documentOf(recording.text);
    for (const text of texts) parsed(text);
  };
  const times = timesFor(BATCH, parse);
  timesFor(BATCH, read);
  const all = { reading: [] as number[], itself: [] as number[] };
  for (let run = 0; run < runs; run++) {
    // In turns, and in another order each time: what comes second finds a warmer machine.
    const [first, second] = run % 2 ? [read, parse] : [parse, read];
    const [a, b, again] = [last(first, times), last(second, times), last(parse, times)];
    const [parsing, reading] = run % 2 ? [b, a] : [a, b];
    all.reading.push(reading / parsing);
    all.itself.push(again / parsing);
  }
  return all;
}

/** As the content script reads it, from the text that the browser hands over to what the worker is sent. */
function readerOf({ text, pageUrl, responseUrl, lang = 'en' }: Text): (() => unknown) | null {
  const page = new URL(pageUrl);
  const adapter = adapterFor(page);
  if (!adapter) return null;
  const reading = { surface: adapter.surfaceOf(page), lang, locale: localeTableOf(lang), now: Date.now() };
  if (!responseUrl)
    return () => {
      const document = documentOf(text);
      return [adapter.fromPage(document, reading), adapter.fromDom(document, reading)];
    };
  const url = new URL(responseUrl);
  const endpoint = endpointFor(adapter, url);
  if (!endpoint) return null;
  return () => parseBodies(text).map((body) => adapter.fromApi(endpoint.rule, url, body, reading));
}

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Several documents in one text: the reading tried it as a whole too.
    return null;
  }
};

/** The texts that `read` hands to the browser's JSON. */
function parsedBy(read: () => unknown): string[] {
  const { parse } = JSON;
  const texts: string[] = [];
  JSON.parse = (text: string) => {
    texts.push(text);
    return parse(text) as unknown;
  };
  try {
    read();
  } finally {
    JSON.parse = parse;
  }
  return texts;
}

/** How many times `run` has to be done to last `ms`; the browser has compiled it by then. */
function timesFor(ms: number, run: () => void): number {
  let times = 0;
  for (const start = performance.now(); performance.now() - start < ms * 2; times++) run();
  return Math.max(1, Math.ceil(times / 2));
}

function last(run: () => void, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) run();
  return performance.now() - start;
}
