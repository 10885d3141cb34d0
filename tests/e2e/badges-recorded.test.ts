import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badgesOn, scrollToTile, waitForBadge } from '../support/browser/badges';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type RecordedPost, recordedTimeline } from '../support/sites/recorded-timeline';
import { type Served, serveRecordings } from '../support/sites/serve-recordings';
import { CAPTURES } from '../tools/root';

const recorded = describe.skipIf(!existsSync(CAPTURES));

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension?.close());

/** What stands on the thumbnail of a post: the code in its address → the badges, word for word. */
type Expected = Readonly<Record<string, string>>;

/** Opens a recording at its own address. Style sheets were not recorded: thumbnails get a size here. */
async function open(served: [Served, ...Served[]], tiles: string): Promise<Page> {
  await serveRecordings(extension.context, served);
  const page = await extension.context.newPage();
  await page.goto(served[0].url);
  await page.addStyleTag({ content: `${tiles} { display: block; width: 220px; height: 290px; overflow: hidden }` });
  return page;
}

async function expectBadges(page: Page, tiles: string, expected: Expected): Promise<void> {
  for (const [code, text] of Object.entries(expected)) {
    const tile = { selector: `${tiles}[href*="${code}"]`, rank: 0 };
    await scrollToTile(page, tile);
    const escaped = text.replace(/[.+*?()]/g, '\\$&');
    await waitForBadge(page, tile, new RegExp(`^${escaped}$`));
  }
}

recorded('badges on recorded pages at the real host names (skipped where the recordings are absent)', () => {
  it('TikTok, drawn without likes: plays against the median', async () => {
    const url = 'https://www.tiktok.com/@illojuan';
    const tiles = 'a[href*="/@illojuan/video/"]';
    const page = await open([{ url, file: 'tiktok/html-profile-rendered--illojuan.html' }], tiles);
    await expectBadges(page, tiles, ILLOJUAN);
    await page.close();
  });

  it('TikTok, with likes in the page’s data: engagement by views', async () => {
    const url = 'https://www.tiktok.com/@dylanlemay';
    const tiles = 'a[href*="/@dylanlemay/video/"]';
    const page = await open([{ url, file: 'tiktok/html-profile-rendered-sigi--dylanlemay.html' }], tiles);
    await expectBadges(page, tiles, DYLANLEMAY);
    await page.close();
  });

  it('Instagram, drawn grid and a timeline in the recorded shape: engagement by followers, hidden likes, paid', async () => {
    const url = 'https://www.instagram.com/instagram/';
    const tiles = 'main a[href^="/instagram/"]:is([href*="/p/"], [href*="/reel/"])';
    const page = await open(
      [
        { url, file: 'instagram/html-profile-rendered--instagram.html' },
        { url: 'https://www.instagram.com/graphql/query', json: recordedTimeline('25025320', 'instagram', TIMELINE) },
      ],
      tiles,
    );
    await page.evaluate(() => fetch('/graphql/query', { method: 'POST', body: 'doc_id=1' }));
    await expectBadges(page, tiles, INSTAGRAM);
    // The recording has 12 thumbnails; of those without a node nothing is known, and nothing is said.
    for (const { text } of await badgesOn(page)) expect(Object.values(INSTAGRAM)).toContain(text);
    await page.close();
  });

  it('YouTube, the data of a Videos tab: views against the median', async () => {
    // No channel page was recorded with its thumbnails drawn: the documents hold the data and an empty <ytd-app>. So the
    // figures are the recording's, and the thumbnails are drawn here, as links to the recorded videos.
    const url = 'https://www.youtube.com/@MagisthansSpielekiste/videos';
    const tiles = 'a[href^="/watch?v="]';
    const page = await open([{ url, file: 'youtube/html-channel-videos--magisthans.html' }], tiles);
    await page.evaluate((codes) => {
      const grid = document.createElement('div');
      for (const code of codes) grid.append(Object.assign(document.createElement('a'), { href: `/watch?v=${code}` }));
      document.body.prepend(grid);
    }, Object.keys(MAGISTHANS));
    await expectBadges(page, tiles, MAGISTHANS);
    await page.close();
  });
});

