import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { FROM_TAP, TO_TAP } from '@/lib/page-world/wire';
import { askFrom, isolatedWorldOf } from '../support/browser/cdp';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { anObservation, aPostReading, aProfileReading, aSurface, quantity } from '../support/builders';
import { askFor } from '../support/sites/ask-for';
import type { FictionalCreator } from '../support/sites/creator';
import { BRAM, ELVIRE, MARLO, OSKAR, PIA, profileUrl, TILDA } from '../support/sites/creators';
import { forge } from '../support/sites/forge';
import { hostileBodies } from '../support/sites/hostile-bodies';
import { instagramTimeline, instagramUser } from '../support/sites/instagram-pages';
import { SITE_HEADERS, sitePage } from '../support/sites/page';
import { serveSites } from '../support/sites/serve';
import { tiktokItemList, tiktokUserDetail } from '../support/sites/tiktok-pages';
import { youtubeBrowse } from '../support/sites/youtube-pages';
import { fetchReport } from '../tools/demo/kpi-table';

const NOW = Date.now();

interface Site {
  creator: FictionalCreator;
  other: FictionalCreator;
  /** The card once the page was read; the other's card. */
  shows: RegExp;
  neverShows: RegExp;
  /** Where the page asks, and what it gets. */
  answers: { path: string; of(creator: FictionalCreator): unknown }[];
}

const SITES: Site[] = [
  {
    creator: MARLO,
    other: PIA,
    shows: /2\.29\s?%/,
    neverShows: /Pia|8\.94K|4\.94/,
    answers: [
      { path: '/graphql/query', of: instagramUser },
      { path: '/graphql/query', of: (creator) => instagramTimeline(creator, NOW) },
    ],
  },
  {
    creator: TILDA,
    other: BRAM,
    shows: /7\.1\s?%/,
    neverShows: /Bram|1\.2M/,
    answers: [
      { path: '/api/user/detail/', of: tiktokUserDetail },
      { path: '/api/post/item_list/', of: (creator) => tiktokItemList(creator, NOW) },
    ],
  },
  {
    creator: OSKAR,
    other: ELVIRE,
    shows: /96\.4K/,
    neverShows: /Elvire|5\.31K/,
    answers: [{ path: '/youtubei/v1/browse', of: youtubeBrowse }],
  },
];

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, NOW);
});
afterEach(() => extension?.close());

for (const site of SITES)
  describe(site.creator.platform, () => {
    const { creator, other, shows, neverShows } = site;

    it('answers that cannot be read change nothing that is stored or shown, and reach the page as they are', async () => {
      const { page, overlay, thrown } = await visit(profileUrl(creator), shows);
      const before = await settled(creator);
      for (const { path, of } of site.answers)
        for (const { name, body } of hostileBodies(of(creator), of(other))) {
          const digest = createHash('sha256').update(body).digest('hex');
          const got = await askFor(page, path, body);
          expect(got, name).toEqual({ fetch: digest, xhr: digest });
        }
      await page.waitForTimeout(3_000);
      expect(await settled(creator)).toEqual(before);
      const text = await overlay.waitFor(shows);
      expect(text).not.toMatch(neverShows);
      expect(await thrown()).toEqual([]);
      expect(await handlesOnDisk()).toEqual([creator.handle.toLowerCase()]);
    }, 180_000);

    it('forged messages, two thousand at once, change nothing; the site is read again soon after', async () => {
      const { page, overlay, thrown } = await visit(profileUrl(creator), shows);
      const before = await settled(creator);
      await page.evaluate(forge, {
        fromTap: FROM_TAP,
        toTap: TO_TAP,
        own: profileUrl(creator),
        theirs: profileUrl(other),
        endpoints: site.answers.map(({ path }) => new URL(path, profileUrl(creator)).href),
        answers: site.answers.map(({ of }) => JSON.stringify(of(other))),
      });
      await page.waitForTimeout(2_000);
      expect(await settled(creator)).toEqual(before);
      expect(await overlay.waitFor(shows)).not.toMatch(neverShows);
      expect(await thrown()).toEqual([]);
      expect(await handlesOnDisk()).toEqual([creator.handle.toLowerCase()]);

      // The bridge still listens: the other profile, visited in truth, is read.
      const path = new URL(profileUrl(other)).pathname;
      await page.evaluate((to) => (window as unknown as { goSoftly(path: string): void }).goSoftly(to), path);
      await overlay.waitFor(new RegExp(other.name));
    });
  });

it('pages that answer nothing but garbage say that they could not be read', async () => {
  const looks = SITES.map(async ({ creator, other, answers, neverShows }) => {
    const url = profileUrl({ ...creator, handle: 'nobody.reads.me' });
    await extension.context.route(url, (route) => route.fulfill({ headers: SITE_HEADERS, body: EMPTY_PAGE }));
    const { page, overlay, thrown } = await visit(url, /^$/);
    for (const { path, of } of answers)
      for (const { body } of hostileBodies(of(creator), of(other))) await askFor(page, path, body);
    expect(await overlay.waitFor(/could not be read/, 30_000)).not.toMatch(neverShows);
    expect(await thrown()).toEqual([]);
  });
  await Promise.all(looks);
  expect(await handlesOnDisk()).toEqual([]);
}, 180_000);

