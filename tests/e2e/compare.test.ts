import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPARE_GROUPS } from '@/lib/compare/compare';
import { MESSAGES } from '@/lib/i18n/messages';
import { ask } from '../support/browser/ask';
import { type Extension, launchExtension } from '../support/browser/launch';
import { figuresIn, pageText } from '../support/browser/page-text';
import { type ReadProfile, readProfile } from '../support/browser/read-profile';
import { BRAM, DEMO_CREATORS, PIA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';

let extension: Extension;
let own: Page;
let read: ReadProfile[];

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  own = await extension.open('popup.html');
  read = [];
  for (const creator of DEMO_CREATORS) read.push(await readProfile(extension, own, creator));
});
afterAll(() => extension?.close());

/** The table as it stands: row name → for each column the figure, or null where there is none. */
async function tableOf(page: Page): Promise<Record<string, (string | null)[]>> {
  const rows = await page.locator('table.compare tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      name: row.querySelector('th[scope=row]')?.firstChild?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.querySelector('strong')?.textContent ?? null),
    })),
  );
  return Object.fromEntries(rows.map(({ name, cells }) => [name, cells]));
}

async function choose(page: Page, names: readonly string[]): Promise<void> {
  await page.locator('.compare-pick').waitFor();
  const chosen = page.getByRole('button', { name: /^Take .* out of the comparison$/ });
  for (let left = await chosen.count(); left > 0; left--) {
    await chosen.first().click();
    await expect.poll(() => chosen.count()).toBe(left - 1);
  }
  for (const name of names) {
    await page.getByRole('button', { name: new RegExp(`^Add ${name}, `) }).click();
    await page.getByRole('button', { name: new RegExp(`^Take ${name}, `) }).waitFor();
  }
  await page.locator('table.compare').waitFor();
}

/** What each profile's own popup says, by KPI label, whatever the basis or format beside it. */
async function cards(): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  for (const { report } of read) {
    const popup = await extension.open(`popup.html?profile=${encodeURIComponent(report.profile.key)}`);
    await popup.locator('.popup-main').waitFor();
    const figures = figuresIn(await pageText(popup, '.popup-main'), report);
    found.push(
      Object.fromEntries(Object.entries(figures).map(([label, figure]) => [label.split(':')[0] ?? '', figure])),
    );
    await popup.close();
  }
  return found;
}

it('three sites side by side in the popup: each value is the one on its own card', async () => {
  const popup = await extension.open('popup.html', { width: 720, height: 560 });
  await popup.locator('.side-actions').getByRole('button', { name: 'Compare' }).click();
  await choose(popup, ['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats']);
  const table = await tableOf(popup);
  const shown = await cards();
  let checked = 0;
  for (const kpi of COMPARE_GROUPS.flatMap(({ kpis }) => kpis)) {
    const label = MESSAGES.en.kpi.label[kpi];
    const basis =
      kpi === 'engagementRateByFollowers' ? ', by followers' : kpi === 'engagementRateByViews' ? ', by views' : '';
    const row = Object.entries(table).find(([name]) => name.trim() === `${label}${basis}`)?.[1];
    if (!row) continue;
    row.forEach((cell, column) => {
      const onCard = shown[column]?.[kpi] ?? '—';
      expect(`${kpi} ${column}: ${cell ?? '—'}`).toBe(`${kpi} ${column}: ${onCard}`);
      if (cell) checked += 1;
    });
  }
  expect(checked).toBeGreaterThanOrEqual(25);
  expect(table['Engagement rate, by followers']?.[0]).toBe('2.29%');
  expect(table['Engagement rate, by views']).toEqual([expect.any(String), '7.1%', '8.16%']);
  await popup.close();
});

it('verdicts are those of the own card, and no site is ranked against another', async () => {
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.getByRole('button', { name: 'Compare' }).click();
  await choose(desk, ['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats']);
  expect(await desk.locator('table.compare .star').count()).toBe(0);
  await desk.getByText('Sites count differently').waitFor();
  const like = desk.locator('table.compare tr', { hasText: 'Lifetime like rate' });
  expect(await like.locator('td .vd').allTextContents()).toEqual(['Above']);
  await desk.close();
});

