import { describe, expect, it } from 'vitest';
import { evidenceBetween, strengthOf } from '@/lib/creators/evidence';
import { suggest } from '@/lib/creators/suggest';
import type { PlatformId } from '@/lib/model/platform';
import { aTraced, type Head } from '../../support/builders';

const rare = () => false;
const MARLO: Head = { id: '1', handle: 'marlo.makes.pots', name: 'Marlo Brenner' };

/** What speaks for an Instagram and a YouTube profile (or others) being of one creator, in short. */
function between(
  mine: Partial<Head>,
  theirs: Partial<Head>,
  sites: [PlatformId, PlatformId] = ['instagram', 'youtube'],
) {
  const one = aTraced(sites[0], { ...MARLO, ...mine });
  const other = aTraced(sites[1], { id: 'UC2', handle: 'PotsAndMore', name: 'Pots and more', ...theirs });
  const evidence = evidenceBetween(one, other, rare);
  expect(evidenceBetween(other, one, rare)).toEqual(evidence);
  return evidence.map((found) => {
    if (found.kind === 'handle') return `handle ${found.written.join(' ')}`;
    if ('said' in found) return `${found.kind} ${found.written} ${found.said.map(({ field }) => field).join(' ')}`;
    return `${found.kind} ${found.from} ${found.field} ${found.written}`;
  });
}

describe('what speaks for one creator', () => {
  it.each([
    [
      'a link of the link list',
      { links: ['https://www.youtube.com/@potsandmore?sub_confirmation=1'] },
      'links youtube.com/@potsandmore',
    ],
    ['by the channel’s id', { links: ['https://youtube.com/channel/UC2'] }, null],
    [
      'through Instagram’s own redirect',
      { links: ['https://l.instagram.com/?u=https%3A%2F%2Fm.youtube.com%2F%40PotsAndMore&e=AT0'] },
      'links youtube.com/@PotsAndMore',
    ],
    [
      'a link in the bio, without its scheme',
      { bio: 'Stoneware.\n👉youtube.com/@potsandmore!' },
      'bio youtube.com/@potsandmore',
    ],
  ])('%s', (_, mine: Partial<Head>, told) => {
    expect(between(mine, {})).toEqual(told ? [`link instagram:1 ${told}`] : []);
  });

  it('a channel’s id that is one', () => {
    const id = 'UCpotsAndMore0000000001A'.padEnd(24, 'x').slice(0, 24);
    expect(between({ links: [`https://youtube.com/channel/${id}`] }, { id })).toEqual([
      `link instagram:1 links youtube.com/channel/${id}`,
    ]);
  });

  it('each to the other says most', () => {
    const both: [Partial<Head>, Partial<Head>] = [
      { links: ['https://youtube.com/@potsandmore'] },
      { links: ['https://instagram.com/marlo.makes.pots/'] },
    ];
    expect(between(...both)).toHaveLength(2);
    const [a, b] = [
      aTraced('instagram', { ...MARLO, ...both[0] }),
      aTraced('youtube', { handle: 'PotsAndMore', ...both[1] }),
    ];
    expect(strengthOf(evidenceBetween(a, b, rare))).toBe(5);
  });

  it.each(['IG: @marlo.makes.pots', 'Insta 👉 @Marlo.Makes.Pots.', 'pottery | instagram: marlo.makes.pots'])(
    'a bio that names it with its site: %s',
    (bio) => {
      expect(between({}, { bio })).toEqual(['name youtube:UC2 bio @marlo.makes.pots']);
    },
  );

  it('the same page of a service for many', () => {
    const told = between({ links: ['https://linktr.ee/Marlo?utm=ig'] }, { bio: 'All links: linktr.ee/marlo' });
    expect(told).toEqual(['address linktr.ee/marlo links bio']);
  });

  it('the same website; two pages of it only where it is called like one of them', () => {
    expect(
      between({ links: ['https://thekiln.example/shop/'] }, { links: ['http://www.thekiln.example/shop'] }),
    ).toEqual(['address thekiln.example/shop links links']);
    expect(between({ links: ['https://thekiln.example/a'] }, { links: ['https://thekiln.example/b'] })).toEqual([]);
    expect(
      between({ links: ['https://marlobrenner.example/shop'] }, { links: ['https://marlobrenner.example'] }),
    ).toEqual(['address marlobrenner.example links links']);
  });

  it('the same e-mail', () => {
    expect(between({ email: 'Hello@marlo.example' }, { email: 'hello@marlo.example' })).toEqual([
      'email hello@marlo.example email email',
    ]);
  });

  it('the same handle, also spelt otherwise, is a weak sign', () => {
    expect(between({}, { handle: 'MarloMakesPots' })).toEqual(['handle marlo.makes.pots MarloMakesPots']);
    const [a, b] = [aTraced('instagram', MARLO), aTraced('youtube', { handle: 'MarloMakesPots' })];
    expect(strengthOf(evidenceBetween(a, b, rare))).toBe(1);
  });
});

