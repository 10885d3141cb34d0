// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { DataCare } from '@/components/backup/backup-card';
import { SettingsScreen } from '@/components/settings/settings-screen';
import type { Backup } from '@/lib/backup/tables';
import { DEFAULT_SETTINGS, type Settings, WIDE_MICRO_BORDERS } from '@/lib/model/settings';
import { settingsPatchSchema } from '@/lib/settings/schema';
import { showPage } from '../support/pages';

interface Acts {
  saved: (patch: Partial<Settings>) => void;
  onDeleteAll: () => Promise<boolean>;
}

const BACKUP = { product: 'creator-gauge', version: 7, madeAt: 0, tables: {} } as unknown as Backup;
const CARE: DataCare = {
  makeBackup: async () => ({ ok: true, value: BACKUP }),
  restore: async () => ({ ok: true, value: BACKUP }),
};
const USE = { profiles: 214, posts: 1_986, snapshots: 3_100, bytes: 3_100_000 };

/** The screen with settings that are kept. */
function Kept({ saved, onDeleteAll }: Acts) {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const change = (patch: Partial<Settings>) => {
    saved(patch);
    setSettings({ ...settings, ...patch });
  };
  return <SettingsScreen settings={settings} onChange={change} onDeleteAll={onDeleteAll} care={CARE} use={USE} />;
}

/** Every change is checked as the background checks it. */
function show(lang: 'en' | 'fr' = 'en', deletes = true) {
  const saved = vi.fn((patch: Partial<Settings>): void => void settingsPatchSchema.parse(patch));
  const onDeleteAll = vi.fn(async () => deletes);
  return { ...showPage(<Kept saved={saved} onDeleteAll={onDeleteAll} />, lang), saved, onDeleteAll };
}

const last = (saved: ReturnType<typeof show>['saved']) => saved.mock.calls.at(-1)?.[0];

async function write(label: string, value: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, value);
  return field as HTMLInputElement;
}

it.each(['5', '51', '999999999', '12.5', '-8', 'twelve'])(
  'refuses a window of %s with words, and saves nothing of it',
  async (text) => {
    const { saved } = show();
    const field = screen.getByLabelText('Posts in the sample') as HTMLInputElement;
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
    expect(field.value).toBe(text);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Enter a whole number from 6 to 50.');
    expect(saved).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.paste('24');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(last(saved)).toEqual({ windowSize: 24 });
  },
);

it('says it in French', async () => {
  show('fr');
  await write('Posts de l’échantillon', '3');
  expect(screen.getByRole('alert').textContent).toBe('Entrez un nombre entier de 6 à 50.');
});

it('keeps an out-of-range number on screen when the field is left', async () => {
  show();
  const field = await write('Keep history for (months)', '500');
  await userEvent.tab();
  expect(field.value).toBe('500');
  expect(screen.getByRole('alert')).toBeDefined();
});

it('language, sector and the card are saved as they are chosen', async () => {
  const { saved } = show();
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Français');
  expect(last(saved)).toEqual({ language: 'fr' });
  await userEvent.selectOptions(screen.getByLabelText('Your sector'), 'Food and drink');
  expect(last(saved)).toEqual({ sector: 'food' });
  await userEvent.selectOptions(screen.getByLabelText('Your sector'), 'Not chosen');
  expect(last(saved)).toEqual({ sector: null });
  await userEvent.click(screen.getByLabelText('Show the card on profiles'));
  expect(last(saved)).toEqual({ overlay: { ...DEFAULT_SETTINGS.overlay, enabled: false } });
});

it('tier borders: a preset, one number, and no border under the one before it', async () => {
  const { saved } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Micro ends at 100K' }));
  expect(last(saved)).toEqual({ tierBorders: WIDE_MICRO_BORDERS });
  const count = saved.mock.calls.length;
  const micro = screen.getByLabelText('Micro');
  await userEvent.clear(micro);
  await userEvent.click(micro);
  await userEvent.paste('900');
  expect(screen.getByText('Each border must be above the one before it.')).toBeDefined();
  expect(saved.mock.calls.slice(count)).toEqual([]);
});

it('a border can be typed digit by digit without losing the field', async () => {
  const { saved } = show();
  const micro = screen.getByLabelText('Micro');
  await userEvent.click(micro);
  await userEvent.keyboard('{Control>}a{/Control}20000');
  expect((document.activeElement as HTMLInputElement | null)?.value).toBe('20000');
  expect(last(saved)).toEqual({ tierBorders: { ...DEFAULT_SETTINGS.tierBorders, micro: 20_000 } });
});

it('deletes everything only after a second press, and says that it is done', async () => {
  const { onDeleteAll, text } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Delete all data' }));
  expect(onDeleteAll).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Keep my data' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Delete all data' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(onDeleteAll).toHaveBeenCalledOnce();
  expect(text()).toContain('All data deleted.');
});

it('does not claim a deletion that failed', async () => {
  const { text } = show('en', false);
  await userEvent.click(screen.getByRole('button', { name: 'Delete all data' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(text()).not.toContain('All data deleted.');
});

it('keeps the watch list as it is typed: an entry a line or between commas, each once', async () => {
  const { saved } = show();
  const field = screen.getByLabelText('Watch list') as HTMLTextAreaElement;
  await userEvent.click(field);
  await userEvent.paste(`@KilnHouse, casino\n\n@kilnhouse\n${'x'.repeat(90)}`);
  expect(last(saved)).toEqual({ watchList: ['@kilnhouse', 'casino', 'x'.repeat(80)] });
  await userEvent.clear(field);
  expect(last(saved)).toEqual({ watchList: [] });
});

it('says what is stored and how much room it takes, in the user’s own numbers', () => {
  expect(show().text()).toContain('Profiles: 214, posts: 1,986, dated readings: 3,100, about 3.1 MB.');
});