it('two of one site: the better one has the star, and the dates of both stand there', async () => {
  read.push(await readProfile(extension, own, PIA));
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.getByRole('button', { name: 'Compare' }).click();
  await choose(desk, ['Marlo Brenner', 'Pia Lindqvist']);
  // 2.29 % (2.01 to 2.71) against 4.94 % (4.34 to 5.85)
  const row = desk.locator('table.compare tr', { hasText: 'Engagement rate, by followers' });
  const starred = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.star') !== null));
  expect(starred).toEqual([false, true]);
  expect(await desk.locator('thead .who small', { hasText: /posts of/ }).count()).toBe(2);
  await desk.close();
});

it('in French at 1280 px no figure and no range breaks, and the verdict stands below them', async () => {
  const desk = await extension.open('desk.html', { width: 1280, height: 800 });
  await desk.getByRole('button', { name: 'Compare' }).click();
  await choose(desk, ['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats', 'Pia Lindqvist']);
  await ask(desk, 'settings:set', { patch: { language: 'fr' } });
  await desk.locator('html[lang=fr]').waitFor();
  const cells = await desk.locator('table.compare .cell').evaluateAll((found) =>
    found.map((cell) => {
      const box = (part: string) => cell.querySelector(part)?.getBoundingClientRect();
      const lineOf = (part: string) => [...(cell.querySelector(part)?.getClientRects() ?? [])].length;
      const [made, chip, value, band] = [box('.cell-made'), box('.vd'), box('.cell-value .conf'), box('.band')];
      return {
        text: cell.textContent,
        ranges: lineOf('.cell-range'),
        isBelow: !made || !chip || chip.top >= made.bottom - 1,
        isClear: !value || value.right <= (band?.left ?? cell.getBoundingClientRect().right) + 1,
      };
    }),
  );
  expect(cells.filter(({ ranges }) => ranges === 1).length).toBeGreaterThan(10);
  expect(cells.filter(({ ranges, isBelow, isClear }) => ranges > 1 || !isBelow || !isClear)).toEqual([]);
  await ask(desk, 'settings:set', { patch: { language: 'en' } });
  await desk.close();
});

it('C on the card adds to the comparison, which is there on every screen and after another page; a fifth is refused', async () => {
  read.push(await readProfile(extension, own, BRAM));
  const popup = await extension.open('popup.html', { width: 720, height: 560 });
  await popup.locator('.side-actions').getByRole('button', { name: 'Compare' }).click();
  await choose(popup, ['Tilda Forsgren', 'Oskar Builds Boats']);
  const [marlo] = read;
  if (!marlo) throw new Error('Marlo was not read');
  await marlo.page.bringToFront();
  await marlo.overlay.press(/^Collapse/);
  await marlo.page.keyboard.press('Enter');
  await marlo.page.keyboard.press('c');
  await marlo.overlay.waitFor(/3 of 4 compared: Tilda Forsgren, Oskar Builds Boats, Marlo Brenner/);
  await popup.getByRole('button', { name: /^Take Marlo Brenner, / }).waitFor();
  await popup.getByRole('button', { name: /^Add Pia Lindqvist, / }).click();
  await marlo.overlay.waitFor(/4 of 4 compared/);
  const opened = extension.context.waitForEvent('page');
  await marlo.overlay.press(/^Side by side/);
  const desk = await opened;
  await desk.locator('table.compare').waitFor();
  expect(await desk.locator('table.compare thead th').count()).toBe(4);
  await desk.close();

  const bram = read.at(-1);
  if (!bram) throw new Error('Bram was not read');
  await bram.page.bringToFront();
  await bram.overlay.press(/^Compare/);
  await bram.overlay.waitFor(/Four profiles are compared already\. Take one out first\./);
  await marlo.page.bringToFront();
  await marlo.overlay.press(/^Compare/);
  await popup.getByRole('button', { name: /^Add Marlo Brenner, / }).waitFor();
  expect(await marlo.overlay.text()).not.toContain('compared:');
  await popup.close();
});
