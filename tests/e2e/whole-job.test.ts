import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsIn } from '../support/browser/axe';
import { decidedRows, evidenceOf, importInto, listRows, section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { BRAM, MARLO, OSKAR, PIA, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const VETTED = [MARLO, TILDA, OSKAR, PIA, BRAM];
const KEYS = ['s', 'm', 'x', 's', 'm'];
const STATUSES = ['Shortlisted', 'Maybe', 'Declined', 'Shortlisted', 'Maybe'];
const OTHERS = Array.from({ length: 7 }, (_, n) => `https://www.tiktok.com/@never.opened.${n}`);

let extension: Extension;
let desk: Page;
let page: Page;
let file: string;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  desk = await extension.open('desk.html', { width: 1280, height: 800 });
});
afterAll(() => extension?.close());

async function focused(overlay: Overlay): Promise<void> {
  await overlay.press(/^Collapse/);
  await page.keyboard.press('Enter');
}

it('twelve links become a queue', async () => {
  await section(desk, /^Queue/);
  const brief = [...VETTED.map(profileUrl), ...OTHERS].join('\n');
  await desk.getByRole('textbox', { name: 'Paste a brief' }).fill(brief);
  await desk.getByRole('button', { name: 'Add 12 profiles' }).click();
  await desk.getByText('0 of 12 done').waitFor();
});

it('five profiles on three sites are vetted by keyboard', async () => {
  const opened = extension.context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Open next' }).click();
  page = await opened;
  for (const [index, creator] of VETTED.entries()) {
    const overlay = await overlayOf(page);
    await overlay.waitFor(new RegExp(creator.name.split(' ')[0] ?? ''));
    await overlay.waitFor(new RegExp(`${index + 1} of 12 in your queue`));
    await focused(overlay);
    await page.keyboard.press(KEYS[index] ?? '');
    await overlay.waitFor(new RegExp(`${STATUSES[index]}`));
    if (index < VETTED.length - 1) await page.keyboard.press('n');
    if (index < VETTED.length - 1) await page.waitForURL((url) => !url.href.startsWith(profileUrl(creator)));
  }
});

it('the shortlist has them all, newest first, with what was decided', async () => {
  await section(desk, /^Shortlist/);
  await expect.poll(() => listRows(desk).count()).toBe(5);
  expect(await decidedRows(desk)).toEqual(VETTED.map(({ name }, index) => `${name}: ${STATUSES[index]}`).reverse());
});

it('notes, a quote and lists are typed in the side panel, tags given to many on the desk', async () => {
  const key = encodeURIComponent(`instagram:${MARLO.id}`);
  const panel = await extension.open(`sidepanel.html?profile=${key}`, { width: 360, height: 900 });
  await panel.getByLabel('Note', { exact: true }).fill('Replies within a day;\nasks for "usage rights" apart');
  await panel.getByLabel('Amount').fill('1,200.50');
  await panel.getByLabel('For', { exact: true }).fill('1 reel, 2 stories');
  await panel.getByLabel('Add to a list').fill('Autumn 26');
  await panel.getByLabel('Add to a list').press('Enter');
  await panel.getByText('Autumn 26', { exact: true }).waitFor();
  expect(await violationsIn(panel)).toEqual([]);
  await panel.close();
  await desk.getByText(/^€1,200\.50 for 1 reel, 2 stories · Replies within a day/).waitFor();

  for (const { name } of [MARLO, PIA]) await desk.getByRole('checkbox', { name: `Select ${name}` }).check();
  const bulk = desk.locator('.bulk');
  await bulk.getByLabel('2 selected').selectOption('Add tag');
  await bulk.getByLabel('Add tag').fill('ceramics');
  await bulk.getByRole('button', { name: 'Apply' }).click();
  await desk.getByText('2 creators have “ceramics” now.').waitFor();
  expect(await violationsIn(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Choose columns' }).click();
  expect(await violationsIn(desk, 'dialog')).toEqual([]);
  await desk.keyboard.press('Escape');
  await desk.getByLabel('Tag', { exact: true }).selectOption('ceramics');
  await expect.poll(() => listRows(desk).count()).toBe(2);
  await desk.getByLabel('Tag', { exact: true }).selectOption('');
});

it('two of them stand side by side', async () => {
  await desk.locator('.bulk').getByRole('button', { name: 'Compare' }).click();
  await desk.getByRole('columnheader', { name: new RegExp(MARLO.name) }).waitFor();
  await desk.getByRole('columnheader', { name: new RegExp(PIA.name) }).waitFor();
  await section(desk, /^Shortlist/);
});

it('the file brings all of it into a clean profile: nothing differs', async () => {
  file = await evidenceOf(desk);
  const clean = await launchExtension();
  try {
    const other = await clean.open('desk.html', { width: 1280, height: 800 });
    await section(other, /^Shortlist/);
    await importInto(other, 'shortlist.csv', file);
    expect(await violationsIn(other, 'dialog')).toEqual([]);
    await other.getByRole('button', { name: 'Import 5 profiles' }).click();
    await other.getByText('5 profiles imported from shortlist.csv.').waitFor();
    await expect.poll(() => listRows(other).count()).toBe(5);
    expect((await evidenceOf(other)).split('\r\n')).toEqual(file.split('\r\n'));
    await other.getByRole('button', { name: 'Undo' }).click();
    await other.getByText('Your shortlist is empty').waitFor();
  } finally {
    await clean.close();
  }
});

it('a backup brings everything back after all was deleted', async () => {
  await section(desk, /^Settings/);
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save a backup' }).click();
  const backup = readFileSync(await (await download).path());
  await desk.getByRole('button', { name: 'Delete all data' }).click();
  await desk.getByRole('button', { name: 'Delete everything' }).click();
  await desk.getByText('All data deleted.').waitFor();
  await desk.getByRole('button', { name: 'Restore a backup' }).click();
  const choose = (name: string, buffer: Buffer) =>
    desk.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('cut.json', backup.subarray(0, 500));
  await desk.getByText('cut.json is no backup: it does not hold JSON, or was cut off.').waitFor();
  await choose('all.json', backup);
  await desk.getByText(/5 profiles · \d+ posts · \d+ dated readings · 5 on the shortlist · 5 decisions/).waitFor();
  expect(await violationsIn(desk, 'dialog')).toEqual([]);
  await desk.getByRole('button', { name: 'Restore', exact: true }).click();
  await desk.getByText('Restored.').waitFor();
  await section(desk, /^Shortlist/);
  await expect.poll(() => listRows(desk).count()).toBe(5);
  expect((await evidenceOf(desk)).split('\r\n').length).toBe(file.split('\r\n').length);
});
