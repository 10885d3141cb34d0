// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { ResultsDialog } from '@/components/campaign/results-dialog';
import type { CampaignResult } from '@/lib/model/campaign';
import { aResult } from '../support/builders/campaign';
import { showPage, textOf } from '../support/pages';
import { MARLO, NOVEMBER, OSKAR, TILDA, textOfFile } from '../unit/campaign/results-files';

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

function show(lang: 'en' | 'fr' = 'en', placements = [MARLO, TILDA, OSKAR], stored: CampaignResult[] = []) {
  const go = { onImport: vi.fn<(file: string, results: CampaignResult[]) => void>(), onClose: vi.fn() };
  return {
    ...showPage(<ResultsDialog campaign={NOVEMBER} placements={placements} stored={stored} {...go} />, lang),
    ...go,
  };
}
const upload = (label: string, name: string, text: string) =>
  userEvent.upload(screen.getByLabelText(label), new File([text], name, { type: 'text/csv' }));
/** Chooses a file of tests/fixtures/campaign, and waits until it is understood. */
async function chosen(name: string, label = 'CSV file') {
  await upload(label, name, textOfFile(name));
  await waitFor(() => expect(screen.getByRole('status')).toBeTruthy());
}
const select = (name: string) => screen.getByLabelText(name) as HTMLSelectElement;
const shown = (name: string) => select(name).selectedOptions[0]?.textContent;
const lists = () => screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').map(textOf));

describe('a shop’s orders', () => {
  it('says what was found, whose it is, and each row that can’t be taken', async () => {
    const { text } = show();
    await chosen('shopify-orders.csv');
    expect(shown('The file is from')).toBe('a shop (orders)');
    expect(screen.getByRole('status').textContent).toBe('4 orders of this campaign · 5 rows can’t be taken');
    const [, totals, bad] = lists();
    expect(totals).toEqual([
      'Marlo Brenner MARLO10 : 3 conversions · €1,324.95 · on 2 days',
      'Tilda Forsgren TILDA15 : 1 conversion · €51.10 · on 2 days',
    ]);
    expect(bad).toEqual([
      'Row 10, Revenue abc : not a number',
      'Row 11, Revenue -20.00 : below zero: a refund is no conversion',
      'Row 12, Date 2026-11-31 12:00:00 +0100 : not a date',
      'Row 13, Revenue 45.00 : the lines of this order differ',
      'Row 14, Revenue 47.00 : the lines of this order differ',
    ]);
    expect(text()).toContain('1 is outside the campaign’s dates; it counts too.');
    expect(text()).toContain('1 was cancelled, left out.');
    expect(text()).toContain('3 further lines of orders do not count again.');
    expect(text()).toContain('No row in the file: Oskar Builds Boats OSKAR5');
    expect(text()).toContain('Of no placement, left out: FREESHIP (1 row)');
    expect(text()).toContain('1 row names no creator, left out.');
  });

  it('shows nothing of customers', async () => {
    const { text } = show();
    await chosen('shopify-orders.csv');
    expect(text()).not.toMatch(/example\.com|Placeholder|Fictional|Testville/);
  });

  it('hands over what was taken, with the file’s name', async () => {
    const { onImport, onClose } = show();
    await chosen('shopify-orders.csv');
    await userEvent.click(screen.getByRole('button', { name: 'Import 4 orders, leave out 5 rows' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onImport).toHaveBeenCalledOnce();
    const [file, results] = onImport.mock.calls[0]!;
    expect(file).toBe('shopify-orders.csv');
    expect(results.map(({ id, conversions, revenue }) => [id, conversions, revenue])).toEqual([
      ['p1 2026-11-03 shop', 2, 1304.9],
      ['p1 2026-12-15 shop', 1, 20.05],
      ['p2 2026-11-04 shop', 1, 51.1],
      // All of that day was cancelled.
      ['p2 2026-11-07 shop', 0, 0],
    ]);
  });

  it('a column that is taken for something else gives up what it was, and shows its first cell', async () => {
    const { text } = show();
    await chosen('shopify-orders.csv');
    const revenue = screen.getByRole('combobox', { name: /^Revenue/ }) as HTMLSelectElement;
    expect(revenue.selectedOptions[0]?.textContent).toBe('Total');
    await userEvent.selectOptions(revenue, 'Lineitem price');
    expect(screen.getByRole('combobox', { name: 'Revenue 24.00' })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Discount code/ }), 'no column');
    expect(text()).toContain('Choose the column that tells the creator');
    expect(screen.getByRole('button', { name: 'Import 0 orders' })).toHaveProperty('disabled', true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Creator’s handle/ }), 'Name');
    expect(screen.getByRole('combobox', { name: 'Order number' })).toHaveProperty('value', '');
  });

  it('where no placement has a code, says that first', async () => {
    const { text } = show('en', [{ ...MARLO, code: '' }]);
    await chosen('shopify-orders.csv');
    expect(text()).toContain('No placement has a discount code yet');
  });
});

