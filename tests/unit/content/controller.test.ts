import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Payload } from '@/lib/content/bridge';
import { createController } from '@/lib/content/controller';
import { createNavigation } from '@/lib/content/navigation';
import type { Observation } from '@/lib/model/observation';
import type { LocaleTable } from '@/lib/parsing/locale-table';
import { type Said, trusting } from './site';

const HOST = 'https://www.youtube.com';

function page(start: string, embedded: Said[] = []) {
  const { document } = new JSDOM(
    `<html lang="fr"><script type="application/json">${JSON.stringify(embedded)}</script></html>`,
    { url: HOST + start },
  ).window;
  const seen: Observation[] = [];
  const failures: unknown[] = [];
  let at = HOST + start;
  let now = 1_000;
  const controller = createController({
    adapter: trusting,
    document,
    localeOf: async (lang) => ({ lang }) as LocaleTable,
    onObservations: (observations) => seen.push(...observations),
    onFailure: (error) => failures.push(error),
    now: () => now,
  });
  const navigation = createNavigation({
    surfaceOf: trusting.surfaceOf,
    onVisit: controller.start,
    here: () => new URL(at),
    now: () => now,
    signal: new AbortController().signal,
  });
  navigation.start();
  return {
    controller,
    seen,
    failures,
    /** A soft navigation: announced first, the page's address follows. */
    go(path: string) {
      navigation.announce(new URL(HOST + path));
      at = HOST + path;
      now += 100;
    },
    wait(ms: number) {
      now += ms;
      navigation.check();
    },
    setAddress(path: string) {
      at = HOST + path;
    },
    async payload(said: Said[], askedOn: string) {
      const payload: Payload = {
        rule: 'list',
        url: new URL(`${HOST}/api/list`),
        page: new URL(HOST + askedOn),
        bodies: [said],
        size: 100,
        at: now,
      };
      controller.onPayload(payload);
      await new Promise((resolve) => setTimeout(resolve));
    },
    handles: () => seen.map(({ profile }) => profile?.handle),
    posts: () => seen.flatMap(({ posts }) => posts.map(({ id }) => id)),
  };
}

