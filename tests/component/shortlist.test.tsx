// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ShortlistScreen } from '@/components/shortlist/shortlist-screen';
import type { KeptRow } from '@/components/shortlist/shortlist-table';
import { profilesToTsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import type { Decision } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { NOW } from '../support/builders';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

const ROWS: KeptRow[] = [built.instagramMicro(), built.tiktokMid(), built.youtubeHalfOpened()].map((report, index) => ({
  report,
  entry: { profileKey: report.profile.key, status: index === 1 ? 'maybe' : 'shortlisted', addedAt: NOW },
}));

/** The list as the desk keeps it: what is removed is gone until it is set again. */
function Kept({ first, onOpen }: { first: readonly KeptRow[]; onOpen: (key: ProfileKey) => void }) {
  const [rows, setRows] = useState(first);
  const set = (key: ProfileKey, status: Status) => {
    const row = first.find(({ entry }) => entry.profileKey === key);
    if (!row) return;
    setRows([{ ...row, entry: { ...row.entry, status } }, ...rows.filter(({ entry }) => entry.profileKey !== key)]);
  };
  const putBack = ({ profileKey }: Decision) =>
    setRows(first.filter((row) => row.entry.profileKey === profileKey || rows.includes(row)));
  const remove = async (key: ProfileKey): Promise<Decision> => {
    setRows(rows.filter(({ entry }) => entry.profileKey !== key));
    return { profileKey: key, at: 1, status: null, reasons: [], figures: [], before: null };
  };
  return <ShortlistScreen rows={rows} onOpen={onOpen} onStatus={set} onRemove={remove} onUndo={putBack} />;
}

function show(rows = ROWS, lang: 'en' | 'fr' = 'en') {
  const onOpen = vi.fn();
  return { ...showPage(<Kept first={rows} onOpen={onOpen} />, lang), onOpen };
}
const names = () => screen.getAllByRole('rowheader').map((row) => row.querySelector('strong')?.textContent);

it('has one row each: figure with its basis, or why there is none', async () => {
  const { onOpen } = show();
  expect(names()).toEqual(['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats']);
  const rows = screen.getAllByRole('row').slice(1).map(textOf);
  expect(rows[0]).toMatch(/Instagram · Micro · 48\.2K 2\.29% .*by followers/);
  expect(rows[1]).toMatch(/TikTok · Mid · 152K 7\.1% .*by views/);
  expect(rows[2]).toMatch(/— .*after 6 opened videos/);
  await userEvent.click(screen.getByRole('button', { name: /^Tilda Forsgren/ }));
  expect(onOpen).toHaveBeenCalledWith('tiktok:6901234567890123456');
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

it('the last one can be put back too', async () => {
  const { text } = show(ROWS.slice(0, 1));
  await userEvent.click(screen.getByRole('button', { name: /^Remove Marlo/ }));
  expect(text()).toContain('Your shortlist is empty');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(names()).toEqual(['Marlo Brenner']);
});

it('changes the status', async () => {
  show();
  await userEvent.selectOptions(screen.getByLabelText('Status: Marlo Brenner'), 'Contacted');
  expect((screen.getByLabelText('Status: Marlo Brenner') as HTMLSelectElement).value).toBe('contacted');
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
  expect(copied).toBe(profilesToTsv(ROWS, 'evidence', LABELS.en));
  const rows = ROWS.reduce((sum, { report }) => sum + report.measures.length, 0);
  expect(rows).toBeGreaterThan(ROWS.length);
  expect(text()).toContain(`${rows} rows copied. Paste them into a sheet.`);
});

it('says so where the browser refuses the clipboard', async () => {
  const user = userEvent.setup();
  const { text } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Write permission denied.'));
  await user.click(screen.getByRole('button', { name: 'Copy for Sheets' }));
  expect(text()).toContain('Copying failed: Write permission denied.');
});
