import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { BRAM, MARLO, OSKAR, PIA, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const BRIEF = [
  'Handle,Link',
  `Marlo Brenner,https://www.instagram.com/${MARLO.handle}/?hl=en`,
  `https://www.tiktok.com/@${TILDA.handle}`,
  'https://shop.example.org/marlo',
  `youtube.com/@${OSKAR.handle}`,
  `@${PIA.handle}`,
  `https://m.tiktok.com/@${BRAM.handle.toUpperCase()}`,
  `@${PIA.handle}`,
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'creator-gauge-queue-'));
let extension: Extension;
let desk: Page;

async function start(): Promise<void> {
  extension = await launchExtension({ userDataDir: folder });
  await serveSites(extension.context, Date.now());
  desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.getByRole('button', { name: /^Queue/ }).click();
}
beforeAll(start);
afterAll(async () => {
  await extension?.close();
  rmSync(folder, { recursive: true, force: true });
});

const states = () =>
  desk
    .locator('.queue-list li')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.querySelector('a')?.textContent} ${(row as HTMLElement).dataset.done}`),
    );

let page: Page;
let overlay: Overlay;

it('a pasted brief: what was found, and each line that names nobody, before anything is added', async () => {
  await desk.getByRole('textbox', { name: 'Paste a brief' }).fill(BRIEF);
  await desk.getByText('4 profiles found').waitFor();
  await desk.getByText(`Line 6 @${PIA.handle}: a handle without its site`).waitFor();
  await desk.getByText('Taken as column heads: Handle,Link').waitFor();
  await desk.getByText('Line 4 https://shop.example.org/marlo: not a link of Instagram').waitFor();
  await desk.getByLabel('Handles without a link are on').selectOption('instagram');
  await desk.getByText('5 profiles found · 1 is named twice and counts once · 1 entry names no profile').waitFor();
  expect(await states()).toEqual([]);
  await desk.getByRole('button', { name: 'Add 5 profiles, leave 1 entry out' }).click();
  await desk.getByText('5 profiles added.').waitFor();
  await desk.getByText('0 of 5 done').waitFor();
  await expect
    .poll(states)
    .toEqual([MARLO, TILDA, OSKAR, PIA, BRAM].map(({ handle }) => `@${handle.toLowerCase()} false`));
});

it('opens one after the other, each on a press: from the desk, then N on the page', async () => {
  const opened = extension.context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Open next' }).click();
  page = await opened;
  await page.waitForURL(`https://www.instagram.com/${MARLO.handle}/`);
  overlay = await overlayOf(page);
  await overlay.waitFor(/1 of 5 in your queue/);
  await overlay.press(/^Next/);
  await page.waitForURL(`https://www.tiktok.com/@${TILDA.handle}`);
  overlay = await overlayOf(page);
  await overlay.waitFor(/2 of 5 in your queue/);
  // One press, one profile.
  await page.waitForTimeout(1_500);
  expect(page.url()).toBe(`https://www.tiktok.com/@${TILDA.handle}`);
  // A page that a press of ours opened has the focus in its card: letters work at once.
  await page.keyboard.press('m');
  await overlay.waitFor(/Maybe\./);
  await desk.getByText('waits · Maybe').waitFor();
  await page.keyboard.press('n');
  await page.waitForURL(`https://www.youtube.com/@${OSKAR.handle.toLowerCase()}/videos`);
  await expect
    .poll(async () => (await states()).map((state) => state.split(' ')[1]))
    .toEqual(['true', 'true', 'false', 'false', 'false']);
});

it('survives a restart, and goes on where it was', async () => {
  await extension.close();
  await start();
  await desk.getByText('2 of 5 done').waitFor();
  page = await extension.context.newPage();
  await page.goto(`https://www.youtube.com/@${OSKAR.handle}/videos`);
  overlay = await overlayOf(page);
  await overlay.waitFor(/3 of 5 in your queue/);
  await overlay.press(/^Next/);
  await page.waitForURL(`https://www.instagram.com/${PIA.handle}/`);
});

it('goes on from the side panel, in the tab beside it', async () => {
  const panel = await extension.open('sidepanel.html', { width: 380, height: 800 });
  // In a window of its own there is no tab beside it: the page is brought to the front again.
  await page.bringToFront();
  await panel.getByText('4 of 5 in your queue').waitFor();
  // A feed has no card and no profile; what was opened last counts as seen.
  const feed = 'https://www.instagram.com/';
  await extension.context.route(feed, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Feed</p>' }));
  await page.goto(feed);
  await panel.getByText('2 profiles wait in your queue').waitFor();
  const next = panel.getByRole('button', { name: /^Next/ });
  await Promise.all([
    page.waitForURL(`https://www.tiktok.com/@${BRAM.handle}`),
    next.evaluate((element: HTMLElement) => element.click()),
  ]);
  await panel.getByText('5 of 5 in your queue').waitFor();
  await panel.getByRole('button', { name: /^Done/ }).waitFor();
  await panel.close();
});

it('a profile that is not there any more is passed over by a press, whatever its page says', async () => {
  const gone = 'https://www.tiktok.com/@nobody.at.all';
  const html = '<!doctype html><html lang="en"><head><title>TikTok</title></head><body><p>Hm.</p></body></html>';
  await extension.context.route(gone, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await desk.getByRole('textbox', { name: 'Paste a brief' }).fill(gone);
  await desk.getByRole('button', { name: 'Add 1 profile' }).click();
  await desk.getByText('1 profile added.').waitFor();
  await page.goto(gone);
  overlay = await overlayOf(page);
  await overlay.waitFor(/6 of 6 in your queue/, 5_000);
  await overlay.press(/^Next/);
  await page.waitForURL(`https://www.tiktok.com/@${BRAM.handle}`);
});

it('what was read long ago waits again in front, and what is taken out can be put back', async () => {
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Stale first' }).click();
  await desk.getByText('No reading is older than 30 days.').waitFor();
  await desk.getByRole('button', { name: `Take @${TILDA.handle} out of the queue` }).click();
  await desk.getByText(`@${TILDA.handle} taken out.`).waitFor();
  await expect.poll(states).toHaveLength(5);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await desk.getByText('1 profile is back.').waitFor();
  await expect.poll(async () => (await states())[1]).toBe(`@${TILDA.handle} true`);
  await desk.getByRole('button', { name: 'Clear the queue' }).click();
  await desk.getByText('The queue is empty.').waitFor();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await desk.getByText('5 of 6 done').waitFor();
});

it('on the last one the press says that it is done', async () => {
  await page.bringToFront();
  overlay = await overlayOf(page);
  await overlay.press(/^Done/);
  await overlay.waitFor(/5 of 6 in your queue all done/);
  await desk.bringToFront();
  await desk.getByText('6 of 6 done').waitFor();
});
