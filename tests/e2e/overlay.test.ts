import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import type { FictionalCreator } from '../support/sites/creator';
import { BRAM, ELVIRE, MARLO, OSKAR, PIA, profileUrl, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

let extension: Extension;
let requests: LoggedRequest[];

beforeAll(async () => {
  extension = await launchExtension();
  requests = await serveSites(extension.context, Date.now());
});
afterAll(() => extension?.close());

async function visit(creator: FictionalCreator): Promise<{ page: Page; overlay: Overlay }> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  return { page, overlay: await overlayOf(page) };
}

/** Goes on without a page load, as the site's own links do, and keeps every text that the overlay shows meanwhile. */
async function goSoftly(page: Page, overlay: Overlay, to: FictionalCreator, until: RegExp): Promise<string[]> {
  const path = new URL(profileUrl(to)).pathname;
  await page.evaluate((target) => (window as unknown as { goSoftly(path: string): void }).goSoftly(target), path);
  const seen: string[] = [];
  for (let i = 0; i < 100; i++) {
    seen.push(await overlay.text());
    if (until.test(seen.at(-1) ?? '')) return seen;
    await page.waitForTimeout(50);
  }
  throw new Error(`The overlay never showed ${until} on ${path}. It shows: ${seen.at(-1)}`);
}

describe('the overlay shows the hand-worked numbers of the profile in the address', () => {
  it('Instagram: engagement by followers, exact', async () => {
    const { page, overlay } = await visit(MARLO);
    // Engagement of the window, sorted: 760 881 905 984 1017 1056 | 1155 1210 1298 1350 1480 5930; (1056 + 1155) / 2 / 48 200 = 2.29 %
    const text = await overlay.waitFor(/2\.29\s?%/);
    expect(text).toContain('Marlo Brenner');
    expect(text).toMatch(/Micro · 48\.2K/);
    // 2 of the newest 12 posts older than 48 hours carry the label.
    expect(text).toMatch(/2 of 12/);

    // Pia: 304 352 362 394 407 422 | 462 484 519 540 592 2372; 442 / 8 940 = 4.94 %
    const seen = await goSoftly(page, overlay, PIA, /4\.94\s?%/);
    for (const shown of seen) expect(shown).not.toMatch(/2\.29\s?%|Marlo|48\.2K/);
    await page.close();
  });

  it('TikTok: engagement by views, rounded', async () => {
    const { page, overlay } = await visit(TILDA);
    // per video, sorted: 5.68 6.23 6.34 6.60 6.94 7.01 | 7.22 7.38 7.45 7.90 7.94 8.98; the median is 7.1 % in two digits
    const text = await overlay.waitFor(/7\.1\s?%/);
    expect(text).toContain('Tilda Forsgren');
    // (55 500 + 58 200) / 2 = 56 850 views
    expect(text).toMatch(/57K|56\.9K/);

    // Bram: … 6.815 | 6.924 …: 6.9 %
    const seen = await goSoftly(page, overlay, BRAM, /6\.9\s?%/);
    for (const shown of seen) expect(shown).not.toMatch(/Tilda|152K/);
    await page.close();
  });

  it('YouTube: typical views and view rate; engagement waits for opened videos', async () => {
    const { page, overlay } = await visit(OSKAR);
    await overlay.waitFor(/96\.4K/);
    await page.waitForFunction(() => 'loadMore' in window);
    await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
    // 12K … 17K | 18K …: "17K" is [17 000, 18 000), "18K" [18 000, 19 000); the middle of the cut-off counts is 17.5K, ÷ 96 400 = 18 %
    const text = await overlay.waitFor(/18\s?%/);
    expect(text).toMatch(/18K|17\.5K/);
    expect(text).toMatch(/0 of 6/);

    const seen = await goSoftly(page, overlay, ELVIRE, /5\.31K|5,310|5\.3K/);
    for (const shown of seen) expect(shown).not.toMatch(/Oskar|96\.4K/);
    await page.close();
  });
});

describe('passive', () => {
  it('made no request: whatever was asked for, the sites themselves asked for', () => {
    expect(requestsOfOurs(requests)).toEqual([]);
    expect(requests.length).toBeGreaterThan(10);
  });
});
