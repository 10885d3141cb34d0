import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overlay } from '../support/browser/overlay';
import { type FirefoxExtension, launchFirefox, noFirefox } from '../support/firefox/launch';
import { overlayOf } from '../support/firefox/overlay';
import { serveFirefox } from '../support/firefox/serve';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, OSKAR, PIA, profileUrl, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import type { LoggedRequest } from '../support/sites/serve';

/** The numbers are worked out by hand in tests/e2e/overlay.test.ts. */
describe.skipIf(noFirefox)(`the sites in Firefox${noFirefox ? ` (${noFirefox})` : ''}`, () => {
  let firefox: FirefoxExtension;
  let requests: LoggedRequest[];

  beforeAll(async () => {
    firefox = await launchFirefox();
    requests = await serveFirefox(firefox.bidi, Date.now());
  });
  afterAll(() => firefox?.close());

  async function visit(creator: FictionalCreator): Promise<{ page: Page; overlay: Overlay }> {
    const page = await firefox.browser.newPage();
    await page.goto(profileUrl(creator));
    return { page, overlay: overlayOf(page, firefox.bidi) };
  }

  it('Instagram: engagement by followers; the next profile without a page load shows its own', async () => {
    const { page, overlay } = await visit(MARLO);
    const text = await overlay.waitFor(/2\.29\s?%/);
    expect(text).toContain('Marlo Brenner');
    expect(text).toMatch(/Micro · 48\.2K/);
    expect(text).toMatch(/2 of 12/);

    const path = new URL(profileUrl(PIA)).pathname;
    await page.evaluate((to) => (window as unknown as { goSoftly(path: string): void }).goSoftly(to), path);
    expect(await overlay.waitFor(/4\.94\s?%/)).not.toMatch(/2\.29|Marlo|48\.2K/);
    await page.close();
  });

  it('TikTok: engagement by views', async () => {
    const { page, overlay } = await visit(TILDA);
    const text = await overlay.waitFor(/7\.1\s?%/);
    expect(text).toContain('Tilda Forsgren');
    expect(text).toMatch(/57K|56\.9K/);
    await page.close();
  });

  it('YouTube: typical views and view rate', async () => {
    const { page, overlay } = await visit(OSKAR);
    await overlay.waitFor(/96\.4K/);
    await page.waitForFunction(() => 'loadMore' in window);
    await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
    const text = await overlay.waitFor(/18\s?%/);
    expect(text).toMatch(/18K|17\.5K/);
    expect(text).toMatch(/0 of 6/);
    await page.close();
  });

  it('a press in the card decides, and the card is out of the page’s reach', async () => {
    const { page, overlay } = await visit(MARLO);
    await overlay.waitFor(/2\.29\s?%/);
    await overlay.press(/^Shortlist/);
    await overlay.waitFor(/Shortlisted/);
    const host = '[data-creator-gauge=overlay]';
    expect(await page.evaluate((to) => document.querySelector(to)?.shadowRoot, host)).toBeNull();
    await page.close();
  });

  it('made no request: whatever was asked for, the sites themselves asked for', async () => {
    expect(requestsOfOurs(requests)).toEqual([]);
    expect(requests.length).toBeGreaterThan(8);
    // The log would have it: what isn't a site's own is told apart.
    await firefox.browser.newPage().then((page) => page.goto('https://collector.example/?q=1'));
    expect(requestsOfOurs(requests).map(({ url }) => url)).toEqual(['https://collector.example/?q=1']);
  });
});
