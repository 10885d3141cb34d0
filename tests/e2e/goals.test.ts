import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProfileGoals } from '@/lib/model/goal';
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

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  await readProfile(extension, own, MARLO);
});
afterAll(() => extension?.close());

const kept = () => rowsOf<ProfileGoals>(own, 'goals');
const goals = (page: Page) => pageText(page, '.goals');

it('an objective and a goal are set in the side panel, the verdict follows, and both are kept', async () => {
  const panel = await extension.open(`sidepanel.html${AT}`);
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.getByText('Does this profile fit what you want?').click();
  await panel.getByLabel(/Consideration: be talked about/).check();
  // An engagement rate of 2.29 %, 2.01 to 2.71.
  await panel.getByLabel('Goal: Engagement rate at least').fill('2');
  await panel.keyboard.press('Enter');
  await expect.poll(() => goals(panel)).toMatch(/Engagement rate: met/);
  await panel.getByLabel('Goal: Engagement rate at least').fill('3');
  await panel.keyboard.press('Enter');
  await expect.poll(() => goals(panel)).toContain('Does not fit this objective');
  await expect
    .poll(kept)
    .toMatchObject([{ objective: 'consideration', goals: [{ kpi: 'engagementRate', value: 0.03 }] }]);
  expect(await violationsIn(panel, '.goals')).toEqual([]);
  await panel.close();
});

it('the desk shows the same, with the share and the lines it is held against; in French too', async () => {
  const desk = await extension.open(`desk.html${AT}`);
  await desk.locator('.goals[open]').waitFor();
  const text = await goals(desk);
  expect(text).toContain('Does not fit this objective');
  expect(text).toMatch(/Own posts typically 2\.29%, half .*, best 12\.3% \(12 posts\)/);
  expect(text).toContain('Your collaborations and campaigns none measured yet');
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: /^Settings/ })
    .click();
  await desk.getByLabel('Language').selectOption('fr');
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: /^Profils/ })
    .click();
  await expect.poll(() => goals(desk)).toContain('Ne convient pas à ce but');
  await desk.close();
});
