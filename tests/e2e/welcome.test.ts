import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsIn } from '../support/browser/axe';
import { type Extension, launchExtension } from '../support/browser/launch';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ keepWelcome: true });
  page = extension.context.pages().find((one) => one.url().includes('section=welcome')) as Page;
});
afterAll(() => extension?.close());

const title = (of: Page, text: string) => of.getByRole('heading', { level: 1, name: text }).waitFor();

it('the installation opens three screens with what it shows, what it promises and how to begin', async () => {
  await title(page, 'Figures where you browse');
  await page.getByText('1 of 3').waitFor();
  await page.getByText('An example').waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await title(page, 'Three promises');
  for (const promise of ['It only reads along', 'All of it stays here', 'No number without its grounds'])
    await page.getByRole('heading', { name: promise }).waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await title(page, 'From a brief to a shortlist');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back' }).click();
  await title(page, 'Three promises');
});

it('is gone through by keyboard: each screen begins at its title, the end is the queue', async () => {
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await title(page, 'From a brief to a shortlist');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('From a brief to a shortlist');
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent')) === 'Paste a brief') break;
  }
  await page.keyboard.press('Enter');
  await title(page, 'Queue');
  await page.reload();
  await title(page, 'Queue');
});

it('can be skipped at once, and is shown again from the settings', async () => {
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('link', { name: 'Show the introduction' }).click();
  await title(page, 'Figures where you browse');
  await page.getByRole('button', { name: 'Skip' }).click();
  await title(page, 'Profiles');
});

it('opens once: not with the next page of the extension', async () => {
  const other = await extension.open('desk.html');
  await title(other, 'Profiles');
});
