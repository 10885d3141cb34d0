import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROME_BUILD } from '../../support/browser/launch';
import { serveSites } from '../../support/sites/serve';
import { ensureBrowser } from '../../tools/browser/find-browser';

/** A browser that a test may end as a crash or the system does. */
export interface MortalBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Page>;
  /** SIGKILL to all of its processes; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts Chromium with the built extension on a profile folder that may have been left by one that was killed. */
export async function startMortal(folder: string): Promise<MortalBrowser> {
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    ensureBrowser(),
    [
      ...['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...[`--disable-extensions-except=${CHROME_BUILD}`, `--load-extension=${CHROME_BUILD}`],
      ...[`--user-data-dir=${folder}`, 'about:blank'],
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await portIn(portFile, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  await named(context);
  await serveSites(context, Date.now());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async kill() {
      // The group: what is left of a browser would go on writing.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => {});
    },
  };
}

/** Functions that are run in a page come with a helper of this runner's, which the page does not have. */
export const named = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript('globalThis.__name = (named) => named');

async function portIn(file: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    if (child.exitCode !== null) throw new Error(`The browser ended at once (${child.exitCode}).`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The browser told no port within 30 seconds.');
}
