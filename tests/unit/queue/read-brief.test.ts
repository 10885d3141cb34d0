import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlatformId } from '@/lib/model/platform';
import { readBrief } from '@/lib/queue/read-brief';

const namesIn = (text: string, site: PlatformId | null = null) =>
  readBrief(text, site).profiles.map(({ name }) => name);
const badIn = (text: string, site: PlatformId | null = null) =>
  readBrief(text, site).bad.map(({ line, text: written, reason }) => `${line} ${written}: ${reason}`);

describe('links', () => {
  it.each([
    ['https://www.instagram.com/marlo.makes.pots/', 'instagram:@marlo.makes.pots'],
    ['instagram.com/Marlo.Makes.Pots?igsh=abc', 'instagram:@marlo.makes.pots'],
    ['(https://www.instagram.com/marlo/).', 'instagram:@marlo'],
    ['http://m.tiktok.com/@tilda.forages', 'tiktok:@tilda.forages'],
    ['https://www.tiktok.com/@tilda.forages/video/7300000000000000001', 'tiktok:@tilda.forages'],
    ['https://www.youtube.com/@OskarBuildsBoats/videos', 'youtube:@oskarbuildsboats'],
    ['youtube.com/@oskar.', 'youtube:@oskar'],
    ['youtube.com/channel/UCabcdefghijklmnopqrstuv', 'youtube:UCabcdefghijklmnopqrstuv'],
    ['https://www.youtube.com/c/OldName', 'youtube:@c/oldname'],
  ])('%s', (text, name) => {
    expect(readBrief(text, null)).toMatchObject({ profiles: [{ name }], bad: [], repeated: 0 });
  });

  it.each([
    ['https://www.instagram.com/reel/CODE12345/', 'post'],
    ['https://www.youtube.com/watch?v=AAAAAAAAAA1', 'post'],
    ['https://youtu.be/AAAAAAAAAA1', 'post'],
    ['https://vm.tiktok.com/ZMabc123/', 'short-link'],
    ['https://www.instagram.com/explore/', 'not-a-profile'],
    ['https://www.example.org/marlo', 'other-site'],
  ])('%s is none of a profile: %s', (text, reason) => {
    expect(badIn(`\n${text}`, 'instagram')).toEqual([`2 ${text}: ${reason}`]);
  });
});

describe('handles', () => {
  it('are of the site that the user says, or that the line names', () => {
    expect(namesIn('@Marlo\nanna_k\n', 'instagram')).toEqual(['instagram:@marlo', 'instagram:@anna_k']);
    expect(namesIn('@oskar', 'youtube')).toEqual(['youtube:@oskar']);
    expect(namesIn('UCabcdefghijklmnopqrstuv', 'youtube')).toEqual(['youtube:UCabcdefghijklmnopqrstuv']);
    expect(namesIn('tiktok: @bob', 'instagram')).toEqual(['tiktok:@bob']);
    expect(namesIn('anna,tiktok', 'instagram')).toEqual(['tiktok:@anna']);
    expect(namesIn('Instagram @anna', 'tiktok')).toEqual(['instagram:@anna']);
  });

  it('without what stands around them in chats and sentences', () => {
    expect(namesIn('- @anna.\n• "@bob"\n(@carl)!\n\u200e@dora\u200b', 'instagram')).toEqual([
      'instagram:@anna',
      'instagram:@bob',
      'instagram:@carl',
      'instagram:@dora',
    ]);
  });

  it.each([
    ['@marlo', null, 'no-site'],
    ['anna!x', 'instagram', 'not-a-handle'],
    ['a..b', 'instagram', 'not-a-handle'],
    ['Anna Smith', 'instagram', 'not-a-handle'],
    ['48.2K', 'instagram', 'not-a-handle'],
    ['12.10.2025', 'instagram', 'not-a-handle'],
    ['anna@example.org', 'instagram', 'email'],
    ['annasite.com', 'instagram', 'web-address'],
  ] as const)('%s on %s: %s', (text, site, reason) => {
    expect(badIn(text, site)).toEqual([`1 ${text}: ${reason}`]);
  });
});

describe('several on a line', () => {
  it('each counts, and each that does not is named', () => {
    expect(namesIn('anna, bob, carl', 'tiktok')).toEqual(['tiktok:@anna', 'tiktok:@bob', 'tiktok:@carl']);
    expect(namesIn('@a1 @b2 @c3', 'tiktok')).toEqual(['tiktok:@a1', 'tiktok:@b2', 'tiktok:@c3']);
    expect(badIn('@anna, @b€b, @carl', 'instagram')).toEqual(['1 @b€b: not-a-handle']);
    expect(badIn('instagram.com/anna, instagram.com/p/CODE12345/', null)).toEqual([
      '1 instagram.com/p/CODE12345/: post',
    ]);
    expect(badIn('@anna, marlo', 'instagram')).toEqual(['1 marlo: no-at']);
  });

  it('each profile once, however it is written', () => {
    const brief = readBrief('@marlo, instagram.com/MARLO, https://www.instagram.com/marlo/reels/', 'instagram');
    expect(brief).toMatchObject({ profiles: [{ name: 'instagram:@marlo' }], repeated: 2, bad: [] });
  });
});