describe('analytics', () => {
  it('asks for the currency that the file does not say, and then takes its rows', async () => {
    const { onImport, text } = show();
    await chosen('ga4-exploration.csv');
    expect(shown('The file is from')).toBe('analytics (visits)');
    expect(screen.getByRole('status').textContent).toBe('0 rows of this campaign · 3 rows can’t be taken');
    // Of the first creator's row, not of the totals above it.
    expect(screen.getByRole('combobox', { name: 'Clicks or sessions 420' })).toBeTruthy();
    await userEvent.selectOptions(select('Amounts without a currency are in'), 'EUR');
    expect(text()).toContain('Marlo Brenner MARLO10 : 600 clicks · 16 conversions · €810.25 · on 2 days');
    await userEvent.click(screen.getByRole('button', { name: 'Import 3 rows' }));
    expect(onImport.mock.calls[0]?.[1]).toMatchObject([{ origin: 'analytics' }, {}, {}]);
  });

  it('asks which stands first where dates may be read both ways; the user may say that it is a shop’s', async () => {
    const { onImport } = show();
    await upload('CSV file', 'clicks.csv', 'Code,Date,Clicks\nMARLO10,03/11/2026,12\n');
    await userEvent.selectOptions(await screen.findByLabelText('Dates such as 03/04/2026 have'), 'dmy');
    await userEvent.selectOptions(select('The file is from'), 'shop');
    await userEvent.click(screen.getByRole('button', { name: 'Import 1 row' }));
    expect(onImport.mock.calls[0]?.[1]).toMatchObject([{ id: 'p1 2026-11-03 shop', clicks: 12, revenue: null }]);
  });
});

it('a file without rows is refused in words', async () => {
  show();
  await upload('CSV file', 'none.csv', 'Code,Clicks\n');
  expect((await screen.findByRole('alert')).textContent).toContain('none.csv has no row below its heads.');
});

it.each([
  ['en', 'CSV file', /^4 orders of this campaign/],
  ['fr', 'Fichier CSV', /^4 commandes de cette campagne · 5 lignes ne peuvent pas être reprises/],
] as const)('speaks the user’s language, and axe finds no fault (%s)', async (lang, label, found) => {
  const { container, text } = show(lang);
  await chosen('shopify-orders.csv', label);
  expect(screen.getByRole('status').textContent).toMatch(found);
  if (lang === 'fr') expect(text()).toContain('3 conversions · 1 324,95 € · sur 2 jours');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});

it('names the days that an earlier file told otherwise, and the currency that counts in no sum', async () => {
  const former = aResult({ conversions: 2, revenue: 300 });
  show('en', [MARLO], [former]);
  await upload('CSV file', 'more.csv', 'Code,Date,Conversions,Revenue,Currency\nMARLO10,2026-11-03,1,250.50,GBP\n');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'An earlier file said otherwise of 1 day; this one replaces it:',
  );
  expect(lists().flat()).toContainEqual(
    expect.stringMatching(/^Marlo Brenner, 3 Nov 2026\s?: 2 conversions · €300(\.00)? → 1 conversion · £250\.50$/),
  );
  expect(screen.getByText(/^Amounts in GBP count in no sum before you type what 1 GBP is worth in EUR/)).toBeTruthy();
});

it.each([
  ['en', 'CSV file', /^picture\.png is no text file.*Save the table as CSV/],
  ['fr', 'Fichier CSV', /^picture\.png n’est pas un fichier texte.*Enregistrez le tableau en CSV/],
] as const)('a picture is no file of results, and it is said what to do (%s)', async (lang, label, told) => {
  show(lang);
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x0a, 0x44]);
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(screen.getByLabelText(label), new File([png], 'picture.png', { type: 'image/png' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(told);
  expect(screen.queryByRole('combobox')).toBeNull();
});
