import { describe, expect, it } from 'vitest';
import { readBrief } from '@/lib/queue/read-brief';

const namesIn = (text: string, site: 'instagram' | 'tiktok' | 'youtube' | null = null) =>
  readBrief(text, site).profiles.map(({ name }) => name);

describe('what a brief names', () => {
  it.each([
    ['https://www.instagram.com/marlo.makes.pots/', 'instagram:@marlo.makes.pots'],
    ['instagram.com/Marlo.Makes.Pots?igsh=abc', 'instagram:@marlo.makes.pots'],
    ['http://m.tiktok.com/@tilda.forages', 'tiktok:@tilda.forages'],
    ['https://www.tiktok.com/@tilda.forages/video/7300000000000000001', 'tiktok:@tilda.forages'],
    ['https://www.youtube.com/@OskarBuildsBoats/videos', 'youtube:@oskarbuildsboats'],
    ['youtube.com/channel/UCabcdefghijklmnopqrstuv', 'youtube:UCabcdefghijklmnopqrstuv'],
    ['https://www.youtube.com/c/OldName', 'youtube:@c/oldname'],
  ])('%s', (text, name) => {
    expect(readBrief(text, null)).toEqual({ profiles: [expect.objectContaining({ name })], bad: [], repeated: 0 });
  });

  it('bare handles, of the site that the user says', () => {
    expect(namesIn('@Marlo\nanna_k\n', 'instagram')).toEqual(['instagram:@marlo', 'instagram:@anna_k']);
    expect(namesIn('@oskar', 'youtube')).toEqual(['youtube:@oskar']);
  });

  it('rows of a sheet: the link counts, and what stands beside it does not', () => {
    const sheet = 'Name\tLink\tFollowers\nMarlo Brenner\thttps://www.instagram.com/marlo/\t48 200\nTilda\t@tilda\t12';
    expect(readBrief(sheet, 'tiktok')).toMatchObject({
      profiles: [{ name: 'instagram:@marlo' }, { name: 'tiktok:@tilda' }],
      bad: [],
    });
    expect(namesIn('"https://www.instagram.com/a1/";"x"\r\n<https://www.tiktok.com/@b2>')).toEqual([
      'instagram:@a1',
      'tiktok:@b2',
    ]);
  });

  it('each profile once, however it is written', () => {
    const brief = readBrief('@marlo, instagram.com/MARLO https://www.instagram.com/marlo/reels/', 'instagram');
    expect(brief).toMatchObject({ profiles: [{ name: 'instagram:@marlo' }], repeated: 2 });
  });

  it('no head of a column', () => {
    expect(namesIn('Handle\nanna\n', 'instagram')).toEqual(['instagram:@anna']);
  });
});

describe('a line that names none says why', () => {
  it.each([
    ['@marlo', null, 'no-site'],
    ['https://www.instagram.com/reel/CODE12345/', null, 'post'],
    ['https://www.youtube.com/watch?v=AAAAAAAAAA1', null, 'post'],
    ['https://www.instagram.com/explore/', null, 'not-a-profile'],
    ['https://www.example.org/marlo', null, 'other-site'],
    ['anna!', 'instagram', 'not-a-handle'],
    ['Anna Smith', 'instagram', 'not-a-handle'],
  ] as const)('%s', (text, site, reason) => {
    expect(readBrief(`\n${text}`, site)).toEqual({ profiles: [], bad: [{ line: 2, text, reason }], repeated: 0 });
  });

  it('and an empty brief says nothing', () => {
    expect(readBrief(' \n\t\n', null)).toEqual({ profiles: [], bad: [], repeated: 0 });
  });
});
