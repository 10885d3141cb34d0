import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { parseBodies } from '@/lib/content/parse-bodies';
import type { Observation } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import { localeTableOf } from '@/lib/parsing/tables';
import type { PlatformAdapter, Reading } from '@/lib/platforms/adapter';
import { adapterFor, endpointFor } from '@/lib/platforms/registry';
import { applyWrap } from '../replay/wrap';
import { CAPTURES } from '../root';

/** An entry of the manifest beside the recordings, as far as drift needs it. */
export interface Entry {
  file: string;
  platform: PlatformId;
  body: 'document' | 'response' | 'fragment';
  pageUrl: string;
  responseUrl?: string;
  lang?: string;
  recordedAt?: string;
  wrap?: unknown;
  optional?: boolean;
}

/** A recording taken apart once, to be changed and read many times. */
export type Subject = JsonSubject | DomSubject;

/** One JSON tree: a response's body, or one of a document's scripts. */
export interface JsonSubject {
  kind: 'json';
  root: unknown;
  /** Length of the text in which it has to be written for each reading; 0 where it is read as it is. */
  size: number;
  /** Reads the recording with `root` in the place of the tree. */
  read(root: unknown): Observation[];
}

export interface DomSubject {
  kind: 'dom';
  document: Document;
  /** Reads the document as it stands. */
  read(): Observation[];
}

const MANIFEST = join(CAPTURES, 'manifest.json');

/** The recordings' entries, or null on a machine without recordings. */
export const entriesOf = (manifest = MANIFEST): Entry[] | null =>
  existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Entry[]) : null;

/** The parts of a recording that can be changed; none for a response that no reader listens to. */
export function subjectsOf(entry: Entry, folder = dirname(MANIFEST)): Subject[] {
  const text = readFileSync(join(folder, entry.file), 'utf8');
  const page = new URL(entry.pageUrl);
  const adapter = adapterFor(page);
  if (!adapter) throw new Error(`${entry.pageUrl}: no page of a site that is read`);
  const readingIn = (lang: string): Reading => ({
    surface: adapter.surfaceOf(page),
    lang,
    locale: localeTableOf(lang),
    now: clockOf(entry.recordedAt),
  });
  if (!entry.responseUrl) return documentSubjects(text, entry, adapter, readingIn);
  const url = new URL(entry.responseUrl);
  const rule = endpointFor(adapter, url)?.rule;
  if (rule === undefined) return [];
  const reading = readingIn(entry.lang ?? 'en');
  const bodies = entry.wrap === undefined ? parseBodies(text) : [applyWrap(entry.wrap, JSON.parse(text))];
  return bodies.map((root) => ({
    kind: 'json',
    root,
    size: 0,
    read: (changed) => adapter.fromApi(rule, url, changed, reading),
  }));
}

function documentSubjects(
  html: string,
  entry: Entry,
  adapter: PlatformAdapter,
  readingIn: (lang: string) => Reading,
): Subject[] {
  const { document } = new JSDOM(html, { url: entry.pageUrl }).window;
  const reading = readingIn(entry.lang ?? (document.documentElement.lang || 'en'));
  const drawn = adapter.fromDom(document, reading);
  const embedded = adapter.fromPage(document, reading);
  const scripts = [...document.scripts].flatMap((script): JsonSubject[] => {
    const text = script.textContent ?? '';
    const [from, to] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
    const root = parsed(text.slice(from, to));
    if (root === null) return [];
    const read = (changed: unknown) => {
      script.textContent = text.slice(0, from) + JSON.stringify(changed) + text.slice(to);
      const observations = adapter.fromPage(document, reading);
      script.textContent = text;
      return [...observations, ...drawn];
    };
    return [{ kind: 'json', root, size: text.length, read }];
  });
  return [
    ...scripts.filter(({ read }) => JSON.stringify(read({})) !== JSON.stringify([...embedded, ...drawn])),
    { kind: 'dom', document, read: () => [...embedded, ...adapter.fromDom(document, reading)] },
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A script that holds no JSON is none of those that are read.
    return null;
  }
}

/** A day is taken at its noon, as replay does. */
const clockOf = (at: string | undefined): number =>
  at === undefined ? 0 : Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00Z` : at);
