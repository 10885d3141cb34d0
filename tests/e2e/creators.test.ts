import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Creator, NotSame } from '@/lib/model/creator';
import { ask } from '../support/browser/ask';
import { violationsIn } from '../support/browser/axe';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { pageText } from '../support/browser/page-text';
import { readProfile } from '../support/browser/read-profile';
import type { FictionalCreator } from '../support/sites/creator';
import { ELVIRE, MARLO, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

/** Marlo on three sites: the first two name each other, the third has nothing but the handle. */
const INSTAGRAM: FictionalCreator = { ...MARLO, link: 'https://www.tiktok.com/@marlo.throws?lang=en' };
const TIKTOK: FictionalCreator = {
  ...TILDA,
  handle: 'marlo.throws',
  name: 'Marlo throws',
  bio: 'Clay, daily. IG: @marlo.makes.pots',
  link: 'https://throws.example',
};
const NAMESAKE: FictionalCreator = { ...ELVIRE, handle: 'MarloMakesPots', name: 'Marlo M.', bio: 'Clips.' };

let extension: Extension;
let own: Page;
let keys: { instagram: string; tiktok: string };

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now(), { creators: [INSTAGRAM, TIKTOK, NAMESAKE] });
  own = await extension.open('popup.html');
  const [instagram, tiktok] = [await readProfile(extension, own, INSTAGRAM), await readProfile(extension, own, TIKTOK)];
  keys = { instagram: instagram.report.profile.key, tiktok: tiktok.report.profile.key };
  await instagram.page.goto(profileUrl(NAMESAKE));
  await (await overlayOf(instagram.page)).waitFor(new RegExp(NAMESAKE.name));
  await tiktok.page.close();
});
afterAll(() => extension?.close());

const creators = () => rowsOf<Creator>(own, 'creators');
const refused = () => rowsOf<NotSame>(own, 'notSame');
const deskOf = async (key: string) => {
  const desk = await extension.open(`desk.html?profile=${encodeURIComponent(key)}`, { width: 1280, height: 900 });
  await desk.locator('.creators').waitFor();
  return desk;
};
const card = (page: Page) => pageText(page, '.creators');

it('suggests the profiles that name each other with the evidence, and the one of the same handle as a weak sign', async () => {
  const desk = await deskOf(keys.instagram);
  await desk.getByText('Possibly the same creator: @marlo.throws on TikTok').waitFor();
  await desk.getByText(/Handles differ in spelling only/).waitFor();
  const text = await card(desk);
  expect(text).toMatch(/@marlo\.makes\.pots on Instagram links to tiktok\.com\/@marlo\.throws Instagram links, read/);
  expect(text).toMatch(/@marlo\.throws on TikTok names @marlo\.makes\.pots on Instagram TikTok bio, read/);
  expect(text).toMatch(/Possibly the same creator: @MarloMakesPots on YouTube .*A weak sign/);
  expect(text.indexOf('@marlo.throws')).toBeLessThan(text.indexOf('@MarloMakesPots'));
  await desk.close();
});

it('nothing more is said of who was refused, and undo takes that back', async () => {
  const desk = await deskOf(keys.instagram);
  await desk.getByRole('button', { name: /^Not the same: @MarloMakesPots/ }).click();
  await desk.getByText('Noted.').waitFor();
  expect(await refused()).toHaveLength(1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await desk.getByText('Possibly the same creator: @MarloMakesPots').waitFor();
  expect(await refused()).toEqual([]);
  await desk.getByRole('button', { name: /^Not the same: @MarloMakesPots/ }).click();
  await desk.getByText('Noted.').waitFor();
  await desk.reload();
  await desk.getByText('Possibly the same creator: @marlo.throws').waitFor();
  expect(await card(desk)).not.toContain('MarloMakesPots');
  await desk.close();
});

it('joined, each site has a row with its own figures; followers are added up and said to overlap', async () => {
  const desk = await deskOf(keys.instagram);
  await desk.getByRole('button', { name: /^Same creator: @marlo\.throws/ }).click();
  await desk.locator('.creator-table').waitFor();
  expect((await creators()).map(({ profileKeys }) => profileKeys)).toEqual([[keys.instagram, keys.tiktok]]);
  const text = await card(desk);
  expect(text).toMatch(
    /Instagram ?@marlo\. ?makes\. ?pots read .* 48\.2K = exact counts 2\.29% = exact counts by followers/,
  );
  expect(text).toMatch(/TikTok ?@marlo\. ?throws read .* 152K .* 7\.1% ≈ rounded counts by views/);
  expect(text).toMatch(/Total followers: 201K on 2 sites\. .*The audiences overlap/);
  expect(text).not.toContain('Possibly');
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violationsIn(desk)).toEqual([]);
  }
  await desk.close();
});

it('stands in the side panel too; taken out with undo, in French, without a fault of access', async () => {
  const panel = await extension.open(`sidepanel.html?profile=${encodeURIComponent(keys.tiktok)}`, {
    width: 360,
    height: 900,
  });
  await panel.locator('.creator-table').waitFor();
  await ask(panel, 'settings:set', { patch: { language: 'fr' } });
  await panel.getByRole('button', { name: 'Retirer @marlo.makes.pots sur Instagram' }).click();
  await panel.getByText('Peut-être le même créateur : @marlo.makes.pots sur Instagram').waitFor();
  expect(await creators()).toEqual([]);
  expect(await violationsIn(panel)).toEqual([]);
  await panel.locator('.creators').getByRole('button', { name: 'Annuler' }).click();
  await panel.locator('.creator-table').waitFor();
  expect(await creators()).toHaveLength(1);
  expect(await violationsIn(panel)).toEqual([]);
  const isTooWide = await panel.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  expect(isTooWide).toBe(false);
  await ask(panel, 'settings:set', { patch: { language: 'en' } });
  await panel.close();
});

it('another profile is found by its name, and all are compared; the shortlist says where else they are', async () => {
  const desk = await deskOf(keys.tiktok);
  await desk.getByRole('button', { name: 'Add another profile' }).click();
  await desk.locator('.add-profile').getByRole('searchbox').fill('marlo m');
  await desk.getByRole('button', { name: 'Add Marlo M. on YouTube' }).click();
  await desk.getByText(/on 3 sites/).waitFor();
  // The user's newer word: the refusal is gone.
  expect(await refused()).toEqual([]);
  await desk.getByRole('button', { name: 'Compare these' }).click();
  await desk.locator('table.compare').waitFor();
  expect(await desk.locator('table.compare thead th').count()).toBe(3);
  await ask(desk, 'shortlist:set', { profileKey: keys.tiktok as `tiktok:${string}`, status: 'shortlisted' });
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: /^Shortlist/ })
    .click();
  await desk.getByText('also on Instagram, YouTube').waitFor();
  await desk.close();
});
