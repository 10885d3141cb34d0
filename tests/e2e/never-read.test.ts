import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, OSKAR, profileUrl, TILDA } from '../support/sites/creators';
import { instagramTimeline, instagramUser } from '../support/sites/instagram-pages';
import { inlineJson, NONCE, SITE_HEADERS, sitePage } from '../support/sites/page';
import { tiktokItemList, tiktokUserDetail } from '../support/sites/tiktok-pages';
import { youtubeBrowse } from '../support/sites/youtube-pages';

const NOW = Date.now();
/** Longer than a profile's page is waited for before the card says that it can't be read. */
const PATIENCE = 11_000;

/** Feeds, searches, stories, messages, live rooms, histories; and a creator who is on all of them. */
const SITES: [creator: FictionalCreator, pages: string[]][] = [
  [
    MARLO,
    [
      '/',
      '/explore/',
      '/explore/search/keyword/?q=marlo',
      `/stories/${MARLO.handle}/3700000000000000000/`,
      '/direct/inbox/',
    ],
  ],
  [TILDA, ['/foryou', '/following', `/search?q=${TILDA.handle}`, '/messages', `/@${TILDA.handle}/live`]],
  [OSKAR, ['/', '/feed/subscriptions', '/feed/history', `/results?search_query=${OSKAR.handle}`]],
];

/** What the sites answer about a creator: a page that is none of theirs asks for it all the same. */
const ANSWERS: Record<string, unknown> = {
  '/graphql/query': { data: { ...instagramUser(MARLO).data, ...instagramTimeline(MARLO, NOW).data } },
  '/api/user/detail/': tiktokUserDetail(TILDA),
  '/api/post/item_list/': tiktokItemList(TILDA, NOW),
  '/youtubei/v1/browse': youtubeBrowse(OSKAR),
};

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
  await extension.context.route(/^https?:/, (route) => {
    const { pathname, host } = new URL(route.request().url());
    const answer = ANSWERS[pathname];
    if (answer) return route.fulfill({ json: answer });
    return route.fulfill({ headers: SITE_HEADERS, body: crowded(host) });
  });
});
afterAll(() => extension?.close());

/** A page full of what the readers look for, drawn, embedded and asked for. */
function crowded(host: string): string {
  const scope = { 'webapp.user-detail': tiktokUserDetail(TILDA) };
  const asks = Object.keys(ANSWERS).filter((path) => host.includes(OWNERS[path] ?? ''));
  return sitePage({
    lang: 'en',
    title: 'A feed',
    head: `<script nonce="${NONCE}">var ytInitialData = ${inlineJson(youtubeBrowse(OSKAR))};</script>
      <script type="application/json" data-sjs>${inlineJson({ require: [ANSWERS['/graphql/query']] })}</script>
      <script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${inlineJson({ __DEFAULT_SCOPE__: scope })}</script>`,
    body: `<main role="main"><header><h2><span>${MARLO.handle}</span></h2>
      <a href="/${MARLO.handle}/followers/"><span title="48,200">48.2K</span> followers</a></header>
      <h1 data-e2e="user-title">${TILDA.handle}</h1><strong data-e2e="followers-count">152K</strong>
      <ytd-browse page-subtype="channels" role="main"><yt-page-header-view-model><yt-content-metadata-view-model>
      <span>@${OSKAR.handle}</span><span>96.4K subscribers</span><span>214 videos</span></yt-content-metadata-view-model>
      </yt-page-header-view-model></ytd-browse></main>`,
    script: `for (const path of ${JSON.stringify(asks)}) fetch(path, { method: path.startsWith('/api/') ? 'GET' : 'POST' });`,
  });
}

const OWNERS: Record<string, string> = {
  '/graphql/query': 'instagram',
  '/api/user/detail/': 'tiktok',
  '/api/post/item_list/': 'tiktok',
  '/youtubei/v1/browse': 'youtube',
};

/** Rows of every table that holds what was read. */
async function stored(own: Page): Promise<number> {
  const tables = await Promise.all(['profiles', 'posts', 'snapshots'].map((table) => rowsOf(own, table)));
  return tables.flat().length;
}

it.each(SITES.map(([creator, paths]) => [creator.platform, creator, paths] as const))(
  '%s: no card on its feeds, searches, stories and the like, and nothing stored',
  { timeout: 180_000 },
  async (platform, creator, paths) => {
    const own = await extension.open('popup.html');
    const before = await stored(own);
    const pages = await Promise.all(paths.map(() => extension.context.newPage()));
    await Promise.all(pages.map((page, i) => page.goto(`https://www.${platform}.com${paths[i]}`)));
    await own.waitForTimeout(PATIENCE);
    for (const page of pages) expect(await (await overlayOf(page)).text(), page.url()).toBe('');
    expect(await stored(own)).toBe(before);
    await Promise.all(pages.map((page) => page.close()));

    // The same page at a creator's address is read, or this would prove nothing.
    const page = await extension.context.newPage();
    await page.goto(profileUrl(creator));
    const overlay = await overlayOf(page);
    await expect.poll(() => overlay.text(), { timeout: 15_000 }).toContain('posts');
    await expect.poll(() => stored(own), { timeout: 15_000 }).toBeGreaterThan(before + 5);
    await page.close();
  },
);
