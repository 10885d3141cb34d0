import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type IsolatedWorld, isolatedWorldOf } from '../support/browser/cdp';
import { killerOf } from '../support/browser/cdp-worker';
import { launchExtension } from '../support/browser/launch';
import { serveSites } from '../support/sites/serve';
import { named, startMortal } from './kills/mortal-browser';
import { isAcknowledged, randomFrom } from './kills/readings';
import { type Kept, whatIsKept } from './kills/what-is-kept';
import type { Proven } from './proven';

/** Fixed, so that a failure can be looked at again: the same waits, the same victims. */
const SEED = 20_261_127;
const INGESTS = 500;
const BROWSERS = 50;
/** Both parts end after so long, whatever is left: then too few were killed, and the figure says so. */
const MOST_MS = 8 * 60_000;
const NOTHING_TO_READ = 'https://www.instagram.com/explore/';
/** Never sent: that it is missed shows that what is lost would be noticed. */
const NEVER_SENT = 99_999;

interface Tally extends Kept {
  ingests: number;
  acknowledged: number;
  kills: number;
}

/** Worker, tabs and browser die at random points of many readings: nothing acknowledged is lost, nothing is doubled. */
export async function kills(): Promise<Proven[]> {
  const end = Date.now() + MOST_MS;
  const workers = await workersAndTabs(end);
  console.log(`  workers  ${tell(workers)}; ${workers.tabs} tabs closed under way`);
  const browsers = await wholeBrowsers(end);
  console.log(`  browsers ${tell(browsers)}`);
  const all = [workers, browsers];
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
  return [
    atMost(
      'kills.lost',
      sum(({ lost }) => lost.length),
      0,
      'acknowledged readings',
    ),
    atMost(
      'kills.doubled',
      sum(({ doubled }) => doubled.length),
      0,
      'rows',
    ),
    atLeast('kills.ingests', workers.ingests, INGESTS, 'readings'),
    atLeast('kills.workers', workers.kills, INGESTS / 10, 'workers killed'),
    atLeast('kills.tabs', workers.tabs, 10, 'tabs closed'),
    atLeast('kills.browsers', browsers.kills, BROWSERS, 'browsers killed'),
    atLeast(
      'kills.acknowledged',
      sum(({ acknowledged }) => acknowledged),
      INGESTS / 2,
      'readings',
    ),
  ];
}

/** In every fifth reading the worker dies between the message and its answer; in every thirtieth its tab is closed. */
async function workersAndTabs(end: number): Promise<Tally & { tabs: number }> {
  const random = randomFrom(SEED);
  const extension = await launchExtension();
  try {
    await named(extension.context);
    await serveSites(extension.context, Date.now());
    const own = await extension.open('popup.html');
    const killer = await killerOf(extension, own);
    const acknowledged = new Set<number>();
    let tab = await openTab(extension.context, extension.id);
    let [ingests, tabs] = [0, 0];
    for (; ingests < INGESTS && Date.now() < end; ingests++) {
      const answer = isAcknowledged(tab.world, ingests);
      const fate = random();
      const wait = Math.floor(random() * 60);
      if (fate < 1 / 5) {
        await own.waitForTimeout(wait);
        await killer.kill();
      } else if (fate > 1 - 1 / 30) {
        await own.waitForTimeout(wait);
        await tab.close();
        tabs += 1;
      }
      if (await answer) acknowledged.add(ingests);
      if (tab.isClosed()) tab = await openTab(extension.context, extension.id);
    }
    const { lost } = await whatIsKept(own, new Set([NEVER_SENT]));
    if (lost.length !== 1) throw new Error('A reading that is not there was not missed.');
    const kept = await whatIsKept(own, acknowledged);
    return { ...kept, ingests, acknowledged: acknowledged.size, kills: killer.killed(), tabs };
  } finally {
    await extension.close();
  }
}

/** The browser dies a few readings after its start, with one under way, and is started again on the same profile. */
async function wholeBrowsers(end: number): Promise<Tally> {
  const random = randomFrom(SEED + 1);
  const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-kills-'));
  const acknowledged = new Set<number>();
  const tally: Tally = { lost: [], doubled: [], ingests: 0, acknowledged: 0, kills: 0 };
  // Readings of both parts have numbers of their own.
  let next = 10_000;
  try {
    for (; tally.kills < BROWSERS && Date.now() < end; tally.kills++) {
      const browser = await startMortal(folder);
      try {
        const { world } = await openTab(browser.context, browser.extensionId);
        for (let left = 2 + Math.floor(random() * 5); left > 0; left--) {
          const i = next++;
          if (await isAcknowledged(world, i)) acknowledged.add(i);
        }
        const last = next++;
        const answer = isAcknowledged(world, last);
        await new Promise((done) => setTimeout(done, random() * 40));
        await browser.kill();
        if (await answer) acknowledged.add(last);
      } finally {
        await browser.kill().catch(() => {});
      }
    }
    const last = await startMortal(folder);
    try {
      Object.assign(tally, await whatIsKept(await last.open('popup.html'), acknowledged));
    } finally {
      await last.kill();
    }
    return { ...tally, ingests: next - 10_000, acknowledged: acknowledged.size };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Tab {
  world: IsolatedWorld;
  close(): Promise<void>;
  isClosed(): boolean;
}

/** A page with our reader on it, and nothing to read: what is counted is sent by hand. */
async function openTab(context: BrowserContext, extensionId: string): Promise<Tab> {
  const page = await context.newPage();
  await page.route(NOTHING_TO_READ, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Explore</p>' }));
  await page.goto(NOTHING_TO_READ);
  return {
    world: await isolatedWorldOf(page, extensionId),
    close: () => page.close(),
    isClosed: () => page.isClosed(),
  };
}

const tell = ({ ingests, kills, acknowledged, lost, doubled }: Tally): string =>
  `${ingests} readings, ${kills} kills, ${acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled`;

const atMost = (id: string, value: number, limit: number, unit: string): Proven => ({
  ...{ id, value, limit, unit },
  ok: value <= limit,
});
const atLeast = (id: string, value: number, limit: number, unit: string): Proven => ({
  ...{ id, value, limit, unit: `${unit}, at least` },
  ok: value >= limit,
});
