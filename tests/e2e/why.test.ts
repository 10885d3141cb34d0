import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '@/lib/model/correction';
import { violationsIn } from '../support/browser/axe';
import { rowsOf } from '../support/browser/cdp-storage';
import { section } from '../support/browser/desk';
import { type Extension, launchExtension } from '../support/browser/launch';
import { pageText } from '../support/browser/page-text';
import { readProfile } from '../support/browser/read-profile';
import { MARLO } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

const KEY = `instagram:${MARLO.id}`;
const AT = `?profile=${encodeURIComponent(KEY)}`;

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

const why = (page = panel) => pageText(page, '.explanation');
const kept = () => rowsOf<Correction>(own, 'corrections');
const openRate = async (page: Page) => {
  await page.getByRole('button', { name: 'Why this number: Engagement rate' }).first().click();
  await page.locator('.explanation').waitFor();
};

describe('in the side panel', () => {
  it('a number opens into its formula, its posts, its sources and how others count it', async () => {
    await openRate(panel);
    const text = await why();
    expect(text).toContain('2.29%');
    expect(text).toMatch(/\(likes \+ comments\) ÷ followers/);
    // 12 posts of 16: one too young, one with hidden likes, one pinned long ago, one past the window.
    expect(text).toContain('12 of 12 posts');
    expect(text).toMatch(/Posts left out .*Glaze test, still warm too young/);
    expect(text).toMatch(/likes \+ comments ÷ followers.*quality [AB]/);
    expect(text).toMatch(/As others count it HypeAuditor \d\.\d+%/);
    expect(text).toMatch(/In 6,000 simulated samples of 12 posts with exact counts/);
    const link = panel.locator('.why-used a').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.instagram\.com\/p\//);
    expect(await link.getAttribute('rel')).toBe('noreferrer');
  });

  it('what can’t be a count is told, and nothing is kept', async () => {
    await panel.getByRole('button', { name: 'Correct or leave out: Six bowls, one firing' }).click();
    const likes = panel.locator('.why-edit').getByLabel('Likes');
    await likes.fill('many');
    await likes.press('Enter');
    await panel.getByText('Write a whole number in digits, such as 12,500.').waitFor();
    expect(await kept()).toEqual([]);
  });

  it('a count that is put right counts at once, is marked, and can be taken back', async () => {
    const likes = panel.locator('.why-edit').getByLabel('Likes');
    await likes.fill('9,610');
    await likes.press('Enter');
    // (9 610 + 30) ÷ 48 200.
    await expect.poll(() => pageText(panel, '.why-used .why-post')).toMatch(/Six bowls, one firing 20%/);
    expect(await pageText(panel, '.why-used .why-post')).toContain('Likes 9,610 by you (read: 1,180)');
    expect(await kept()).toMatchObject([{ what: { kind: 'count', field: 'likes', value: 9_610 } }]);
    await panel.reload();
    await expect.poll(() => pageText(panel, '.tile')).toMatch(/by you$/);
    await openRate(panel);
    expect(await why()).toContain('by you (read: 1,180)');
    await panel.getByRole('button', { name: 'Take back: Likes' }).click();
    await expect.poll(() => pageText(panel, '.why-used .why-post')).toMatch(/Six bowls, one firing 2\.51%/);
    expect(await kept()).toEqual([]);
  });

  it('a post that is left out goes, says so, and comes back', async () => {
    await panel.getByRole('button', { name: 'Correct or leave out: Six bowls, one firing' }).click();
    await panel.getByRole('button', { name: 'Leave this post out' }).click();
    await panel.getByRole('button', { name: 'Count it again: Six bowls, one firing' }).waitFor();
    expect(await why()).toMatch(/Six bowls, one firing left out by you/);
    await panel.getByRole('button', { name: 'Count it again: Six bowls, one firing' }).click();
    await expect.poll(() => pageText(panel, '.why-used .why-post')).toMatch(/Six bowls, one firing 2\.51%/);
  });

  it('a smaller sample counts at once, for this profile and all others', async () => {
    await panel.getByLabel('Newest posts that count').fill('6');
    await expect.poll(why).toContain('6 of 6 posts');
    await panel.getByLabel('Newest posts that count').fill('12');
    await expect.poll(why).toContain('12 of 12 posts');
  });

  it('the reach that the creator showed takes the place of the estimate', async () => {
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await panel
      .getByRole('button', { name: /^Why this number: Estimated reach/ })
      .first()
      .click();
    await panel.getByLabel('Reach from the creator’s own analytics').fill('7300');
    await panel.getByLabel('Reach from the creator’s own analytics').press('Enter');
    await expect.poll(() => pageText(panel, '.explanation .kpi-value')).toMatch(/^7,300 .*by you$/);
    await panel.getByRole('button', { name: /^Take back/ }).click();
    await expect.poll(() => pageText(panel, '.explanation .kpi-value')).toMatch(/–/);
    expect(await violationsIn(panel)).toEqual([]);
  });
});

describe('from where a number merely stands', () => {
  it('the shortlist and the comparison open it over the page; Escape gives the focus back', async () => {
    await panel
      .getByRole('button', { name: /^Shortlist/ })
      .last()
      .click();
    const desk = await extension.open('desk.html?section=shortlist');
    const rate = desk.locator('.keep-table .why-figure').first();
    await rate.click();
    await desk.locator('.why-dialog .explanation').waitFor();
    expect(await pageText(desk, '.why-dialog')).toMatch(/Marlo Brenner .*Engagement rate, by followers 2\.29%/);
    expect(await violationsIn(desk, '.why-dialog')).toEqual([]);
    await desk.keyboard.press('Escape');
    await expect.poll(() => desk.locator('.why-dialog').count()).toBe(0);
    expect(await rate.evaluate((figure) => figure === document.activeElement)).toBe(true);
    await section(desk, /^Profiles/);
    await desk
      .getByRole('button', { name: /^Marlo Brenner/ })
      .first()
      .click();
    const history = desk.locator('.history');
    await history.getByRole('button', { name: 'Engagement', exact: true }).click();
    await history.getByRole('button', { name: /^Why this number/ }).click();
    await expect.poll(() => pageText(desk, '.why-dialog')).toMatch(/Engagement rate, by followers 2\.29%/);
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => desk.locator('.why-dialog').count()).toBe(0);
    await desk.close();
  });
});
