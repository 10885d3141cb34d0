import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Goes to a section of the desk. */
export const section = (desk: Page, name: RegExp): Promise<void> =>
  desk.getByRole('navigation').getByRole('button', { name }).click();

/** The rows of the shortlist that are drawn. */
export const listRows = (desk: Page) => desk.locator('.keep-table tbody tr');

/** The name and the status of each row, as they are shown. */
export const decidedRows = (desk: Page): Promise<string[]> =>
  listRows(desk).evaluateAll((all) =>
    all.map(
      (row) => `${row.querySelector('strong')?.textContent}: ${row.querySelector('select')?.selectedOptions[0]?.text}`,
    ),
  );

/** The shortlist as a CSV file with all evidence, as the desk saves it. */
export async function evidenceOf(desk: Page): Promise<string> {
  await desk.getByLabel('Columns').selectOption('evidence');
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: /^Download CSV/ }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Imports a CSV file on an empty shortlist. */
export async function importInto(desk: Page, name: string, file: string): Promise<void> {
  await desk.getByText('Your shortlist is empty').waitFor();
  await desk.getByRole('button', { name: 'Import CSV' }).click();
  await desk.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  await desk.getByText('A file of Creator Gauge: its figures').waitFor();
}
