import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type BuildChange, changedBuild } from '../support/browser/changed-build';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { isOurs } from '../support/browser/whose-request';
import { MARLO, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** Every browser test ends with `close()`, which fails where the extension asked for anything. Here it must fail. */
const ELSEWHERE = 'https://elsewhere.example/';

const folders: string[] = [];
let extension: Extension;

async function launch(change?: BuildChange): Promise<void> {
  const build = change && changedBuild(change);
  if (build) folders.push(build);
  extension = await launchExtension({ ...(build && { build }) });
  await serveSites(extension.context, Date.now());
}
afterEach(async () => {
  await extension?.close().catch(() => {});
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const asks = (page: Page, what: 'fetch' | 'img' | 'beacon' | 'socket') =>
  page.evaluate(
    async ([how, url]) => {
      if (how === 'fetch') await fetch(url).catch(() => {});
      if (how === 'beacon') navigator.sendBeacon(url);
      if (how === 'img') Object.assign(document.body.appendChild(document.createElement('img')), { src: url });
      if (how === 'socket') new WebSocket(url.replace('https', 'wss'));
    },
    [what, ELSEWHERE] as const,
  );

const seen = (pattern: RegExp) => expect.poll(() => extension.asked().join('\n'), { timeout: 10_000 }).toMatch(pattern);

describe('the watch over all browser tests', () => {
  it('says nothing where a profile is read, and where the test itself goes somewhere', async () => {
    await launch();
    const page = await extension.context.newPage();
    await page.goto(profileUrl(MARLO));
    await (await overlayOf(page)).waitFor(/2\.29\s?%/);
    await page.evaluate(() => fetch('/graphql/query', { method: 'POST' }));
    await page.reload();
    expect(extension.asked()).toEqual([]);
    await extension.close();
  });

  it.each(['fetch', 'img', 'beacon', 'socket'] as const)(
    'fails for a %s of an own page, which the policy refuses',
    async (what) => {
      await launch();
      await asks(await extension.open('popup.html'), what);
      await seen(/refused by the policy in chrome-extension:.*elsewhere\.example/);
      await expect(extension.close()).rejects.toThrow('elsewhere.example');
    },
  );

  it('fails for what really leaves, were there no policy: pages, worker, scripts in a site’s page', async () => {
    await launch({
      open: true,
      append: {
        'background.js': `self.askThere = () => fetch('${ELSEWHERE}worker').catch(() => {});`,
        'content-scripts/reader-instagram.js': `setTimeout(() => { fetch('/leak-by-fetch').catch(() => {}); new Image().src = '/leak-by-image'; }, 1000);`,
        'content-scripts/tap.js': `setTimeout(() => fetch('/leak-by-tap'), 1000);`,
      },
    });
    const own = await extension.open('popup.html');
    for (const what of ['fetch', 'img', 'beacon', 'socket'] as const) await asks(own, what);
    for (const type of ['Fetch', 'Image', 'Ping'])
      await seen(new RegExp(`^chrome-extension:.*popup.html: ${type} `, 'm'));
    await seen(/^a socket: wss:\/\/elsewhere/m);
    await extension.worker.evaluate(() => (globalThis as unknown as { askThere(): Promise<void> }).askThere());
    await seen(/^the worker: https:\/\/elsewhere.example\/worker$/m);

    const page = await extension.context.newPage();
    await page.goto(profileUrl(MARLO));
    for (const leak of ['leak-by-fetch', 'leak-by-image', 'leak-by-tap']) await seen(new RegExp(leak));
    await expect(extension.close()).rejects.toThrow(/leak-by-fetch/);
  });

  it('fails for a page that was opened without a press, and not after one', async () => {
    await launch();
    const own = await extension.open('popup.html');
    const open = () =>
      own.evaluate((url) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { create(to: unknown): Promise<unknown> } } };
        return chrome.tabs.create({ url });
      }, profileUrl(MARLO));
    await open();
    await seen(/^a page opened without a press: https:\/\/www.instagram.com\/marlo/m);
    await own.keyboard.press('Shift');
    await open();
    await expect.poll(() => extension.asked(), { timeout: 5_000 }).toEqual([]);
  });
});

describe('whose a request is', () => {
  const OWN = 'chrome-extension://abc';
  const SITE = 'https://www.tiktok.com/';
  const of = (...frames: string[]) =>
    isOurs({ url: `${SITE}api/`, documentUrl: SITE, stack: frames.map((url) => ({ url })) }, OWN);
  const tap = `${OWN}/content-scripts/tap.js`;
  const reader = `${OWN}/content-scripts/reader-tiktok.js`;

  it('is told by the script that called, the tap in between being passed over', () => {
    expect(of(tap, `${SITE}site.js`)).toBe(false);
    expect(of(`${SITE}site.js`, reader)).toBe(false);
    expect(of()).toBe(false);
    expect([of(tap), of(reader), of(tap, reader), of(reader, `${SITE}site.js`)]).toEqual([true, true, true, true]);
  });

  it('is never of what the browser has already', () => {
    for (const url of [`${OWN}/desk.html`, 'data:image/png;base64,', 'blob:x'])
      expect(isOurs({ url, documentUrl: `${OWN}/popup.html`, stack: [] }, OWN)).toBe(false);
  });
});
