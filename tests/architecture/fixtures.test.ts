import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, filesIn, type Rule } from './source-files';

const MANIFEST = join(import.meta.dirname, '../../../shared/captures/manifest.json');
const isThere = existsSync(MANIFEST);
if (!isThere) console.warn(`no recordings at ${MANIFEST}: fixtures are not compared with them`);

/** The sites' own words, which stand in every page. */
const COMMON = /^(instagram|google|youtube|tiktok)$/i;

interface Entry {
  pageUrl: string;
  truth: {
    profile?: Record<string, unknown>;
    posts?: { id: string }[];
    postIds?: string[] | null;
    comments?: { first?: { id: string }; others?: { id: string }[] };
  };
}

const strings = (value: unknown): string[] => [value].flat(2).filter((part) => typeof part === 'string');

/** Handles and ids of real accounts and posts, as the recordings have them. */
function realNames(entries: Entry[]): { handles: Set<string>; ids: Set<string> } {
  const handles = new Set<string>();
  const ids = new Set<string>();
  for (const { pageUrl, truth } of entries) {
    const named = [...strings(truth.profile?.handle), pageUrl.match(/@([\w.-]+)/)?.[1] ?? ''];
    for (const handle of named) if (handle && !COMMON.test(handle)) handles.add(handle.toLowerCase());
    const { comments, posts = [] } = truth;
    const marked = [...posts, ...(comments?.others ?? []), ...(comments?.first ? [comments.first] : [])];
    const all = [...strings(truth.profile?.id), ...strings(truth.postIds), ...marked.map(({ id }) => id)];
    for (const id of all) if (id && id.length >= 8) ids.add(id);
  }
  return { handles, ids };
}

/** A rule that finds real handles (behind "@", "/" or a quote) and ids in a text. */
function noRealNames({ handles, ids }: ReturnType<typeof realNames>): Rule {
  return ({ text }) => [
    ...[...text.matchAll(/[@/"'`]([\w.-]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => handles.has(name.toLowerCase())),
    ...(text.match(/[\w-]{8,}/g) ?? []).filter((word) => ids.has(word)),
  ];
}

describe('fixtures are about creators who do not exist', () => {
  it('the check can fail', () => {
    const sample: Entry = {
      pageUrl: 'https://www.tiktok.com/@real.person',
      truth: { profile: { handle: 'Real_Person', id: '6790000000000000001' }, posts: [{ id: 'aB3_dE-gH1j' }] },
    };
    const rule = noRealNames(realNames([sample]));
    const found = (text: string) => rule({ path: 'tests/fixtures/a.ts', text });
    expect(found("const url = 'https://www.tiktok.com/@real.person/video/1';")).toEqual(['real.person']);
    expect(found("{ uniqueId: 'real_person', id: '6790000000000000001', video: 'aB3_dE-gH1j' }")).toHaveLength(3);
    expect(found("{ uniqueId: 'made.up', note: 'a real_person of sorts' }")).toEqual([]);
  });

  it.skipIf(!isThere)('no handle and no id of a recording stands in them', () => {
    const names = realNames(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Entry[]);
    expect(names.handles.size).toBeGreaterThan(30);
    expect(names.ids.size).toBeGreaterThan(500);
    const folders = ['tests/fixtures', 'tests/support', 'public'];
    expect(breaches(noRealNames(names), filesIn(folders, /\.(tsx?|json|html|txt|csv|svg)$/))).toEqual([]);
  });
});
