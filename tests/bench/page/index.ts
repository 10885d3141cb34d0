import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { launchExtension } from '../../support/browser/launch';
import { ensureBrowser } from '../../tools/browser/find-browser';
import { CAPTURES } from '../../tools/root';
import { type Measured, measured, median } from '../measured';
import { type Spent, spentOn } from './attribute';
import { PAGES } from './pages';
import { servePages, visit } from './visit';

const RUNS = 5;
const LIMITS = { elsewhere: 0.03, profile: 0.1, heap: 6 };

/**
 * Main thread and heap of recorded pages. The recordings hold the documents without the sites' own scripts but the inline ones:
 * the page's own share is the least that it can be, and each ratio the most.
 */
export async function page(): Promise<Measured[]> {
  if (!existsSync(CAPTURES)) {
    console.log(`Pages are not measured: the recordings are not at ${CAPTURES}.`);
    return [];
  }
  const extension = await launchExtension();
  const plain = await launchPlain();
  try {
    await servePages(extension.context);
    await servePages(plain.context);
    const results: Measured[] = [];
    for (const { site, profile, elsewhere } of PAGES) {
      const spent = { elsewhere: [] as Spent[], profile: [] as Spent[] };
      const heap: number[] = [];
      const heapItself: number[] = [];
      // The first look fills the browser's caches of compiled scripts.
      for (let run = 0; run <= RUNS; run++) {
        const without = await visit(plain.context, profile, false);
        const again = await visit(plain.context, profile, false);
        const other = await visit(extension.context, elsewhere, false);
        const own = await visit(extension.context, profile, true);
        if (run === 0) continue;
        spent.elsewhere.push(spentOn(other.events, elsewhere, extension.id));
        spent.profile.push(spentOn(own.events, profile, extension.id));
        heap.push(own.heap - without.heap);
        heapItself.push(again.heap - without.heap);
      }
      results.push(
        shareOf(`${site}, no profile: our main-thread time ÷ the page’s`, LIMITS.elsewhere, spent.elsewhere),
        shareOf(`${site}, profile with overlay: our main-thread time ÷ the page’s`, LIMITS.profile, spent.profile),
        told(`${site}, no profile: our main-thread time`, spent.elsewhere),
        told(`${site}, profile with overlay: our main-thread time`, spent.profile),
        measured(`${site}, profile with overlay: heap beyond that without us`, LIMITS.heap, heap, heapItself, 'MB'),
      );
    }
    return results;
  } finally {
    await extension.close();
    await plain.close();
  }
}

/** The share of several runs; beside it what the page's own time alone varies by. */
function shareOf(id: string, limit: number, runs: readonly Spent[]): Measured {
  const typical = median(runs.map(({ own }) => own));
  return measured(
    id,
    limit,
    runs.map(({ ours, own }) => ours / own),
    runs.map(({ own }) => own / typical),
  );
}

const told = (id: string, runs: readonly Spent[]): Measured =>
  measured(
    id,
    null,
    runs.map(({ ours }) => ours),
    undefined,
    'ms',
  );

/** The same browser without the extension. */
async function launchPlain(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    headless: false,
    viewport: { width: 1680, height: 1000 },
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-sync', '--no-first-run'],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
