import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { type FictionalCreator, youtubeId } from '../support/sites/creator';
import { ELVIRE, OSKAR, profileUrl } from '../support/sites/creators';
import { SITE_HEADERS, sitePage } from '../support/sites/page';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

let extension: Extension;
let requests: LoggedRequest[];

beforeEach(async () => {
  extension = await launchExtension();
  requests = await serveSites(extension.context, Date.now());
});
afterEach(() => extension?.close());

const watchUrl = (creator: FictionalCreator, rank: number) =>
  `https://www.youtube.com/watch?v=${youtubeId(creator, rank)}`;

/** Every page that was loaded at the top of a tab, in order, as the browser asked for it. */
const pagesLoaded = (): string[] =>
  requests
    .filter(({ resourceType, url }) => resourceType === 'document' && url.startsWith('https:'))
    .map(({ url }) => url);

const OPEN = /^Open next video/;

/** The channel with its whole sample on screen. */
async function onChannel(): Promise<{ page: Page; overlay: Overlay }> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(OSKAR));
  const overlay = await overlayOf(page);
  await page.waitForFunction(() => 'loadMore' in window);
  await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
  await overlay.waitFor(/median of 12 videos/);
  return { page, overlay };
}

/** Presses the button and waits for the one page that this opens. */
async function press(page: Page, overlay: Overlay, name: RegExp, to: string): Promise<void> {
  await Promise.all([page.waitForURL(to), overlay.press(name)]);
}

describe('"Open next video"', () => {
  it('leads by six presses through six videos to the hand-worked engagement rate', async () => {
    const { page, overlay } = await onChannel();
    expect(await overlay.text()).toMatch(
      /YouTube shows no likes on channel pages\. Engagement after 6 opened videos \(0 of 6\) Open next video \(1 of 6\) N Counts as a visit and enters your watch history/,
    );
    const before = pagesLoaded();
    // The newest video is a day old and does not count: the second one is opened first.
    for (let nth = 1; nth <= 6; nth++) {
      await overlay.waitFor(new RegExp(`Open next video \\(${nth} of 6\\)`));
      await press(page, overlay, OPEN, watchUrl(OSKAR, nth));
      await overlay.waitFor(new RegExp(`${nth} of 6 videos read`));
    }
    // (likes + comments) / views, sorted: 6.234 7.725 8.116 | 8.203 8.651 8.794 %; (8.116 + 8.203) / 2 = 8.16 %
    expect(await overlay.waitFor(/The engagement rate is known/)).toMatch(/Engagement rate 8\.16%/);
    expect(await overlay.text()).not.toMatch(/Open next|Stop/);

    await press(page, overlay, /^Back to the channel$/, `https://www.youtube.com/channel/${OSKAR.id}/videos`);
    expect(await overlay.waitFor(/Engagement rate 8\.16%/)).not.toMatch(/Open next/);
    expect(pagesLoaded().slice(before.length)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((rank) => watchUrl(OSKAR, rank)),
      `https://www.youtube.com/channel/${OSKAR.id}/videos`,
    ]);

    // The run is over: its last video is an ordinary page again.
    await page.goto(watchUrl(OSKAR, 6));
    await page.waitForTimeout(2_000);
    expect(await overlay.text()).toBe('');
  });

  it('opens nothing by itself and for nobody but the user', async () => {
    const { page, overlay } = await onChannel();
    await overlay.waitFor(OPEN_ANYWHERE);
    const before = pagesLoaded();
    await page.evaluate(() => {
      const host = document.querySelector('[data-creator-gauge="overlay"]');
      if (!(host instanceof HTMLElement)) throw new Error('The overlay is not in the page.');
      const { innerWidth, innerHeight } = window;
      for (let x = innerWidth - 340; x < innerWidth; x += 20)
        for (let y = 80; y < innerHeight; y += 10) {
          const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
          document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', init));
        }
      host.click();
      host.focus();
      for (const key of ['n', 'N', 'Enter', ' '])
        for (const target of [host, document, window])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      window.postMessage({ type: 'opening:next' }, '*');
    });
    await page.waitForTimeout(2_000);
    expect(pagesLoaded()).toEqual(before);

    // The same press by the user's own hand opens one.
    await press(page, overlay, OPEN, watchUrl(OSKAR, 1));
    await overlay.waitFor(/1 of 6 videos read/);
    await page.waitForTimeout(2_000);
    expect(pagesLoaded().slice(before.length)).toEqual([watchUrl(OSKAR, 1)]);
  });

  it('the letter N in the card and the browser-wide command do the same; two quick presses open one', async () => {
    const { page, overlay } = await onChannel();
    await overlay.waitFor(OPEN_ANYWHERE);
    const before = pagesLoaded();
    // A press beside the controls gives the card's frame no focus; the collapse button is the first to get it.
    await overlay.press(/^Why this number: Typical views/);
    await Promise.all([page.waitForURL(watchUrl(OSKAR, 1)), page.keyboard.press('n'), page.keyboard.press('n')]);
    await overlay.waitFor(/1 of 6 videos read/);
    await Promise.all([page.waitForURL(watchUrl(OSKAR, 2)), command(page.url(), 'next')]);
    await overlay.waitFor(/2 of 6 videos read/);
    expect(pagesLoaded().slice(before.length)).toEqual([watchUrl(OSKAR, 1), watchUrl(OSKAR, 2)]);
  });

  it('a video that cannot be read does not count, and the next one takes its place', async () => {
    await extension.context.route(watchUrl(OSKAR, 5), (route) =>
      route.fulfill({ headers: SITE_HEADERS, body: sitePage({ lang: 'en', title: '', body: '<ytd-app></ytd-app>' }) }),
    );
    const { page, overlay } = await onChannel();
    for (const rank of [1, 2, 3, 4]) {
      await press(page, overlay, OPEN, watchUrl(OSKAR, rank));
      await overlay.waitFor(new RegExp(`${rank} of 6 videos read.*This video is read`));
    }
    await press(page, overlay, OPEN, watchUrl(OSKAR, 5));
    expect(await overlay.waitFor(/4 of 6 videos read Reading this video/)).not.toMatch(OPEN_ANYWHERE);
    await overlay.waitFor(/4 of 6 videos read This video could not be read\. It does not count\./, 20_000);
    await overlay.waitFor(/Open next video \(5 of 6\)/);
    await press(page, overlay, OPEN, watchUrl(OSKAR, 6));
    await overlay.waitFor(/5 of 6 videos read/);
    await press(page, overlay, OPEN, watchUrl(OSKAR, 7));
    // 6.234 7.725 7.950 | 8.116 8.203 8.794 %; (7.950 + 8.116) / 2 = 8.03 %
    expect(await overlay.waitFor(/6 of 6 videos read/)).toMatch(/Engagement rate 8\.03%/);
  });
});

