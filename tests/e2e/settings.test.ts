import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { pageText } from '../support/browser/page-text';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';
import { fetchReport } from '../tools/demo/kpi-table';

let extension: Extension;
let desk: Page;

beforeEach(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
});
afterEach(() => extension?.close());

async function visit(creator: FictionalCreator): Promise<Overlay> {
  const page = await extension.context.newPage();
  await page.goto(profileUrl(creator));
  return overlayOf(page);
}

async function openSettings(): Promise<void> {
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Settings' }).click();
  await desk.getByLabel('Language').waitFor();
}

it('French, chosen on the desk: desk, card and popup follow at once, numbers included', async () => {
  const overlay = await visit(MARLO);
  await overlay.waitFor(/2\.29%/);
  await openSettings();
  await desk.getByLabel('Language').selectOption('fr');
  await desk.getByRole('heading', { name: 'Réglages' }).waitFor();
  expect(await desk.locator('html').getAttribute('lang')).toBe('fr');
  const card = await overlay.waitFor(/Taux d’engagement/);
  expect(card).toMatch(/2,29\s%/);
  expect(card).toMatch(/48,2\sk/);
  expect(card).not.toMatch(/Engagement rate|Sponsored|2\.29/);
  const { profile } = await fetchReport(desk, MARLO);
  const popup = await extension.open(`popup.html?profile=${encodeURIComponent(profile.key)}`);
  await popup.locator('.popup-main').waitFor();
  const text = await pageText(popup);
  expect(text).toMatch(/Taux d’engagement 2,29 % 2,01–2,71 %/);
  expect(text).toContain('par abonnés · médiane, 12 posts');
  expect(text).not.toMatch(/Decline|published|typical|\d\.\d/);
});

it('tier borders: the preset changes the chip, and the published sets keep their own bounds', async () => {
  const overlay = await visit(TILDA);
  await overlay.waitFor(/Mid · 152K/);
  const before = await fetchReport(desk, TILDA);
  await openSettings();
  const mid = desk.getByLabel('Mid');
  await mid.fill('200000');
  await overlay.waitFor(/Micro · 152K/);
  const after = await fetchReport(desk, TILDA);
  expect([before.tier, after.tier]).toEqual(['mid', 'micro']);
  const bands = (report: typeof after) =>
    report.measures.flatMap(({ reference }) => (reference.level === 'firm' ? [reference.figure.record] : []));
  expect(bands(before).length).toBeGreaterThan(0);
  expect(bands(after)).toEqual(bands(before));
  await desk.getByRole('button', { name: 'Standard: micro ends at 50K' }).click();
  await overlay.waitFor(/Mid · 152K/);
});

it('the window’s size changes n, and a size out of range is refused with words', async () => {
  const overlay = await visit(MARLO);
  await overlay.waitFor(/median of 12 posts/);
  await openSettings();
  await desk.getByLabel('Posts in the sample').fill('8');
  // The newest eight that count: 1 210 905 1 480 760 5 930 1 056 1 350 984; (1 056 + 1 210) / 2 / 48 200 = 2.35 %
  const card = await overlay.waitFor(/median of 8 posts/);
  expect(card).toMatch(/2\.35%/);
  await desk.getByLabel('Posts in the sample').fill('51');
  await desk.getByText('Enter a whole number from 6 to 50.').waitFor();
  await desk.reload();
  await openSettings();
  expect(await desk.getByLabel('Posts in the sample').inputValue()).toBe('8');
});

it('the card switched off goes, and comes back when switched on', async () => {
  const overlay = await visit(MARLO);
  await overlay.waitFor(/2\.29%/);
  await openSettings();
  await desk.getByLabel('Show the card on profiles').click();
  await expect.poll(() => overlay.text()).toBe('');
  await desk.getByLabel('Show the card on profiles').click();
  await overlay.waitFor(/2\.29%/);
});

it('a deleted profile is gone at once, and comes back on Undo', async () => {
  const overlay = await visit(MARLO);
  await overlay.waitFor(/2\.29%/);
  for (const page of extension.context.pages()) if (page !== desk) await page.close();
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: /^Profiles/ })
    .click();
  await desk.locator('.recent-row').filter({ hasText: MARLO.name }).click();
  await desk.getByRole('button', { name: 'Delete this profile’s data' }).click();
  await desk.getByText(`Everything stored about ${MARLO.name} is deleted.`).waitFor();
  await expect.poll(() => rowsOf(desk, 'profiles').then((rows) => JSON.stringify(rows))).not.toContain(MARLO.name);
  expect(await desk.locator('.recent-row').filter({ hasText: MARLO.name }).count()).toBe(0);
  await desk.keyboard.press('Enter');
  await desk.getByText(`${MARLO.name} is back.`).waitFor();
  await desk.locator('.recent-row').filter({ hasText: MARLO.name }).click();
  await desk.getByText('2.29%').first().waitFor();
});

it('delete all empties every table, and the screens say so', async () => {
  const overlay = await visit(MARLO);
  await overlay.waitFor(/2\.29%/);
  await overlay.press(/^Shortlist/);
  await overlay.waitFor(/Undo/);
  await openSettings();
  await desk.getByLabel('Posts in the sample').fill('8');
  await overlay.waitFor(/median of 8 posts/);
  const tables = ['profiles', 'posts', 'snapshots', 'shortlist', 'decisions', 'ownSet', 'handles', 'settings'];
  const counts = () => Promise.all(tables.map(async (table) => `${table} ${(await rowsOf(desk, table)).length}`));
  expect((await counts()).filter((count) => count.endsWith(' 0'))).toEqual([]);
  // The tab is closed first: a profile on screen is read again as it scrolls.
  for (const page of extension.context.pages()) if (page !== desk) await page.close();
  await desk.getByRole('button', { name: 'Delete all data' }).click();
  await desk.getByRole('button', { name: 'Delete everything' }).click();
  await desk.getByText('All data deleted.').waitFor();
  expect(await counts()).toEqual(tables.map((table) => `${table} 0`));
  expect(await desk.getByLabel('Posts in the sample').inputValue()).toBe('12');
  await desk.getByRole('button', { name: 'Profiles' }).click();
  await desk.getByText('Nothing read yet.').waitFor();
  const popup = await extension.open('popup.html');
  await popup.getByText('Nothing read yet.').waitFor();
  expect(await popup.locator('.recent-row').count()).toBe(0);
});
