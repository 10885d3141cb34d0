import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Collaboration } from '@/lib/model/collaboration';
import { violationsIn } from '../support/browser/axe';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText } from '../support/browser/page-text';
import { readProfile } from '../support/browser/read-profile';
import { MARLO } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const AT = `?profile=${encodeURIComponent(`instagram:${MARLO.id}`)}`;

let extension: Extension;
let own: Page;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  await readProfile(extension, own, MARLO);
  panel = await extension.open(`sidepanel.html${AT}`);
});
afterAll(() => extension?.close());

const figure = (page: Page, id: string): Promise<string> => pageText(page, `[data-figure="${id}"] summary`);
const type = (label: string, text: string) => panel.getByLabel(label, { exact: true }).fill(text);

it('what is typed in the side panel comes to figures at once, and what is missing is named', async () => {
  await panel.getByText('One collaboration').click();
  await type('Fee', '1000');
  expect(await figure(panel, 'cpm')).toMatch(/needs the product.*platform cost.*impressions/);
  await type('Product given', '150');
  await type('Platform, agency', '50');
  await type('Impressions', '60000');
  // 1 000 × 1 200 ÷ 60 000.
  expect(await figure(panel, 'cpm')).toMatch(/€20$/);
  await type('Engagements', '2400');
  await type('Clicks', '800');
  await type('Conversions', '24');
  await type('Revenue', '3600');
  // Wilson, z = 1.645: centre 3.158 %, ± 1.003.
  expect(await figure(panel, 'conversionRate')).toBe('Conversion rate 3% 2.2–4.2%, 90% interval');
  expect(await figure(panel, 'ctr')).toMatch(/1\.33% by impressions$/);
  expect(await figure(panel, 'cpe')).toMatch(/€0\.50$/);
  expect(await figure(panel, 'cpc')).toMatch(/€1\.50$/);
  expect(await figure(panel, 'cpa')).toMatch(/€50$/);
  expect(await figure(panel, 'roas')).toMatch(/3\.00×$/);
  expect(await figure(panel, 'roi')).toMatch(/^ROI before product cost \+200%/);
  expect(await figure(panel, 'breakEvenConversions')).toMatch(/needs the order value and the margin$/);
  await type('Order value', '150');
  await type('Margin, %', '50');
  // (3 600 × 50 % − 1 200) ÷ 1 200; 1 200 ÷ (150 × 50 %).
  expect(await figure(panel, 'roi')).toMatch(/^ROI \+50%/);
  expect(await figure(panel, 'breakEvenConversions')).toMatch(/16$/);
  expect(await figure(panel, 'maxCpa')).toMatch(/€75$/);
  expect(await violationsIn(panel, '.collaboration')).toEqual([]);
});

it('it is kept with the profile, every field of it, and stands on the desk', async () => {
  await panel.keyboard.press('Tab');
  await expect.poll(async () => (await rowsOf<Collaboration>(own, 'collaborations'))[0]?.margin).toBe(0.5);
  expect(await rowsOf<Collaboration>(own, 'collaborations')).toMatchObject([
    { currency: 'EUR', fee: 1_000, product: 150, platformCost: 50, impressions: 60_000, views: null, clicks: 800 },
  ]);
  const desk = await extension.open(`desk.html${AT}`);
  await desk.locator('.collaboration[open]').waitFor();
  expect(await figure(desk, 'roi')).toMatch(/^ROI \+50%/);
  await desk.close();
});

it('rates of earned media value are kept for the site, apart from ROI', async () => {
  await panel.getByText('Earned media value (EMV)').click();
  await panel.locator('.money-on input').click();
  await panel.getByLabel('Per engagement', { exact: true }).fill('0.2');
  await panel.keyboard.press('Tab');
  await panel.reload();
  await panel.locator('.collaboration[open]').waitFor();
  await panel.getByText('Earned media value (EMV)').click();
  await expect.poll(() => panel.getByLabel('Per engagement', { exact: true }).inputValue()).toBe('0.2');
  expect(await figure(panel, 'roi')).toMatch(/^ROI \+50%/);
});

it('nothing is wider than the side panel', async () => {
  await panel.setViewportSize({ width: 360, height: 800 });
  // Charts follow the window some moments later.
  const wide = () => panel.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(wide).toBeLessThanOrEqual(0);
  const field = await panel.getByLabel('Product given').boundingBox();
  expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(360 - 8);
});
