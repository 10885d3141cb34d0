import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsOf } from '../support/browser/cdp-storage';
import { pressBy, tabTo } from '../support/browser/keyboard';
import { type Extension, launchExtension } from '../support/browser/launch';
import { readProfile } from '../support/browser/read-profile';
import { MARLO, PIA, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** No pointer is used in this file: every step is Tab, a letter, Enter, Space or typing. */
let extension: Extension;
let desk: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  for (const creator of [MARLO, TILDA, PIA]) await readProfile(extension, own, creator);
  await own.close();
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
  await desk.locator('.recent-row').first().waitFor();
});
afterAll(() => extension?.close());

it('the queue: a brief is pasted, added, and one is taken out and put back', async () => {
  await pressBy(desk, /^Queue/);
  await tabTo(desk, /^Paste a brief/);
  await desk.keyboard.insertText('https://www.tiktok.com/@never.opened.1\nhttps://www.tiktok.com/@never.opened.2');
  await pressBy(desk, /^Add 2 profiles/);
  await desk.getByText('0 of 2 done').waitFor();
  await pressBy(desk, /^Take @never\.opened\.1 out|@never\.opened\.1.*queue/i);
  await expect.poll(() => desk.locator('.queue-list li').count()).toBe(1);
  await pressBy(desk, /Undo|Put back/);
  await expect.poll(() => desk.locator('.queue-list li').count()).toBe(2);
});

it('a profile: opened from the list, decided on by a letter, a tag and a note typed', async () => {
  await pressBy(desk, /^Profiles/);
  await pressBy(desk, /Marlo Brenner.*Instagram/);
  await desk.getByRole('heading', { name: /Marlo Brenner/ }).waitFor();
  await desk.keyboard.press('s');
  await desk.getByText('Shortlisted.').waitFor();
  await tabTo(desk, /^Add a tag/);
  await desk.keyboard.type('ceramics, slow living');
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Remove the tag slow living' }).waitFor();
  await tabTo(desk, /^Note$/);
  await desk.keyboard.type('fast');
  await desk.keyboard.press('Tab');
  await expect.poll(async () => JSON.stringify(await rowsOf(desk, 'notes'))).toMatch(/ceramics.*slow living.*fast/);
});

it('the browser’s Back and a reload lead where one was', async () => {
  await desk.goBack();
  await expect.poll(() => desk.getByRole('heading', { name: /Marlo Brenner/ }).count()).toBe(0);
  await desk.goForward();
  await desk.reload();
  await desk.getByRole('heading', { name: /Marlo Brenner/ }).waitFor();
});

it('the shortlist: found, sorted, selected, changed together, taken back, saved as a file', async () => {
  for (const name of [/Tilda Forsgren/, /Pia Lindqvist/]) {
    await pressBy(desk, /^Profiles/);
    await pressBy(desk, name);
    await desk.getByRole('heading', { name }).waitFor();
    await desk.keyboard.press('m');
    await desk.getByText('Maybe.').waitFor();
  }
  await pressBy(desk, /^Shortlist/);
  await expect.poll(() => desk.locator('.keep-table tbody tr').count()).toBe(3);
  await tabTo(desk, /^Find by name/);
  await desk.keyboard.type('tilda');
  await expect.poll(() => desk.locator('.keep-table tbody tr').count()).toBe(1);
  await pressBy(desk, /^Select Tilda/, 'Space');
  await desk.getByText('1 selected').first().waitFor();
  for (let back = 0; back < 40; back++) {
    await desk.keyboard.press('Shift+Tab');
    if ((await desk.evaluate('document.activeElement.textContent')) === 'Apply') break;
  }
  await desk.keyboard.press('Enter');
  await desk
    .getByText(/1 creator.*Contacted/)
    .first()
    .waitFor();
  await pressBy(desk, /^Undo$/);
  await desk.getByText('Undone.').waitFor();
  const download = desk.waitForEvent('download');
  await pressBy(desk, /^Download CSV/);
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Tilda Forsgren');
});

it('the comparison, the settings and the list of keys', async () => {
  await pressBy(desk, /^Compare/);
  await pressBy(desk, /^Add Marlo Brenner, Instagram/);
  await pressBy(desk, /^Add Pia Lindqvist, Instagram/);
  await desk.getByRole('columnheader', { name: /Pia Lindqvist/ }).waitFor();
  await pressBy(desk, /^Settings/);
  await tabTo(desk, /^Posts in the sample/);
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('8');
  await desk.keyboard.press('Tab');
  await expect.poll(async () => JSON.stringify(await rowsOf(desk, 'settings'))).toContain('"windowSize":8');
  await tabTo(desk, /^Delete all data/);
  await desk.keyboard.press('?');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
});