describe('rows of a sheet', () => {
  it('the link counts, and what stands beside it does not', () => {
    const sheet = 'Name\tLink\tFollowers\nMarlo Brenner\thttps://www.instagram.com/marlo/\t48 200\nTilda\t@tilda\t12';
    expect(readBrief(sheet, 'tiktok')).toEqual({
      profiles: [
        expect.objectContaining({ name: 'instagram:@marlo' }),
        expect.objectContaining({ name: 'tiktok:@tilda' }),
      ],
      bad: [],
      repeated: 0,
      head: 'Name\tLink\tFollowers',
    });
    expect(namesIn('"https://www.instagram.com/a1/";"x"\r\n<https://www.tiktok.com/@b2>;"y"')).toEqual([
      'instagram:@a1',
      'tiktok:@b2',
    ]);
  });

  it('bare handles stand in their column, of the site that a head or a cell names', () => {
    expect(namesIn('Handle,Followers\nmarlo,48200\nanna,1.2M', 'instagram')).toEqual([
      'instagram:@marlo',
      'instagram:@anna',
    ]);
    expect(namesIn('Name;Pseudo;Plateforme\nAnna;anna_k;TikTok\nBob;bob;Instagram')).toEqual([
      'tiktok:@anna_k',
      'instagram:@bob',
    ]);
    expect(namesIn('Instagram\tTikTok\nanna\tannatok\n\tbob')).toEqual([
      'instagram:@anna',
      'tiktok:@annatok',
      'tiktok:@bob',
    ]);
    expect(namesIn('Handle,Link\nmarlo,https://www.instagram.com/marlo/')).toEqual(['instagram:@marlo']);
  });

  it('a row’s own link says the site of its handle, also a short link that says no more', () => {
    const sheet = 'Nom;Pseudo;Lien\nTilda;@tilda;tiktok.com/@tilda\nBram;@bram;https://vm.tiktok.com/ZM12/';
    expect(readBrief(sheet, 'instagram')).toMatchObject({
      profiles: [{ name: 'tiktok:@tilda' }, { name: 'tiktok:@bram' }],
      bad: [],
      repeated: 0,
    });
  });

  it('a sum below the column of handles is no profile, nor is a title above the heads', () => {
    const sheet = 'Campaign spring 2027;;\nName;Handle;Budget (€)\nMarlo;marlo;900\nTotal;;5 100 €';
    expect(readBrief(sheet, 'instagram')).toMatchObject({
      profiles: [{ name: 'instagram:@marlo' }],
      head: 'Name;Handle;Budget (€)',
    });
    expect(badIn(sheet, 'instagram')).toEqual([
      '1 Campaign spring 2027: not-a-handle',
      '4 Total, 5 100 €: not-a-handle',
    ]);
  });

  it('without heads the only word that may be a handle is it; of several it can’t be told', () => {
    expect(namesIn('Anna Smith,anna_k,12000\nBob Lee,bob,900', 'instagram')).toEqual([
      'instagram:@anna_k',
      'instagram:@bob',
    ]);
    expect(badIn('Anna,anna_k\nBob,bob', 'instagram')).toEqual(['1 Anna, anna_k: which', '2 Bob, bob: which']);
    expect(badIn('Anna Smith,anna@example.org\nBob Lee,@bob', 'instagram')).toEqual([
      '1 Anna Smith, anna@example.org: not-a-handle',
    ]);
  });

  it.each(['Handle', 'Creators', 'Chaîne', '\nPseudo', 'Influenceuses', 'Instagram'])(
    '"%s" heads a column and names nobody',
    (head) => {
      expect(readBrief(`${head}\nanna\n`, 'instagram')).toMatchObject({
        profiles: [{ name: 'instagram:@anna' }],
        head: head.trim(),
      });
    },
  );
});

it('an empty brief says nothing', () => {
  expect(readBrief(' \n\t\n', null)).toEqual({ profiles: [], bad: [], repeated: 0, head: null });
});

it('whatever is pasted: nothing throws, each profile has a sound address, and each stands there once', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '@anna',
      'bob',
      'Handle',
      'TikTok',
      'https://www.instagram.com/x/',
      '48K',
      'tiktok: @anna',
      '@bob (IG) @c',
      'Oskar (youtube)',
      '',
      '.',
      '@',
      'UC',
      'https://',
      '::',
    ),
  );
  const text = fc
    .array(
      fc.tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom('\t', ', ')).map(([cells, sign]) => cells.join(sign)),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.constantFrom('instagram', 'tiktok', 'youtube', null), (brief, site) => {
      const { profiles } = readBrief(brief, site);
      expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
      for (const { handle, profileId } of profiles) expect(handle ?? profileId).toMatch(/^[^\s@]+$/);
    }),
  );
});
