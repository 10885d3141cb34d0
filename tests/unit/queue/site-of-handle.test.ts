import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlatformId } from '@/lib/model/platform';
import { readBrief } from '@/lib/queue/read-brief';

const namesIn = (text: string, site: PlatformId | null = null) =>
  readBrief(text, site).profiles.map(({ name }) => name);
const badIn = (text: string, site: PlatformId | null = null) =>
  readBrief(text, site).bad.map(({ line, text: written, reason }) => `${line} ${written}: ${reason}`);

describe('several sites on a line', () => {
  it.each([
    ['insta: @a.one ; tiktok: @b.two', ['instagram:@a.one', 'tiktok:@b.two']],
    ['insta:@a.one tiktok:@b.two', ['instagram:@a.one', 'tiktok:@b.two']],
    ['insta:@a.one', ['instagram:@a.one']],
    ['TikTok @b.two / Instagram @a.one', ['tiktok:@b.two', 'instagram:@a.one']],
    ['Anna (TikTok) @x1, (YouTube) @y1z', ['tiktok:@x1', 'youtube:@y1z']],
    ['@a1 (IG), @b2 (TikTok)', ['instagram:@a1', 'tiktok:@b2']],
    ['@a1 (IG) @b2 (TikTok)', ['instagram:@a1', 'tiktok:@b2']],
    ['@a1, IG, @b2, TikTok', ['instagram:@a1', 'tiktok:@b2']],
    ['@a1 (IG), TikTok @b2', ['instagram:@a1', 'tiktok:@b2']],
    ['TikTok: @a1, @b2, Instagram: @c3', ['tiktok:@a1', 'tiktok:@b2', 'instagram:@c3']],
    ['TikTok, @a1, Instagram, @c3', ['tiktok:@a1', 'instagram:@c3']],
    ['@a1, @b2, tiktok', ['tiktok:@a1', 'tiktok:@b2']],
    ['IG instagram.com/anna TikTok @b2', ['instagram:@anna', 'tiktok:@b2']],
    [
      'insta: @a1 ; tiktok: @b2\ninsta: @c3 ; tiktok: @d4',
      ['instagram:@a1', 'tiktok:@b2', 'instagram:@c3', 'tiktok:@d4'],
    ],
    ['Name;Handle;Site;Handle;Site\nAnna;anna;IG;annatok;TikTok', ['instagram:@anna', 'tiktok:@annatok']],
  ])('%s: each handle has its own', (text, names) => {
    expect(readBrief(text, 'youtube')).toMatchObject({ profiles: names.map((name) => ({ name })), bad: [] });
  });

  it.each([
    ['Instagram TikTok @a1', '@a1'],
    ['TikTok @a1 Instagram', '@a1'],
    ['@a1 (IG, TikTok)', '@a1'],
    ['@a1, @b2 (TikTok), @c3 (IG)', '@a1'],
  ])('%s: where it is not clear, none is guessed', (text, unclear) => {
    expect(badIn(text, 'youtube')).toEqual([`1 ${unclear}: no-site`]);
  });
});

it.each([
  ['OskarBuildsBoats (youtube)', ['youtube:@oskarbuildsboats']],
  ['youtube: OskarBuildsBoats', ['youtube:@oskarbuildsboats']],
  ['TikTok - tilda', ['tiktok:@tilda']],
  ['@oskar (YT)', ['youtube:@oskar']],
  ['tiktok: anna, instagram: bob', ['tiktok:@anna', 'instagram:@bob']],
  ['Instagram influencers', []],
  ['Creators (TikTok)', []],
  ['Campaign: TikTok', []],
  ['Stories (Instagram)', []],
  ['@anna, Marlo (TikTok)', ['instagram:@anna']],
])('a bare word with its site, and nothing else, names a profile: %s', (text, names) => {
  expect(namesIn(text, 'instagram')).toEqual(names);
});

it('handles behind their sites, or before them, have each its own, however many', () => {
  const pair = fc.record({
    site: fc.constantFrom('instagram' as const, 'tiktok' as const, 'youtube' as const),
    handle: fc.stringMatching(/^[a-z]{3,9}$/),
  });
  const pairs = fc.uniqueArray(pair, { selector: ({ handle }) => handle, minLength: 1, maxLength: 6 });
  const sign = fc.constantFrom(', ', '; ', ' / ', ' ');
  fc.assert(
    fc.property(pairs, sign, fc.boolean(), (all, between, isBefore) => {
      const line = all.map(({ site, handle }) => (isBefore ? `${site}: @${handle}` : `@${handle} (${site})`));
      expect(namesIn(line.join(between))).toEqual(all.map(({ site, handle }) => `${site}:@${handle}`));
    }),
  );
});