it('a profile that was read before keeps its numbers, and says that the page could not be read now', async () => {
  const first = await visit(profileUrl(TILDA), /7\.1\s?%/);
  await first.page.close();
  await extension.context.route(profileUrl(TILDA), (route) =>
    route.fulfill({ headers: SITE_HEADERS, body: EMPTY_PAGE }),
  );
  const { overlay } = await visit(profileUrl(TILDA), /^$/);
  expect(await overlay.waitFor(/could not be read/, 15_000)).toMatch(/7\.1\s?%/);
});

it('the background refuses what is no reading, and stores nothing of it', async () => {
  const { page } = await visit(profileUrl(MARLO), /2\.29\s?%/);
  const world = await isolatedWorldOf(page, extension.id);
  const whole = anObservation({
    platform: 'instagram',
    at: NOW,
    surface: aSurface({ platform: 'instagram', handle: 'rue.forged' }),
    profile: aProfileReading({ id: '88201', handle: 'rue.forged', followers: quantity(5) }),
    posts: [aPostReading('1', { likes: quantity(3) })],
  });
  const { profile } = whole;
  const bad: unknown[] = [
    null,
    7,
    'observations',
    [],
    { observations: [] },
    { observations: Array.from({ length: 101 }, () => whole) },
    { observations: [{ ...whole, platform: 'elsewhere' }] },
    { observations: [{ ...whole, at: -1 }] },
    { observations: [{ ...whole, posts: { length: 1 } }] },
    { observations: [{ ...whole, extra: true }] },
    { observations: [{ ...whole, profile: { ...profile, displayName: 'x'.repeat(20_000_000) } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: 5 } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: { ...quantity(5), low: 6 } } }] },
    { observations: [{ ...whole, profile: { ...profile, followers: { ...quantity(5), value: null } } }] },
    { observations: [{ ...whole, posts: [aPostReading('1', { likes: { ...quantity(3), value: -3 } })] }] },
  ];
  for (const payload of bad)
    expect(await askFrom(world, 'reader:ingest', payload)).toMatchObject({ ok: false, reason: 'invalid' });
  for (const type of ['data:delete-all', 'toString', '__proto__', ''])
    expect(await askFrom(world, type, {})).toMatchObject({ ok: false });
  expect(await handlesOnDisk()).toEqual([MARLO.handle]);

  // The page itself has no way to ask at all.
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  );
  expect(await askFrom(world, 'reader:ingest', { observations: [whole] })).toMatchObject({ ok: true });
});

const EMPTY_PAGE = sitePage({ lang: 'en', title: '', body: '<main></main>' });

/** Opens a page; `thrown` tells all that went wrong in it, as its own error handlers hear it. */
async function visit(
  url: string,
  shows: RegExp,
): Promise<{ page: Page; overlay: Overlay; thrown(): Promise<string[]> }> {
  const page = await extension.context.newPage();
  const outside: string[] = [];
  page.on('pageerror', (error) => outside.push(String(error)));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('error', (event) => heard.push(event.message));
    window.addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.violatedDirective));
  });
  await page.goto(url);
  const overlay = await overlayOf(page);
  await overlay.waitFor(shows);
  return {
    page,
    overlay,
    thrown: async () => [...outside, ...(await page.evaluate(() => (window as unknown as { heard: string[] }).heard))],
  };
}

/** What is said of a profile, without when it was read and what grows with the clock alone. */
async function settled(creator: FictionalCreator): Promise<unknown> {
  const own = await extension.open('popup.html');
  const read = async () => numbersOf(await fetchReport(own, creator));
  let last = await read();
  for (let same = 0; same < 2; ) {
    await own.waitForTimeout(600);
    const next = await read();
    same = JSON.stringify(next) === JSON.stringify(last) ? same + 1 : 0;
    last = next;
  }
  await own.close();
  return last;
}

function numbersOf({ profile, posts, measures }: Report): unknown {
  return {
    totals: [profile.followers, profile.following, profile.postsTotal, profile.likesTotal, profile.viewsTotal],
    posts: posts
      .map(({ id, views, likes, comments, shares, saves, durationSeconds }) =>
        JSON.stringify([id, views, likes, comments, shares, saves, durationSeconds]),
      )
      .sort(),
    measures: measures
      .filter(({ measure }) => measure.id !== 'daysSinceLastPost')
      .map(({ measure: { id, value, n } }) => [id, value?.toPrecision(3), n]),
  };
}

async function handlesOnDisk(): Promise<string[]> {
  const own = await extension.open('popup.html');
  const rows = await rowsOf<{ handle: string }>(own, 'handles');
  await own.close();
  return rows.map(({ handle }) => handle.replace(/^\w+:@/, '')).sort();
}
