import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARD_KPI_IDS } from '@/lib/model/measure';
import { type Extension, launchExtension } from '../support/browser/launch';
import { figuresIn, pageText } from '../support/browser/page-text';
import { type ReadProfile, readProfile } from '../support/browser/read-profile';
import { MARLO, PIA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

let extension: Extension;
let log: LoggedRequest[];
let marlo: ReadProfile;
let desk: Page;

beforeAll(async () => {
  extension = await launchExtension();
  log = await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  marlo = await readProfile(extension, own, MARLO);
  await readProfile(extension, own, PIA);
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
});
afterAll(() => extension?.close());

interface Pasted {
  text: string;
  image: { type: string; width: number; height: number; colours: number; inkRows: number } | null;
}

/** What a user gets who pastes into another page: the text, and what the picture looks like. */
async function pasted(): Promise<Pasted> {
  const page = await extension.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.evaluate('globalThis.__name = (f) => f');
  const got = page.evaluate(
    () =>
      new Promise<Pasted>((resolve) => {
        document.addEventListener('paste', async ({ clipboardData }) => {
          const text = clipboardData?.getData('text/plain') ?? '';
          const file = clipboardData?.files[0];
          if (!file) return resolve({ text, image: null });
          const { type } = file;
          const bitmap = await createImageBitmap(file);
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
          const colours = new Set(pixels).size;
          const rows = Array.from({ length: height }, (_, row) => pixels.subarray(row * width, (row + 1) * width));
          const inkRows = rows.filter((row) => row.some((pixel) => pixel !== row[0])).length;
          resolve({ text, image: { type, width, height, colours, inkRows } });
        });
      }),
  );
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const result = await got;
  await page.close();
  await desk.bringToFront();
  return result;
}

it('a profile’s summary pastes as text with the figures of its screen, and as a picture that is not blank', async () => {
  await desk.bringToFront();
  await desk
    .getByRole('button', { name: /^Marlo Brenner/ })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Copy summary as text' }).click();
  await desk.getByText('Copied as text.').waitFor();
  const shown = figuresIn(await pageText(desk, '.popup-main'), marlo.report);
  const { text } = await pasted();
  let checked = 0;
  // A sheet has the figures of the card, not those behind "More KPIs".
  for (const [name, figure] of Object.entries(shown)) {
    if (!/\d/.test(figure) || !CARD_KPI_IDS.some((kpi) => name.startsWith(`${kpi}:`))) continue;
    expect(text).toContain(`: ${figure}`);
    checked += 1;
  }
  expect(checked).toBeGreaterThanOrEqual(10);
  expect(text).toContain('https://www.instagram.com/marlo.makes.pots/');

  await desk.getByRole('button', { name: 'Copy summary as image' }).click();
  await desk.getByText('Copied as an image.').waitFor();
  const { image } = await pasted();
  expect(image).toMatchObject({ type: 'image/png', width: 1440 });
  expect(image!.height / image!.width).toBeGreaterThan(1.2);
  expect(image!.height / image!.width).toBeLessThan(2.2);
  expect(image!.colours).toBeGreaterThan(50);
  expect(image!.inkRows / image!.height).toBeGreaterThan(0.4);
});

it('a comparison pastes as a picture, wider by a column for each profile', async () => {
  await desk.getByRole('button', { name: 'Compare' }).first().click();
  for (const name of ['Marlo Brenner', 'Pia Lindqvist'])
    await desk.getByRole('button', { name: `Add ${name}, Instagram to the comparison` }).click();
  await desk.getByRole('button', { name: 'Copy as image' }).click();
  await desk.getByText('Copied as an image.').waitFor();
  const { image } = await pasted();
  expect(image).toMatchObject({ type: 'image/png', width: 2 * (80 + 172 + 2 * 276) });
  expect(image!.height).toBeGreaterThan(image!.width);
  expect(image!.colours).toBeGreaterThan(50);
});

it('nothing was asked of anyone for it', () => {
  expect(requestsOfOurs(log)).toEqual([]);
});
