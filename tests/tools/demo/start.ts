import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { overlayOf } from '../../support/browser/overlay';
import { type FictionalCreator, youtubeId } from '../../support/sites/creator';
import { DEMO_CREATORS, profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';
import { ROOT } from '../root';
import { fetchReport, kpiTable } from './kpi-table';

/**
 * `npm start`: builds the extension and opens Chromium on three demo profiles, offline, at the real host names. Prints
 * each profile's KPIs. Without a display it runs headless, saves pictures and ends; `--live` opens the real sites.
 */
const SCREENSHOTS = join(ROOT, '.demo');
const live = process.argv.includes('--live');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building the extension …');
const build = spawnSync('npx', ['wxt', 'build', '--mv3'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  throw new Error('The extension could not be built: see the messages above.');
}

const extension = await launchExtension({ headless: !hasDisplay });
if (live) await openLive(extension);
else await openDemo(extension);

if (hasDisplay) {
  console.log('\nThe browser stays open; close its window to end.');
  await extension.context.waitForEvent('close', { timeout: 0 });
} else {
  await extension.close();
}

async function openLive({ context }: Extension): Promise<void> {
  if (!hasDisplay) throw new Error('--live opens the real sites in a window: it needs a display.');
  for (const site of ['instagram.com', 'tiktok.com', 'youtube.com']) {
    const page = await context.newPage();
    await page.goto(`https://www.${site}/`);
  }
  console.log('The real sites are open. Go to any profile: the card appears beside it.');
}

async function openDemo(demo: Extension): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await serveSites(demo.context, Date.now());
  for (const creator of DEMO_CREATORS) {
    const page = await demo.context.newPage();
    await page.goto(profileUrl(creator));
    await readWhole(page, creator);
    const desk = await demo.open('popup.html');
    const report = await fetchReport(desk, creator);
    console.log(`\n${creator.name} · ${creator.platform} · ${profileUrl(creator)}\n`);
    console.log(kpiTable(report));
    if (hasDisplay) await desk.close();
    else await savePictures(page, desk, creator, report.profile.key);
  }
  if (!hasDisplay) console.log(`\nNo display here: pictures of overlay and popup are in ${SCREENSHOTS}`);
}

/** Lets the page load all that the numbers need, as a user who scrolls would. */
async function readWhole(page: Page, creator: FictionalCreator): Promise<void> {
  const overlay = await overlayOf(page);
  await overlay.waitFor(new RegExp(creator.name));
  if (creator.platform === 'instagram') await seeReels(page, creator);
  if (creator.platform === 'youtube') await openVideos(page, creator);
  await overlay.waitFor(/12 /);
}

/** Plays come with the Reels tab: opened once, and back. */
async function seeReels(page: Page, creator: FictionalCreator): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('/graphql/query') && response.ok());
  await page.goto(`${profileUrl(creator)}reels/`);
  await answered;
  await page.waitForTimeout(1_000);
  await page.goto(profileUrl(creator));
}

/** A channel page shows no likes: six of its videos are opened, as a user would, and the list read to its 14th video. */
async function openVideos(page: Page, creator: FictionalCreator): Promise<void> {
  for (let rank = 1; rank <= 6; rank++) {
    await page.goto(`https://www.youtube.com/watch?v=${youtubeId(creator, rank)}`);
    await page.waitForTimeout(600);
  }
  await page.goto(profileUrl(creator));
  await page.waitForFunction(() => 'loadMore' in window);
  await page.evaluate(() => (window as unknown as { loadMore(): Promise<void> }).loadMore());
}

async function savePictures(page: Page, popup: Page, creator: FictionalCreator, key: string): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(SCREENSHOTS, `${creator.platform}-overlay.png`) });
  await popup.setViewportSize({ width: 720, height: 560 });
  await popup.goto(`${popup.url().split('?')[0]}?profile=${encodeURIComponent(key)}`);
  await popup.getByText(creator.name).first().waitFor();
  await popup.screenshot({ path: join(SCREENSHOTS, `${creator.platform}-popup.png`) });
  await popup.close();
}
