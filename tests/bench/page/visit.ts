import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { overlayOf } from '../../support/browser/overlay';
import { serveRecordings } from '../../support/sites/serve-recordings';
import { PAGES } from './pages';
import { type TraceEvent, traced } from './trace';

/** The recordings at both their addresses. */
export async function servePages(context: BrowserContext): Promise<void> {
  const served = PAGES.flatMap(({ file, profile, elsewhere }) => {
    const html = readFileSync(file, 'utf8');
    return [profile, elsewhere].map((url) => ({ url, html }));
  });
  await serveRecordings(context, served);
}

/** What a look at a page leaves: its trace, and the heap of its scripts, MB, when all that is no longer used is gone. */
export interface Visit {
  events: TraceEvent[];
  heap: number;
}

/**
 * A user's look at a page: it loads, is scrolled down and up again. `overlay`: waits until the overlay stands, and opens the card.
 */
export async function visit(context: BrowserContext, url: string, overlay: boolean): Promise<Visit> {
  const page = await context.newPage();
  const events = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    if (overlay) await openCard(page);
    await page.waitForTimeout(2_000);
    await scroll(page);
  });
  const heap = await heapOf(page);
  await page.close();
  return { events, heap };
}

/** A recording without styles fills the window: there only the icon fits, and a press opens the card. */
async function openCard(page: Page): Promise<void> {
  const overlay = await overlayOf(page);
  await overlay.waitFor(/\d/, 5_000).catch(() => overlay.press(/open the card/i));
  await overlay.waitFor(/\d/, 5_000);
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (const way of [1, -1])
    for (let step = 0; step < 30; step++) {
      await page.mouse.wheel(0, way * 300);
      await page.waitForTimeout(50);
    }
}

async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 2 ** 20;
}
