import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browser/find-firefox';
import { ROOT } from '../../tools/root';
import { type Bidi, bidiOf } from './bidi';
import { until } from './until';

export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

/** Why nothing can be tried here; null where it can. */
export const noFirefox: string | null = !findFirefox()
  ? 'no Firefox found: FIREFOX_PATH, or apt-get install firefox-esr'
  : existsSync(FIREFOX_BUILD)
    ? null
    : 'the Firefox build is missing: npm run build';

export interface FirefoxOptions {
  /** Profile folder to keep; without one, a new folder that is removed on close. */
  profile?: string;
  /** An XPI file that stays installed; without one, the build is there until the browser ends. */
  permanent?: string;
  /** The page of ours to start at, of an extension that is installed already. */
  startAt?: string;
}

export interface FirefoxExtension {
  browser: Browser;
  bidi: Bidi;
  /** A page of ours from which others are opened: the introduction that the installation opens, or `startAt`. */
  own: Page;
  /** Opens one of the extension's own pages ("popup.html"). */
  open(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** What the pages save comes here. */
  downloads: string;
  close(): Promise<void>;
}

const PREFS = (downloads: string) => ({
  // Debian's and all other ESRs take what is not signed, as a user who tries a build has it.
  'xpinstall.signatures.required': false,
  // The browser asks "allow?" outside of any page; this is its own way to press "Allow" for tests, after a real press on our button.
  'extensions.webextOptionalPermissionPrompts': false,
  // Favicons are asked for by the browser.
  'browser.chrome.site_icons': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'intl.locale.requested': 'en-US',
});

/**
 * Starts Firefox with its build. What the manifest asks for is granted with the installation, hosts as well, as to a user (since
 * Firefox 127). An address of ours is "not allowed in this context" to `browsingContext.navigate`, so that a page of ours opens the others.
 */
export async function launchFirefox({ profile, permanent, startAt }: FirefoxOptions = {}): Promise<FirefoxExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    // Wider than Chromium's: scroll bars take room here, and the card folds itself up where it would lie on the page's column.
    defaultViewport: { width: 1800, height: 1000 },
    userDataDir: profile ?? join(folder, 'profile'),
    extraPrefsFirefox: PREFS(folder),
    args: startAt ? [startAt] : [],
  });
  const bidi = bidiOf(browser);
  if (permanent)
    await bidi.send('webExtension.install', {
      extensionData: { type: 'archivePath', path: permanent },
      'moz:permanent': true,
    });
  else if (!startAt) await browser.installExtension(FIREFOX_BUILD);
  const own = await until('a page of ours in a tab of its own', () => pageAt(browser, /^moz-extension:.*desk\.html/));
  return {
    browser,
    bidi,
    own,
    downloads: folder,
    open: (path, viewport) => open(browser, own, path, viewport),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first page at such an address; null while there is none. (Puppeteer knows no address of a page that it didn't open.) */
export async function pageAt(browser: Browser, address: RegExp, except: readonly Page[] = []): Promise<Page | null> {
  for (const page of await browser.pages())
    if (!except.includes(page) && address.test(await page.evaluate(() => location.href).catch(() => ''))) return page;
  return null;
}

async function open(browser: Browser, own: Page, path: string, viewport?: { width: number; height: number }) {
  const before = await browser.pages();
  await own.evaluate((url) => {
    const there = globalThis as unknown as { browser: { tabs: { create(tab: object): Promise<unknown> } } };
    return there.browser.tabs.create({ url });
  }, path);
  const page = await until(path, () => pageAt(browser, /^moz-extension:/, before));
  if (viewport) await page.setViewport(viewport);
  await page.waitForFunction(() => document.querySelector('#root')?.firstElementChild);
  return page;
}
