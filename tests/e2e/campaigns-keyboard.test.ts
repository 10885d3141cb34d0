import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { shortlist } from '../support/browser/campaign';
import { focusOf, pressBy, tabTo } from '../support/browser/keyboard';
import { type Extension, launchExtension } from '../support/browser/launch';
import { MARLO, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** No pointer is used in this file: every step is Tab, an arrow, Enter, Space, Escape or typing. */
let extension: Extension;
let desk: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  await shortlist(extension, own, [MARLO, TILDA]);
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
  await desk.emulateMedia({ reducedMotion: 'reduce' });
  await desk.getByRole('navigation').waitFor();
});
afterAll(() => extension?.close());

/** The focus comes to stand on a control that a user can see, with its ring. */
async function expectFocus(name: RegExp): Promise<void> {
  await expect.poll(async () => (await focusOf(desk)).name).toMatch(name);
  expect(await focusOf(desk)).toMatchObject({ isSeen: true, hasRing: true });
}

/** Types over what a field holds. */
async function typeOver(name: RegExp, text: string): Promise<void> {
  await tabTo(desk, name);
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type(text);
}

// Wherever a step ends, the next Tab must not begin at the top of the page again.
afterEach(async () => {
  expect((await focusOf(desk)).name).not.toBe('');
});

it('a campaign is begun, given up, begun again: the focus goes along', async () => {
  await pressBy(desk, /^Campaigns/);
  await pressBy(desk, /^New campaign/);
  await expectFocus(/^Name/);
  await pressBy(desk, /^Cancel$/);
  await expectFocus(/^New campaign/);
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Autumn table');
  await tabTo(desk, /^Objective/);
  await desk.keyboard.type('Sal');
  await pressBy(desk, /^Begin$/);
  await expectFocus(/^Autumn table/);
});

it('creators are added and their costs typed; a picker that is left by Escape gives the focus back', async () => {
  await pressBy(desk, /^Add creators/, 'Space');
  await tabTo(desk, /^Marlo Brenner/);
  await desk.keyboard.press('Escape');
  await expectFocus(/^Add creators/);
  await desk.keyboard.press('Enter');
  await pressBy(desk, /^Marlo Brenner/, 'Space');
  await pressBy(desk, /^Tilda Forsgren/, 'Space');
  await pressBy(desk, /^Add 2 creators/);
  await desk.getByRole('group', { name: 'Tilda Forsgren, video' }).waitFor();
  await expectFocus(/^Add creators/);
  await typeOver(/^Fee/, '1,000');
  await typeOver(/^Product given/, '150');
  await typeOver(/^Platform, agency/, '50');
  await desk.keyboard.press('Enter');
  await desk.getByText('Cost €1,200 · 1 of 2 known').waitFor();
  await expectFocus(/^Platform, agency/);
});

it('a placement is removed and put back', async () => {
  await pressBy(desk, /^Remove the placement of Tilda Forsgren/);
  await desk.getByRole('group', { name: 'Tilda Forsgren, video' }).waitFor({ state: 'detached' });
  await expectFocus(/^Undo$/);
  await desk.keyboard.press('Enter');
  await desk.getByRole('group', { name: 'Tilda Forsgren, video' }).waitFor();
  await expectFocus(/^Autumn table/);
});

it('the tabs: Tab comes to the chosen one alone, arrows choose, the next Tab goes into its panel', async () => {
  await tabTo(desk, /^Plan$/);
  await desk.keyboard.press('ArrowRight');
  await expectFocus(/^Results$/);
  await desk.getByRole('button', { name: 'Import results' }).waitFor();
  await desk.keyboard.press('End');
  await expectFocus(/^Learn$/);
  await desk.getByLabel('What did this campaign teach?').waitFor();
  await desk.keyboard.press('ArrowRight');
  await expectFocus(/^Plan$/);
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Tab');
  await expectFocus(/^Import results/);
});

it('the import is opened and left by Escape, the report by Escape and by its button', async () => {
  await desk.keyboard.press('Enter');
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await expectFocus(/^Import results/);
  for (const leave of [() => desk.keyboard.press('Escape'), () => pressBy(desk, /^Close$/)]) {
    await pressBy(desk, /^Report on Autumn table/);
    await desk.locator('.report-paper').waitFor();
    await leave();
    await desk.locator('.report-paper').waitFor({ state: 'detached' });
    await expectFocus(/^Report on Autumn table/);
  }
});

it('the results: the columns are changed, a post is chosen, a lesson kept', async () => {
  await pressBy(desk, /^Seen$/);
  await expectFocus(/^Seen$/);
  await pressBy(desk, /^Marlo Brenner, reel/);
  await pressBy(desk, /My tools, with @claypress/, 'Space');
  await desk.getByRole('region', { name: /Readings of the post/ }).waitFor();
  await tabTo(desk, /^Results$/);
  await desk.keyboard.press('ArrowRight');
  await tabTo(desk, /^What did this campaign teach/);
  await desk.keyboard.type('Codes in the first line sold.');
  await pressBy(desk, /^Keep the lesson/);
  await desk.locator('.campaign-lesson-list').getByText('Codes in the first line sold.').waitFor();
  await tabTo(desk, /^Learn$/);
  await expectFocus(/^Learn$/);
});

it('back to the list, open, delete, undo', async () => {
  await pressBy(desk, /^← All campaigns/);
  await expectFocus(/^Autumn table$/);
  await desk.keyboard.press('Enter');
  await expectFocus(/^Autumn table.*Sales/);
  await pressBy(desk, /^Delete the campaign “Autumn table”/);
  await desk.getByText('“Autumn table” is deleted').waitFor();
  await expectFocus(/^Undo$/);
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Autumn table', exact: true }).waitFor();
  await expectFocus(/./);
});
