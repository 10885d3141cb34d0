import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from '../../tools/browser/find-browser';
import { ROOT } from '../../tools/root';
import { type RequestWatch, watchRequests } from './request-watch';

/** The built extension; CG_BUILD names another folder to test. */
export const CHROME_BUILD = process.env.CG_BUILD ?? join(ROOT, '.output', 'chrome-mv3');

export interface LaunchOptions {
  headless?: boolean;
  lang?: 'en' | 'fr';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Profile folder to keep; without one, a new folder that is removed on close. */
  userDataDir?: string;
  /** Leaves the introduction open, which every installation opens in a tab in front. */
  keepWelcome?: boolean;
  /** Folder of another build than the one under test. */
  build?: string;
  /** More for the browser's command line. */
  args?: readonly string[];
}

export interface Extension {
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** Opens one of the extension's own pages ("popup.html"). */
  open(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** What the extension asked for, against its promise; none is watched outside the tests (demo, pictures, bench). */
  asked(): string[];
  /** @throws where the extension made a request that no press of the user's asked for. */
  close(): Promise<void>;
}

/** Starts Chromium with the built extension; needs `npm run build` to have run. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const { headless = true, lang = 'en', colorScheme = 'light', viewport = { width: 1680, height: 1000 } } = options;
  const { build = CHROME_BUILD } = options;
  const folder = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'creator-gauge-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    headless: false,
    viewport,
    colorScheme,
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const watch: RequestWatch = process.env.VITEST ? await watchRequests(context, id) : { found: () => [] };
  const welcome = await welcomeTab(context);
  if (!options.keepWelcome) await welcome.close();
  const extension: Extension = {
    context,
    id,
    worker,
    async open(path, size) {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    asked: watch.found,
    async close() {
      await context.close();
      if (!options.userDataDir) rmSync(folder, { recursive: true, force: true });
      const found = watch.found();
      if (found.length > 0) throw new Error(`The extension asks for nothing, and asked for:\n${found.join('\n')}`);
    },
  };
  if (lang !== 'en') await setLanguage(extension, lang);
  return extension;
}

/** The tab that the installation opens; it comes a moment after the worker. */
async function welcomeTab(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/desk.html?section=welcome');
  for (let tries = 0; tries < 100; tries++) {
    const found = context.pages().find(isWelcome);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The installation opened no introduction within ten seconds.');
}

/** By the product's own setting: not every Chromium has every interface language. */
async function setLanguage(extension: Extension, language: 'fr'): Promise<void> {
  const page = await extension.open('popup.html');
  await page.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { type: 'settings:set', payload: { patch: { language } } },
  );
  await page.close();
}
