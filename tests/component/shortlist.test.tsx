// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ExportRow } from '@/lib/export/export-row';
import { profilesToTsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import { noNotes } from '@/lib/model/notes';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { digestOf } from '@/lib/shortlist/digest';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { rowsOf } from '@/lib/shortlist/row';
import { NOW } from '../support/builders';
import { KeptList } from '../support/kept-list';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

const REPORTS = [built.instagramMicro(), built.tiktokMid(), built.youtubeHalfOpened()];
const ROWS = rowsOf(
  REPORTS.map((report, index) => ({
    profileKey: report.profile.key,
    status: index === 1 ? 'maybe' : 'shortlisted',
    addedAt: NOW - index,
  })),
  REPORTS.map((report) => digestOf(report, DEFAULT_SETTINGS)),
  new Map(),
);
const EXPORTED: ExportRow[] = REPORTS.map((report, index) => ({
  report,
  entry: ROWS[index]?.entry ?? null,
  notes: noNotes(report.profile.key),
}));

function show(rows: readonly ShortlistRow[] = ROWS, lang: 'en' | 'fr' = 'en') {
  const go = { open: vi.fn(), compare: vi.fn() };
  return { ...showPage(<KeptList first={rows} exported={EXPORTED} go={go} />, lang), ...go };
}
// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
const names = () => screen.getAllByRole('rowheader').map((row) => row.querySelector('strong')?.textContent);
const select = (name: string) => userEvent.click(screen.getByRole('checkbox', { name: `Select ${name}` }));

it('has one row each: figure with its basis, or why there is none', async () => {
  const { open } = show();
  expect(names()).toEqual(['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats']);
  const rows = screen.getAllByRole('row').slice(1).map(textOf);
  expect(rows[0]).toMatch(/Instagram · @\S+ 48\.2K Micro 2\.29% .*by followers/);
  expect(rows[1]).toMatch(/TikTok · @\S+ 152K Mid 7\.1% .*by views/);
  expect(rows[2]).toMatch(/— .*after 6 opened videos/);
  await userEvent.click(screen.getByRole('button', { name: /^Tilda Forsgren/ }));
  expect(open).toHaveBeenCalledWith('tiktok:6901234567890123456');
});

it('takes one off, and puts it back with the status that it had', async () => {
  const { text } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tilda Forsgren from the shortlist' }));
  expect(names()).toEqual(['Marlo Brenner', 'Oskar Builds Boats']);
  expect(text()).toContain('Tilda Forsgren removed.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names()).toContain('Tilda Forsgren');
  expect((screen.getByLabelText('Status: Tilda Forsgren') as HTMLSelectElement).value).toBe('maybe');
  expect(text()).not.toContain('removed.');
});

it('what was done last can be undone after another section was looked at', async () => {
  const { text } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tilda Forsgren from the shortlist' }));
  await userEvent.click(screen.getByRole('button', { name: 'Other section' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Other section' }));
  expect(text()).toContain('Tilda Forsgren removed.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names()).toContain('Tilda Forsgren');
});

it('the last one can be put back too', async () => {
  const { text } = show(ROWS.slice(0, 1));
  await userEvent.click(screen.getByRole('button', { name: /^Remove Marlo/ }));
  expect(text()).toContain('Your shortlist is empty');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names()).toEqual(['Marlo Brenner']);
});

it('changes the status, and says so', async () => {
  const { text } = show();
  await userEvent.selectOptions(screen.getByLabelText('Status: Marlo Brenner'), 'Contacted');
  expect((screen.getByLabelText('Status: Marlo Brenner') as HTMLSelectElement).value).toBe('contacted');
  expect(text()).toContain('1 creator is Contacted now.');
});

it('shows those of one status, and those that hold the words that are typed', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^Maybe/ }));
  expect(names()).toEqual(['Tilda Forsgren']);
  await userEvent.click(screen.getByRole('button', { name: /^All/ }));
  await userEvent.type(screen.getByRole('searchbox'), 'oskar');
  expect(names()).toEqual(['Oskar Builds Boats']);
  await userEvent.type(screen.getByRole('searchbox'), 'x');
  expect(screen.queryAllByRole('rowheader')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(names()).toHaveLength(3);
});

it('sorts by a column, either way, with what is unknown last', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^Creator/ }));
  expect(names()).toEqual(['Marlo Brenner', 'Oskar Builds Boats', 'Tilda Forsgren']);
  expect(screen.getByRole('columnheader', { name: /^Creator/ }).getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: /^Creator/ }));
  expect(names()[0]).toBe('Tilda Forsgren');
  await userEvent.click(screen.getByRole('button', { name: /^Engagement/ }));
  expect(names().at(-1)).toBe('Oskar Builds Boats');
});

