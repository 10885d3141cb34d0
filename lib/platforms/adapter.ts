import type { Observation } from '@/lib/model/observation';
import type { PlatformId, Surface } from '@/lib/model/platform';
import type { LocaleTable } from '@/lib/parsing/locale-table';

/** A kind of response to listen to. The tap matches `path` (and `query`, `body`) in the page; nothing else is looked at. */
export interface Endpoint {
  /** Name of the rule, handed back to `fromApi`: "browse". */
  rule: string;
  host: string;
  /** Exact path, or a prefix when it ends with "*". */
  path: string;
  /** Must stand in the query string. */
  query?: string;
}

/** What an adapter needs to know beside the payload. */
export interface Reading {
  /** The page's URL at the time of the payload (for a soft navigation: the new one). */
  surface: Surface;
  lang: string;
  /** Number and date words of `lang`. */
  locale: LocaleTable;
  /** Epoch ms: the clock for relative dates. */
  now: number;
}

/**
 * One site. A new site is one folder and one line in the registry. Readers are pure, never throw on bad input (they
 * answer with no observation, or with one that carries `error: 'unreadable'`), and never answer with posts or
 * totals of another profile than the one in `reading.surface`.
 */
export interface PlatformAdapter {
  id: PlatformId;
  hosts: readonly string[];
  /** What the URL shows; kind `other` for what is never read (feeds, searches, messages, stories). */
  surfaceOf(url: URL): Surface;
  endpoints: readonly Endpoint[];
  /** A response that the page itself loaded. `url` is the response's; `body` is parsed JSON of unknown shape. */
  fromApi(rule: string, url: URL, body: unknown, reading: Reading): Observation[];
  /** JSON embedded in the document at load. */
  fromPage(document: Document, reading: Reading): Observation[];
  /** Rendered text, the last resort. */
  fromDom(document: Document, reading: Reading): Observation[];
}