describe('the card on a video’s page', () => {
  it('is not there unless a press opened a video in this tab', async () => {
    const { page, overlay } = await onChannel();
    await page.goto(watchUrl(OSKAR, 1));
    await page.waitForTimeout(2_000);
    expect(await overlay.text()).toBe('');
    // What was read of it counts all the same.
    await page.goto(profileUrl(OSKAR));
    await overlay.waitFor(/1 of 6/);

    await press(page, overlay, OPEN, watchUrl(OSKAR, 2));
    await overlay.waitFor(/2 of 6 videos read/);
    const other = await extension.context.newPage();
    await other.goto(watchUrl(OSKAR, 3));
    await other.waitForTimeout(2_000);
    expect(await (await overlayOf(other)).text()).toBe('');
  });

  it('goes with "stop", and does not come back', async () => {
    const { page, overlay } = await onChannel();
    await press(page, overlay, OPEN, watchUrl(OSKAR, 1));
    await overlay.waitFor(/1 of 6 videos read/);
    await overlay.press(/^Stop$/);
    await overlay.waitFor(/^$/);
    await page.reload();
    await page.waitForTimeout(2_000);
    expect(await overlay.text()).toBe('');
    expect(pagesLoaded().filter((url) => url.includes('/watch'))).toEqual([watchUrl(OSKAR, 1), watchUrl(OSKAR, 1)]);
  });

  it('is never about another channel, whose page ends it; "back" leads to the channel at any time', async () => {
    const { page, overlay } = await onChannel();
    await press(page, overlay, OPEN, watchUrl(OSKAR, 1));
    await overlay.waitFor(/1 of 6 videos read/);
    await page.goto(watchUrl(ELVIRE, 2));
    await page.waitForTimeout(2_000);
    expect(await overlay.text()).toBe('');

    await page.goto(watchUrl(OSKAR, 1));
    await overlay.waitFor(/1 of 6 videos read/);
    await press(page, overlay, /^Back to the channel$/, `https://www.youtube.com/channel/${OSKAR.id}/videos`);
    await overlay.waitFor(/Open next video \(2 of 6\)/);

    await page.goto(profileUrl(ELVIRE));
    await overlay.waitFor(/Elvire/);
    await page.waitForTimeout(1_000);
    await page.goto(watchUrl(OSKAR, 1));
    await page.waitForTimeout(2_000);
    expect(await overlay.text()).toBe('');
  });
});

describe('beside the page', () => {
  it('the side panel follows the channel onto its videos, and opens the next one in that tab', async () => {
    const { page, overlay } = await onChannel();
    await press(page, overlay, OPEN, watchUrl(OSKAR, 1));
    await overlay.waitFor(/1 of 6 videos read/);
    const panel = await extension.open('sidepanel.html', { width: 380, height: 900 });
    // In a window of its own there is no tab beside it: the page is brought to the front again.
    await page.bringToFront();
    const button = panel.getByRole('button', { name: /^Open next video \(2 of 6\)/ });
    await button.waitFor();
    await Promise.all([
      page.waitForURL(watchUrl(OSKAR, 2)),
      button.evaluate((element: HTMLElement) => element.click()),
    ]);
    await panel.getByRole('button', { name: /^Open next video \(3 of 6\)/ }).waitFor();
    expect(await panel.locator('.panel-head').textContent()).toContain('Oskar Builds Boats');
  });
});

const OPEN_ANYWHERE = /Open next video/;

/** What the browser's key makes the background say to the tab. */
async function command(url: string, name: string): Promise<void> {
  await extension.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(
      async ([address, what]) => {
        const { chrome } = globalThis as unknown as { chrome: Tabs };
        const [tab] = await chrome.tabs.query({ url: `${address?.split('?')[0]}*` });
        if (tab) await chrome.tabs.sendMessage(tab.id, { type: 'tab:command', payload: { command: what } });
      },
      [url, name],
    );
}

interface Tabs {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown): unknown;
  };
}
