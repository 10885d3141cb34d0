import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { violationsIn } from '../support/browser/axe';
import { rowsOf } from '../support/browser/cdp-storage';
import { section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText } from '../support/browser/page-text';
import { readProfile } from '../support/browser/read-profile';
import { MARLO } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;
let own: Page;
let desk: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  await readProfile(extension, own, MARLO);
  desk = await extension.open('desk.html');
  await section(desk, /^Benchmarks/);
});
afterAll(() => extension?.close());

const SHEET = [
  'site,kpi,tier,followers_min,followers_max,format,value,p25,p50,p75,source,year,n,note,colour',
  // Marlo has 48 200 followers and an engagement rate of 2.29 %: below the middle half.
  'Instagram,"Engagement rate, by followers",,10000,50000,,,3,4,5,Lantern Lab,2026,120,Spring,red',
  'TikTok,"Engagement rate",micro,,,,2.4,,,,Lantern Lab,2026,,,',
  'Instagram,Typical views per post,,50000,10000,reel,42000,,,,Lantern Lab,2026,,,',
].join('\n');

const choose = (name: string, content: string) =>
  desk
    .locator('dialog.import input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const dialog = () => pageText(desk, 'dialog.import');
const stored = () => rowsOf<OwnBenchmark>(own, 'benchmarks');

it('a file without what is needed is told what it lacks, and an empty one that it is empty', async () => {
  await desk.getByRole('button', { name: 'Import CSV' }).click();
  await choose('prices.csv', 'name,price\nA,12\n');
  await expect.poll(dialog).toContain('Columns that are missing: site, kpi, source. The template has them all.');
  expect(await desk.getByRole('button', { name: /^Import 0/ }).isDisabled()).toBe(true);
  await choose('empty.csv', 'site,kpi,source\n');
  await expect.poll(dialog).toContain('empty.csv has no row below its heads.');
});

it('rows that can’t be taken are named with their reason before anything is kept', async () => {
  await choose('agency.csv', SHEET);
  await expect.poll(dialog).toContain('1 figure found · 2 rows can’t be taken');
  const text = await dialog();
  expect(text).toContain('Columns left out: colour');
  expect(text).toMatch(/Row 3, kpi .*say “Engagement rate, by followers” or “by views”/);
  expect(text).toMatch(/Row 4, followers_max .*followers_max must be above followers_min/);
  expect(text).toMatch(/10K–50K.*4%.*middle half 3–5%.*Lantern Lab/);
  expect(await violationsIn(desk, 'dialog.import')).toEqual([]);
  expect(await stored()).toEqual([]);
  await desk.getByRole('button', { name: 'Import 1 figure, leave out 2' }).click();
  await desk.getByText('1 figure imported from agency.csv.').waitFor();
  expect(await stored()).toMatchObject([{ p25: 0.03, p50: 0.04, p75: 0.05, min: 10_000, max: 50_000, n: 120 }]);
});

it('where the user chooses them they give the verdict, and say whose they are', async () => {
  const page = await extension.open(`desk.html?profile=${encodeURIComponent(`instagram:${MARLO.id}`)}`);
  const before = await pageText(page, '.tile');
  expect(before).not.toContain('Lantern Lab');
  await page.getByRole('combobox', { name: 'Compared with' }).selectOption('imported');
  await expect.poll(() => pageText(page, '.tile')).toMatch(/Below typical/);
  const side = await pageText(page, '.popup-side');
  expect(side).toContain('Lantern Lab');
  await page.close();
});

it('one is taken away and brought back; all are taken away and brought back', async () => {
  await desk.getByLabel('Use', { exact: true }).selectOption('own');
  await desk.getByRole('button', { name: /^Remove Lantern Lab/ }).click();
  await desk.getByText('1 figure removed.').waitFor();
  expect(await stored()).toEqual([]);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored()).length).toBe(1);
  await desk.getByRole('button', { name: 'Remove all' }).click();
  await expect.poll(async () => (await stored()).length).toBe(0);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await desk.getByText('Undone.').waitFor();
  expect(await stored()).toHaveLength(1);
});

it('the template is a file that can be imported as it is', async () => {
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Download a template' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  await desk.getByRole('button', { name: 'Import CSV' }).click();
  await choose('template.csv', file);
  await expect.poll(dialog).toContain('3 figures found');
  expect(await dialog()).not.toContain('can’t be taken');
  await desk.getByRole('button', { name: 'Cancel' }).click();
  expect(await stored()).toHaveLength(1);
});

it('the page has no fault that axe finds', async () => {
  expect(await violationsIn(desk)).toEqual([]);
});