describe('what speaks for nothing', () => {
  it.each(['ab3', 'a.b.c', 'official', 'user8421', 'the_studio', '123456'])(
    'a handle that anybody may have: %s',
    (handle) => {
      expect(between({ handle }, { handle })).toEqual([]);
    },
  );

  it.each([
    'https://linktr.ee',
    'https://www.amazon.de/',
    'https://google.com',
    'https://twitch.tv/',
    'mailto:a@b.example',
    'not a link',
    '',
  ])('an address of everybody: %s', (link) => expect(between({ links: [link] }, { links: [link] })).toEqual([]));

  it('different pages of a service for many', () => {
    expect(between({ links: ['https://linktr.ee/marlo'] }, { links: ['https://linktr.ee/other'] })).toEqual([]);
    expect(between({ links: ['https://amazon.com/shop/marlo'] }, { links: ['https://amazon.com/shop/other'] })).toEqual(
      [],
    );
  });

  it('a post, a video or a search of another site', () => {
    const links = [
      'https://www.youtube.com/watch?v=abc',
      'https://youtu.be/abc',
      'https://www.youtube.com/results?search_query=potsandmore',
    ];
    for (const link of links) expect(between({ links: [link] }, { links: [link] })).toEqual([]);
    expect(between({ links }, {})).toEqual([]);
  });

  it('pages of one service that differ in what is asked for', () => {
    const [mine, theirs] = [1, 2].map((id) => [`https://facebook.com/profile.php?id=${id}`]);
    expect(between({ links: mine }, { links: theirs })).toEqual([]);
    expect(between({ links: mine }, { links: [`${mine}&utm_source=x`] })).toHaveLength(1);
    expect(between({ links: ['https://link.me/marlo'] }, { links: ['https://link.me/other'] })).toEqual([]);
  });

  it('on one site anything but a link', () => {
    const same: [PlatformId, PlatformId] = ['instagram', 'instagram'];
    const shared = { email: 'a@agency.example', links: ['https://linktr.ee/house'], handle: 'marlo.makes.pots' };
    expect(between(shared, { ...shared, handle: 'marlo_makes_pots' }, same)).toEqual([]);
    expect(between({ links: ['https://instagram.com/marlo.two'] }, { handle: 'marlo.two' }, same)).toEqual([
      'link instagram:1 links instagram.com/marlo.two',
    ]);
  });

  it('words of a bio that only look like an address or a name of a site', () => {
    const bio =
      'Potter.Stoneware since 2019. hello@thekiln.example. YouTube and TikTok, see@me, big fan of @PotsAndMore';
    expect(between({ bio }, { bio })).toEqual([]);
  });

  it('a profile and itself', () => {
    const one = aTraced('instagram', { ...MARLO, links: ['https://instagram.com/marlo.makes.pots'] });
    expect(evidenceBetween(one, one, rare)).toEqual([]);
  });

  it('what too many say', () => {
    const [a, b] = [
      aTraced('instagram', { ...MARLO, links: ['https://youtube.com/@kilnhouse'], email: 'a@agency.example' }),
      aTraced('youtube', { handle: 'kilnhouse', email: 'a@agency.example' }),
    ];
    expect(evidenceBetween(a, b, rare)).toHaveLength(2);
    expect(evidenceBetween(a, b, (mark) => mark === 'mail:a@agency.example')).toHaveLength(1);
    expect(evidenceBetween(a, b, (mark) => mark !== 'mail:a@agency.example')).toHaveLength(1);
    expect(evidenceBetween(a, b, () => true)).toEqual([]);
  });
});

describe('the suggestions', () => {
  const me = aTraced('instagram', { ...MARLO, links: ['https://youtube.com/@marlo'] });
  const channel = aTraced('youtube', { id: 'UC9', handle: 'Marlo' });
  const namesake = aTraced('tiktok', { id: '7', handle: 'marlomakespots' });
  const facts = { isRefused: () => false, isCommon: rare };
  const keys = (of: ReturnType<typeof suggest>) => of.map(({ profileKeys }) => profileKeys);

  it('stand with the strongest first, whatever the order', () => {
    expect(keys(suggest([me], [[namesake], [channel]], facts))).toEqual([['youtube:UC9'], ['tiktok:7']]);
  });

  it('name profiles that were joined before together, for what speaks for any of them', () => {
    expect(keys(suggest([me], [[namesake, channel]], facts))).toEqual([['tiktok:7', 'youtube:UC9']]);
    expect(suggest([namesake, me], [[channel]], facts)).toMatchObject([{ evidence: [{ kind: 'link' }] }]);
  });

  it('leave out what was refused, also for those joined with it, and what is joined', () => {
    const refused = {
      ...facts,
      isRefused: (a: string, b: string) => [a, b].sort().join() === 'instagram:1,youtube:UC9',
    };
    expect(keys(suggest([me], [[namesake], [channel]], refused))).toEqual([['tiktok:7']]);
    expect(keys(suggest([namesake, me], [[channel]], refused))).toEqual([]);
    expect(keys(suggest([me, channel], [[channel, me]], facts))).toEqual([]);
  });
});
