import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { captureOf } from '@/lib/capture/capture';
import { createPlacer } from '@/lib/collect/placement';
import { parseBodies } from '@/lib/content/parse-bodies';
import type { Observation } from '@/lib/model/observation';
import { localeTableOf } from '@/lib/parsing/tables';
import { adapterFor, endpointFor } from '@/lib/platforms/registry';
import { readCapture } from '../tools/replay/capture';
import { toOutput } from '../tools/replay/reading';

const FOLDER = join(import.meta.dirname, '../../../shared/captures');
const MANIFEST = join(FOLDER, 'manifest.json');
const isThere = existsSync(MANIFEST);
if (!isThere) console.warn(`no recordings at ${FOLDER}: captures of recorded pages are skipped`);

interface Entry {
  file: string;
  pageUrl: string;
  responseUrl?: string;
  lang?: string;
  recordedAt: string;
  wrap?: unknown;
}
/** Whole pages and responses; those whose address was made up name another post than they hold. */
const entries = (isThere ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Entry[]) : []).filter(
  ({ wrap, pageUrl }) => wrap === undefined && !/AAAAAA/.test(pageUrl),
);

/** Everything that was read but names, texts and ids, and what texts tell of who paid. */
function figures(observations: Observation[]) {
  if (observations.length === 0) return null;
  const { profile, posts, kpis } = toOutput('file', 'surface', observations);
  const plain = ({ id, url, owner, sponsorship, ...figures }: Record<string, unknown>) => JSON.stringify(figures);
  const { verified, followers, following, postsTotal, likesTotal, viewsTotal } = profile ?? {};
  return {
    profile: { verified, followers, following, postsTotal, likesTotal, viewsTotal },
    posts: posts.map(plain).sort(),
    kpis: kpis.map((kpi) => JSON.stringify(kpi)).sort(),
  };
}

it.skipIf(!isThere).each(entries)(
  'a capture of $file gives the same figures',
  ({ file, pageUrl, responseUrl, ...entry }) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const page = new URL(pageUrl);
    const adapter = adapterFor(page) as NonNullable<ReturnType<typeof adapterFor>>;
    const lang = entry.lang ?? 'en';
    const locale = localeTableOf(lang);
    const now = Date.parse(entry.recordedAt.length > 10 ? entry.recordedAt : `${entry.recordedAt}T12:00:00Z`);
    const reading = { surface: adapter.surfaceOf(page), lang, locale, now };
    const url = responseUrl ? new URL(responseUrl) : null;
    const { document } = new JSDOM(url ? '<html><a href="/"></a></html>' : text, { url: pageUrl }).window;
    const bodies = url ? parseBodies(text) : [];
    const rule = url && endpointFor(adapter, url)?.rule;
    const read = url
      ? bodies.flatMap((body) => (rule ? adapter.fromApi(rule, url, body, reading) : []))
      : [...adapter.fromPage(document, reading), ...adapter.fromDom(document, reading)];
    const held = { payloads: url ? [{ url, bodies, at: now }] : [], first: true };
    const capture = captureOf({ document, href: pageUrl, held, locale }, 'a secret', now);
    const again = readCapture(JSON.parse(JSON.stringify(capture)));
    expect(figures(again)).toEqual(figures(read.map(createPlacer(0))));
  },
  120_000,
);
