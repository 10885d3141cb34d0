// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { exact, rounded } from '@/lib/model/quantity';
import { instagram } from '@/lib/platforms/instagram';
import { MARA, postIds } from '../../../fixtures/instagram/creator';
import { type DrawnProfile, drawnProfile, HEADS } from '../../../fixtures/instagram/pages';
import { documentOf, readingAt } from '../../../fixtures/instagram/reading';

const PATH = `/${MARA.handle}/`;
const read = (page: DrawnProfile, path = PATH) =>
  instagram.fromDom(documentOf(drawnProfile(page)), readingAt(path, page.lang))[0];

describe('a drawn profile', () => {
  it('in English: the title has the followers in full, the text the rest', () => {
    expect(read({ lang: 'en' })).toMatchObject({
      source: 'dom',
      profile: {
        handle: MARA.handle,
        displayName: MARA.name,
        verified: true,
        followers: exact(1_234_567),
        following: exact(512),
        postsTotal: exact(8_276),
        email: 'hello@mara-fields.example',
        links: ['https://mara-fields.example/shop?size=m'],
      },
    });
  });

  it('in Korean, where the words come first and the counters link to "#"', () => {
    const { profile } = read({ lang: 'ko' }) ?? {};
    expect(profile).toMatchObject({
      followers: exact(1_234_567),
      following: exact(512),
      postsTotal: rounded(12_000, 11_500, 12_500),
      verified: true,
    });
  });

  it('reads the counters’ own text where there is no title', () => {
    expect(read({ lang: 'en', withoutTitle: true })?.profile?.followers).toEqual(rounded(1.2e6, 1.15e6, 1.25e6));
  });

  it('says "not verified" only of a header that it can read', () => {
    expect(read({ lang: 'en', verified: false })?.profile?.verified).toBe(false);
  });

  it('prefers what is drawn to the head, which is older', () => {
    expect(read({ lang: 'en', head: HEADS.en })?.profile).toMatchObject({
      followers: exact(1_234_567),
      postsTotal: exact(8_276),
    });
  });

  it('is not read under another profile’s address', () => {
    expect(read({ lang: 'en', head: HEADS.en }, '/someone.else/')).toBeUndefined();
  });
});

describe('the grid', () => {
  it('has ids, formats and pins, and says where the counts are', () => {
    const posts = read({ lang: 'en' })?.posts ?? [];
    expect(posts.map(({ format, pinned }) => [format, pinned])).toEqual([
      ['carousel', true],
      ['reel', undefined],
      ['image', undefined],
      ['reel', undefined],
      ['carousel', undefined],
      ['image', undefined],
    ]);
    expect(posts[1]).toMatchObject({
      id: postIds(1).pk,
      url: `https://www.instagram.com/reel/${postIds(1).code}/`,
      withheld: { likes: 'not-on-this-page', comments: 'not-on-this-page', views: 'not-on-this-page' },
    });
  });

  it('tells a carousel in any language by the label that tiles below have', () => {
    expect(read({ lang: 'ko' })?.posts.map(({ format }) => format)).toEqual([
      'carousel',
      'reel',
      'image',
      'reel',
      'carousel',
      'image',
    ]);
  });

  it('gives plays on the Reels tab, and nothing on the tab of tags', () => {
    const onReels = read({ lang: 'en', plays: '12.3K' }, `${PATH}reels/`)?.posts ?? [];
    expect(onReels[1]?.views).toEqual(rounded(12_300, 12_250, 12_350));
    expect(read({ lang: 'en' }, `${PATH}tagged/`)?.posts).toEqual([]);
  });
});

describe('a page that is not drawn yet', () => {
  it.each([
    ['en', 48_213, 512, 640],
    ['zh-cn', 527_000, 1_059, 383],
    ['ko', 48_213, 512, 640],
    ['pt-br', 48_213, 512, 640],
  ])('has the head’s counts (%s), with the room that a cached number needs', (lang, followers, following, posts) => {
    const { profile } = read({ lang, head: HEADS[lang], drawn: false }) ?? {};
    for (const [count, value] of [
      [profile?.followers, followers],
      [profile?.following, following],
      [profile?.postsTotal, posts],
    ] as const) {
      expect(count).toMatchObject({ value, precision: 'rounded' });
      expect(count?.low).toBeLessThan(value * 0.9);
      expect(count?.high).toBeGreaterThan(value * 1.1);
    }
    expect(profile?.displayName).toBe(MARA.name);
    expect(profile?.bio).toContain('hello@mara-fields.example');
  });

  it('reads no counts from a head without the three of them', () => {
    const head = HEADS.en?.replace('48,213 Followers, ', '');
    expect(read({ lang: 'en', head, drawn: false })?.profile).not.toHaveProperty('followers');
  });
});

describe('pages without a profile', () => {
  const errorOf = (html: string, path = PATH) => instagram.fromDom(documentOf(html), readingAt(path))[0]?.error;

  it('login wall: nothing at all, or a form for the password', () => {
    expect(errorOf('<title>Instagram</title><div id="mount"></div>')).toBe('login-wall');
    expect(errorOf('<main><form><input name="username"><input type="password"></form></main>')).toBe('login-wall');
  });

  it('unavailable: a few words and nothing else', () => {
    const html = '<main><span>Ce contenu n’est pas disponible</span><span>Le lien est peut-être rompu.</span></main>';
    expect(errorOf(html)).toBe('unavailable');
    expect(errorOf(html, '/p/DSYKS_HEfC-/')).toBe('unavailable');
  });

  it('says nothing of a page that is still loading, or that it does not read', () => {
    expect(errorOf('<a href="/">Home</a><main><svg><title>…</title></svg></main>')).toBeUndefined();
    expect(errorOf('<title>Instagram</title>', '/direct/inbox/')).toBeUndefined();
  });
});