/**
 * Plays as drawn. The newest 12 by their ids: 192.1K 414.6K 434.5K 548.8K 1M 1.1M | 1.9M 1.9M 2M 2.3M 2.5M 4.4M, so the
 * median is (1.1M + 1.9M) ÷ 2 = 1.5M. Far above from 1.5 times on, far below down to 0.75 times.
 */
const ILLOJUAN: Expected = {
  '7571863205253778710': '▼ 0.13× median views', // 192.1K ÷ 1.5M = 0.128
  '7437176835944795424': '1.3× median views', // 1.9M ÷ 1.5M = 1.27
  '7116173993534622982': '▲ 2.9× median views', // 4.4M ÷ 1.5M = 2.93
  '7099595944211090694': '▼ 0.67× median views', // 1M ÷ 1.5M = 0.667
  '7095805005466307846': '▲ 3.2× median views', // 4.8M ÷ 1.5M = 3.2; the 13th, told by the same median
};

/** (likes + comments + shares) ÷ plays, all four from the recording's SIGI_STATE; its saves are no part of it. */
const DYLANLEMAY: Expected = {
  '7203022122757803307': '15%', // (15 500 + 64 + 16) ÷ 101 500 = 15.35 %
  '7199729825936887083': '5.2%', // (5 517 + 39 + 9) ÷ 106 600 = 5.22 %
  '7197773415703448878': '14%', // (1 900 000 + 7 760 + 11 600) ÷ 13 500 000 = 14.22 %
  '7195570387793481003': '6.9%', // (8 545 + 26 + 18) ÷ 123 800 = 6.94 %
};

/** Posts of the recorded grid with counts of the test's own; the recording has 698 079 524 followers. */
const TIMELINE: RecordedPost[] = [
  { code: 'DSYKS_HEfC-', format: 'reel', likes: 5_000_000, comments: 120_000 },
  { code: 'DSX5VowEROQ', format: 'reel', likes: 610_000, comments: 4_300 },
  { code: 'DSVlBBKkqmH', format: 'reel', likes: 3, comments: 9_000, likesHidden: true },
  { code: 'DSVWCZoEdwz', format: 'image', likes: 12_300_000, comments: 88_000, paid: true },
  { code: 'DSSre3-Dwvh', format: 'reel', likes: 2_200_000, comments: 31_000 },
];
const INSTAGRAM: Expected = {
  'DSYKS_HEfC-': '0.73%', // 5 120 000 ÷ 698 079 524 = 0.7334 %
  DSX5VowEROQ: '0.088%', // 614 300 ÷ 698 079 524 = 0.0880 %
  DSVlBBKkqmH: 'Likes hidden',
  DSVWCZoEdwz: 'Paid 1.8%', // 12 388 000 ÷ 698 079 524 = 1.7746 %
  'DSSre3-Dwvh': '0.32%', // 2 231 000 ÷ 698 079 524 = 0.3196 %
};

/** Views from the recording's ytInitialData. The newest 12: 215 248 273 279 285 289 | 293 296 328 392 449 503, so 291. */
const MAGISTHANS: Expected = {
  q_G3GljWU9I: '0.85× median views', // 248 ÷ 291 = 0.852
  Ajgg5unexvk: '▼ 0.74× median views', // 215 ÷ 291 = 0.739
  _8UfvYnM43Y: '1.1× median views', // 328 ÷ 291 = 1.127
  FLinzAVMxyA: '▲ 1.5× median views', // 449 ÷ 291 = 1.543
  'x-Rscbp6tvQ': '▲ 1.7× median views', // 503 ÷ 291 = 1.729
};
