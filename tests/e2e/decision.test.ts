import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Decision } from '@/lib/model/decision';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { rewrite, rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { pageText } from '../support/browser/page-text';
import { readProfile } from '../support/browser/read-profile';
import { MARLO, profileUrl } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const DAY = 86_400_000;
let extension: Extension;
let own: Page;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  ({ page } = await readProfile(extension, own, MARLO));
});
afterAll(() => extension?.close());

const log = () => rowsOf<Decision>(own, 'decisions');
const kept = () => rowsOf<ShortlistEntry>(own, 'shortlist');

it('one key declines, a press says why, and the log keeps the numbers that stand on the card', async () => {
  await page.bringToFront();
  const overlay = await overlayOf(page);
  await overlay.press(/^Collapse/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('x');
  await overlay.waitFor(/Declined\./);
  await overlay.press(/^too many ads$/);
  await overlay.waitFor(/Declined: too many ads\./);
  const [decision, more] = await log();
  expect(more).toBeUndefined();
  expect(decision).toMatchObject({ status: 'declined', reasons: ['too many ads'], before: null });
  const rate = decision?.figures.find(({ id }) => id === 'engagementRateByFollowers');
  // 2.29 % on the card.
  expect(rate?.value).toBeCloseTo(0.0229, 4);
  expect(decision?.figures.find(({ id }) => id === 'followers')?.value).toBe(MARLO.followers);
});

it('M instead of X is a decision of its own; undo brings back the one before, then none', async () => {
  const overlay = await overlayOf(page);
  await page.keyboard.press('m');
  await overlay.waitFor(/Maybe\./);
  expect((await log()).map(({ status }) => status)).toEqual(['declined', 'maybe']);
  await overlay.press(/^Undo$/);
  await overlay.waitFor(/Declined: too many ads\./);
  expect(await kept()).toMatchObject([{ status: 'declined' }]);
});

it('on a return visit the first line says what was decided, why, and what has changed since', async () => {
  const at = Date.now() - 54 * DAY;
  const [decision] = await log();
  const figures = decision?.figures.map((figure) =>
    figure.id === 'followers' ? { ...figure, value: 31_000, low: 31_000, high: 31_000 } : figure,
  );
  await rewrite(own, 'decisions', { at, figures });
  await page.goto(profileUrl(MARLO));
  const overlay = await overlayOf(page);
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at);
  const text = await overlay.waitFor(new RegExp(`Declined ${day}(?: \\d{4})?: too many ads`));
  expect(text).toContain('Since then: Followers 31K → 48K');
  expect(text.indexOf('too many ads')).toBeLessThan(text.indexOf('Engagement rate'));
  const panel = await extension.open(`sidepanel.html?profile=${encodeURIComponent(decision?.profileKey ?? '')}`);
  await panel.getByText('1 decision', { exact: true }).click();
  const shown = await pageText(panel, '.decision-log');
  expect(shown).toMatch(/Declined .*: too many ads/);
  expect(shown).toMatch(/Engagement rate by followers 2\.3%/);
  await panel.close();
});

it('the checklist is ticked in the side panel, kept with the profile, and the user’s own', async () => {
  const at = `?profile=${encodeURIComponent((await log())[0]?.profileKey ?? '')}`;
  const panel = await extension.open(`sidepanel.html${at}`);
  await panel.getByText('0 of 6 checked').waitFor();
  await panel.getByLabel('Comments read like real people').check();
  await panel.getByText('1 of 6 checked').waitFor();
  await panel.close();
  const desk = await extension.open(`desk.html${at}`);
  await desk.getByText('1 of 6 checked').waitFor();
  expect(await desk.getByLabel('Comments read like real people').isChecked()).toBe(true);
  await desk.getByRole('button', { name: 'Settings' }).click();
  await desk.getByLabel('Checklist').fill('Comments read like real people\nShips to France, Belgium');
  await desk.getByRole('button', { name: 'Profiles' }).click();
  await desk.getByText('1 of 2 checked').waitFor();
  await desk.getByLabel('Ships to France, Belgium').check();
  await desk.getByText('2 of 2 checked').waitFor();
  await desk.close();
});

it('the reasons are the user’s own', async () => {
  const desk = await extension.open('desk.html');
  await desk.getByRole('button', { name: 'Settings' }).click();
  await desk.getByLabel('Reasons for a decision').fill('shouts\nwrong city');
  await desk.close();
  await page.bringToFront();
  const overlay = await overlayOf(page);
  await overlay.press(/^Maybe/);
  await overlay.waitFor(/Why\? shouts wrong city/);
});