it('changes many at once, and takes that back', async () => {
  const { text, compare } = show();
  await select('Marlo Brenner');
  await select('Oskar Builds Boats');
  const bar = screen.getByText('2 selected').closest('form') as HTMLElement;
  await userEvent.selectOptions(within(bar).getByLabelText('2 selected'), 'Add tag');
  await userEvent.type(within(bar).getByLabelText('Add tag'), 'ceramics, home{Enter}');
  expect(text()).toContain('2 creators have “ceramics, home” now.');
  const chips = () => screen.queryAllByText(/^(?:ceramics|home)$/).filter((node) => node.className.includes('chip'));
  expect(chips()).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(chips()).toHaveLength(0));
  await userEvent.click(within(bar).getByRole('button', { name: 'Compare' }));
  expect(compare).toHaveBeenCalledWith([ROWS[0]?.key, ROWS[2]?.key]);
});

it('selects all that are shown, and exports what is selected', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^Shortlisted/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all that are shown' }));
  expect(screen.getByText('2 selected')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Download CSV of 2 creators' })).toBeDefined();
});

it('speaks French, and exports French unless told otherwise', () => {
  const { text } = show(ROWS, 'fr');
  expect(text()).toContain('par abonnés');
  expect((screen.getByLabelText('Format') as HTMLSelectElement).value).toBe('fr');
  expect(within(screen.getByLabelText('Statut: Marlo Brenner', { exact: false })).getByText('Peut-être')).toBeDefined();
});

it('copies what the preset holds, and says how many rows', async () => {
  const user = userEvent.setup();
  const { text } = show();
  await user.selectOptions(screen.getByLabelText('Columns'), 'evidence');
  await user.click(screen.getByRole('button', { name: 'Copy for Sheets' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toBe(profilesToTsv(EXPORTED, 'evidence', LABELS.en));
  const rows = REPORTS.reduce((sum, { measures }) => sum + measures.length, 0);
  expect(rows).toBeGreaterThan(REPORTS.length);
  expect(text()).toContain(`${rows} rows copied. Paste them into a sheet.`);
});

it('keeps a choice of columns of the user’s own, in the order given to them', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Choose columns' }));
  const dialog = screen.getByRole('dialog');
  for (const box of within(dialog).getAllByRole('checkbox'))
    if (!/^(Handle|Followers)$/.test(box.closest('label')?.textContent?.trim() ?? '')) await user.click(box);
  await user.click(within(dialog).getByRole('button', { name: 'Move Followers up' }));
  for (let n = 0; n < 3; n++) await user.click(within(dialog).getByRole('button', { name: 'Move Followers up' }));
  await user.type(within(dialog).getByLabelText(/^Name of this choice/), 'For the client');
  await user.click(within(dialog).getByRole('button', { name: 'Save 2 columns' }));
  await user.click(screen.getByRole('button', { name: 'Copy for Sheets' }));
  const copied = await navigator.clipboard.readText();
  expect(copied.split('\n')[0]).toBe('Followers\tHandle');
  expect((screen.getByLabelText('Columns') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe(
    'For the client',
  );
});

it('says so where the browser refuses the clipboard', async () => {
  const user = userEvent.setup();
  const { text } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Write permission denied.'));
  await user.click(screen.getByRole('button', { name: 'Copy for Sheets' }));
  await vi.waitFor(() => expect(text()).toContain('Copying failed: Write permission denied.'));
});

it('says before an import which rows repeat a profile, and who on the list changes', async () => {
  const { text } = show();
  const [marlo, tilda] = REPORTS.map(({ profile }) => profile.handle);
  const csv = `handle,site,status\n${marlo},instagram,Declined\nnora,tiktok,Maybe\n${tilda},tiktok,Maybe\nNORA,tiktok,Maybe\n`;
  await userEvent.click(screen.getByRole('button', { name: 'Import CSV' }));
  await userEvent.upload(screen.getByLabelText('CSV file'), new File([csv], 'mine.csv', { type: 'text/csv' }));
  await screen.findByText('1 row repeats a profile (row 5)');
  expect(text()).toContain('2 profiles are on the shortlist already. 1 changes: Marlo Brenner');
});