describe('reading the profile in the URL', () => {
  it('takes what is about it, in the page’s language', async () => {
    const site = page('/@ana');
    await site.payload([{ handle: 'Ana', followers: 10 }], '/@ana');
    expect(site.handles()).toEqual(['Ana']);
    expect(site.seen[0]).toMatchObject({ lang: 'fr', at: 1_000, surface: { handle: 'ana' } });
  });

  it('drops another profile’s data, whoever asked for it and when', async () => {
    const site = page('/@ana');
    await site.payload([{ handle: 'bob', followers: 99 }], '/@ana');
    site.go('/@bob');
    await site.payload([{ handle: 'ana', followers: 10 }], '/@bob');
    expect(site.handles()).toEqual(['bob']);
    expect(site.seen[0]?.profile?.followers?.value).toBe(99);
  });

  it('drops posts that do not say whose they are, when asked for under the former profile', async () => {
    const site = page('/@ana');
    site.go('/@bob');
    await site.payload([{ posts: [{ id: 'of-ana' }] }], '/@ana');
    await site.payload([{ posts: [{ id: 'of-bob' }] }], '/@bob');
    expect(site.posts()).toEqual(['of-bob']);
  });

  it('takes data of the next profile that arrived before the address changed', async () => {
    const site = page('/@ana');
    await site.payload([{ handle: 'bob', followers: 99 }], '/@ana');
    await site.payload(
      [
        {
          posts: [
            { id: 'b1', owner: 'bob' },
            { id: 'a1', owner: 'ana' },
          ],
        },
      ],
      '/@ana',
    );
    const before = site.handles();
    site.go('/@bob');
    await new Promise((resolve) => setTimeout(resolve));
    expect(before).not.toContain('bob');
    expect(site.seen.at(-2)?.profile?.followers?.value).toBe(99);
    expect(site.seen.at(-1)?.posts.map(({ id }) => id)).toEqual(['b1']);
  });

  it('forgets early arrivals after ten seconds', async () => {
    const site = page('/@ana');
    await site.payload([{ handle: 'bob' }], '/@ana');
    site.wait(10_001);
    site.go('/@bob');
    await new Promise((resolve) => setTimeout(resolve));
    expect(site.handles()).toEqual([]);
  });

  it('knows the profile by its id once a payload has named both', async () => {
    const site = page('/@ana');
    await site.payload([{ handle: 'ana', id: 'A1' }], '/@ana');
    await site.payload([{ id: 'B2' }, { id: 'A1' }], '/@ana');
    expect(site.seen.map(({ profile }) => profile?.id)).toEqual(['A1', 'A1']);
  });

  it('believes no id before it is known whose it is, and reads what named it then', async () => {
    const site = page('/@ana');
    site.go('/@bob');
    await site.payload([{ id: 'A1', followers: 10 }], '/@bob');
    await site.payload([{ posts: [{ id: 'of-ana', ownerId: 'A1' }] }], '/@bob');
    await site.payload([{ posts: [{ id: 'of-bob', ownerId: 'B2' }] }], '/@bob');
    expect(site.seen).toEqual([]);
    await site.payload([{ handle: 'bob', id: 'B2', followers: 99 }], '/@bob');
    await new Promise((resolve) => setTimeout(resolve));
    expect(site.seen.map(({ profile }) => profile?.followers?.value)).toEqual([99, undefined]);
    expect(site.posts()).toEqual(['of-bob']);
  });

  it('takes a list’s own posts alone, even where the page itself asked for others', async () => {
    const site = page('/@ana');
    await site.payload([{ posts: [{ id: 'a1', owner: 'ana' }, { id: 'b1', owner: 'bob' }, { id: 'c1' }] }], '/@ana');
    expect(site.posts()).toEqual(['a1', 'c1']);
  });

  it('believes what a page says instead of a profile, by whichever name, if it asked for it', async () => {
    const site = page('/@ana');
    await site.payload([{ id: 'A1', error: 'terminated' }], '/@bob');
    expect(site.seen).toEqual([]);
    await site.payload([{ id: 'A1', error: 'terminated' }], '/@ana');
    expect(site.seen.map(({ error }) => error)).toEqual(['terminated']);
  });

  it('reads the document’s own JSON for the page that it was loaded for, never after a soft navigation', async () => {
    const site = page('/@ana', [{ handle: 'ana', followers: 10 }]);
    await site.controller.readPage();
    expect(site.handles()).toEqual(['ana']);
    site.go('/@bob');
    await site.controller.readPage();
    expect(site.handles()).toEqual(['ana']);
  });

  it('keeps the former profile out, that still stands in the document after a soft navigation', async () => {
    const site = page('/@ana', [{ handle: 'ana', followers: 10 }]);
    site.go('/@bob');
    await site.controller.readDom();
    expect(site.seen).toEqual([]);
  });

  it('reads nothing on pages that are neither profile nor post', async () => {
    const site = page('/feed', [{ handle: 'ana' }]);
    await site.controller.readPage();
    await site.controller.readDom();
    await site.payload([{ handle: 'ana' }, { posts: [{ id: 'x', owner: 'ana' }] }], '/feed');
    expect(site.seen).toEqual([]);
  });

  it('ranks a list’s pages within one visit, and begins anew with the next', async () => {
    const site = page('/@ana/videos');
    const first = { posts: [{ id: 'v1' }, { id: 'v2' }], list: { name: 'videos', start: true } };
    const more = { posts: [{ id: 'v3' }], list: { name: 'videos', start: false } };
    await site.payload([first], '/@ana/videos');
    await site.payload([more], '/@ana/videos');
    expect(site.seen.map(({ listing }) => listing?.offset)).toEqual([0, 2]);
    site.wait(20_000);
    site.go('/@bob/videos');
    await site.payload([more], '/@bob/videos');
    expect(site.seen.at(-1)?.listing).toMatchObject({ offset: null, visit: 21_000 });
  });

  it('goes back to the page that is there when an announced navigation comes to nothing', async () => {
    const site = page('/@ana');
    site.go('/@bob');
    site.setAddress('/@ana');
    site.wait(500);
    await site.payload([{ handle: 'ana' }], '/@ana');
    expect(site.handles()).toEqual([]);
    site.wait(1_500);
    await site.payload([{ handle: 'ana' }], '/@ana');
    expect(site.handles()).toContain('ana');
  });

  it('says what failed, and goes on with the next payload', async () => {
    const site = page('/@ana');
    await site.payload(null as unknown as Said[], '/@ana');
    await site.payload([{ handle: 'ana' }], '/@ana');
    expect(site.failures).toHaveLength(1);
    expect(site.handles()).toEqual(['ana']);
  });
});

it('takes a post’s figures for the post in the URL alone', async () => {
  const site = page('/@ana');
  site.go('/watch/v7');
  await site.payload([{ posts: [{ id: 'v8' }] }], '/@ana');
  await site.payload([{ posts: [{ id: 'v7' }] }], '/@ana');
  expect(site.posts()).toEqual(['v7']);
});
