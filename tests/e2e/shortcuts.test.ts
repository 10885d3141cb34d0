import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsIn } from '../support/browser/axe';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { MARLO } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;
let own: Page;
let at: string;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  const { report } = await readProfile(extension, own, MARLO);
  at = `?profile=${encodeURIComponent(report.profile.key)}`;
});
afterAll(() => extension?.close());

it.each([
  ['popup.html', 720],
  ['sidepanel.html', 360],
  ['desk.html', 1280],
])(
  '%s: ? lists every key, as the browser has it; nothing behind it listens, and Esc closes it',
  async (file, width) => {
    const page = await extension.open(`${file}${at}`, { width, height: 720 });
    await page.locator('.tiles').waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.getByText('Alt+Shift+S').waitFor();
    expect(await dialog.locator('dt').allInnerTexts()).toEqual([
      ...['S', 'M', 'X', 'C', 'N', '↑ ↓', 'Esc', '?'],
      // The browser has kept none of the suggested keys for itself.
      ...['Alt+G', 'Alt+Shift+S', 'Alt+Shift+J', 'Alt+Shift+D'],
    ]);
    expect(await violationsIn(page, '.shortcuts')).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await rowsOf(page, 'decisions')).toEqual([]);
    await page.close();
  },
);

it('the desk has a button for it too', async () => {
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.getByRole('button', { name: /^Keyboard shortcuts/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
  // A letter is the page's again.
  await desk.keyboard.press('?');
  await desk.getByRole('dialog').waitFor();
  await desk.close();
});
