import type { Locator, Page } from 'playwright-core';
import type { FictionalCreator } from '../sites/creator';
import { ask } from './ask';
import type { Extension } from './launch';
import { textOf } from './page-text';
import { readProfile } from './read-profile';

/** Looks at creators as a user would, and puts them on the shortlist. */
export async function shortlist(extension: Extension, own: Page, creators: readonly FictionalCreator[]): Promise<void> {
  for (const creator of creators) {
    const { report, page } = await readProfile(extension, own, creator);
    await ask(own, 'shortlist:set', { profileKey: report.profile.key, status: 'shortlisted' });
    await page.close();
  }
}

/** Opens a part of the campaign that is open. */
export const tab = (page: Page, name: 'Plan' | 'Results' | 'Learn'): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();

/** Begins a campaign for sales in euros; it opens on its plan. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('combobox', { name: 'Objective' }).selectOption('conversion');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: new RegExp(name) }).waitFor();
}

/** Types into fields by their labels, each left before the next. */
export async function typeInto(part: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(values)) {
    const field = part.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }
}

/** Chooses creators of the shortlist by name. */
export async function addCreators(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add creators' }).click();
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByRole('button', { name: /^Add \d creators?$/ }).click();
  await page.getByRole('group', { name: new RegExp(`^${names.at(-1)}, `) }).waitFor();
}

/** Imports a file of results, after a look at what was understood of it; answers with that look. */
export async function importResults(page: Page, name: string, text: string, press: string): Promise<string> {
  await page.getByRole('button', { name: 'Import results' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const bringIn = dialog.getByRole('button', { name: press });
  await bringIn.waitFor();
  const look = await textOf(dialog);
  await bringIn.click();
  return look;
}

/** The cells of the results' table by placement and column, small lines below a figure left out. */
export async function resultsOf(page: Page): Promise<Record<string, Record<string, string>>> {
  return page.locator('.campaign-table').evaluate((table) => {
    const clean = (cell: Element): string => {
      const copy = cell.cloneNode(true) as Element;
      for (const small of copy.querySelectorAll('small, .av')) small.remove();
      return copy.textContent?.trim() ?? '';
    };
    const heads = [...table.querySelectorAll('thead th')].map(clean);
    const rows = [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map(clean));
    return Object.fromEntries(
      rows.map(([name = '', ...cells]) => [
        name,
        Object.fromEntries(cells.map((cell, index) => [heads[index + 1], cell])),
      ]),
    );
  });
}
