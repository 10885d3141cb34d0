// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NoProfile } from '@/components/popup/no-profile';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { digestOf } from '@/lib/shortlist/digest';
import { showPage } from '../support/pages';
import { built } from '../support/reports/built';

const KEPT = { new: 0, maybe: 2, shortlisted: 5, declined: 1, contacted: 0, booked: 0 };
const RECENT = [built.instagramMicro(), built.tiktokMid(), built.youtubeOpened()].map((report) =>
  digestOf(report, DEFAULT_SETTINGS),
);

function show(recent = RECENT, lang: 'en' | 'fr' = 'en') {
  const pressed = { onOpen: vi.fn(), onOpenShortlist: vi.fn(), onCompare: vi.fn(), onOpenDesk: vi.fn() };
  return { ...showPage(<NoProfile recent={recent} kept={KEPT} {...pressed} />, lang), ...pressed };
}

const rows = () => [...document.querySelectorAll('.recent-row b')].map((row) => row.textContent);

it('lists the profiles seen last, with figure and site, and opens the one that is pressed', async () => {
  const { onOpen, text } = show();
  expect(rows()).toEqual(['Marlo Brenner', 'Tilda Forsgren', 'Oskar Builds Boats']);
  expect(text()).toContain('2.29%');
  await userEvent.click(screen.getByRole('button', { name: /Tilda Forsgren/ }));
  expect(onOpen).toHaveBeenCalledWith('tiktok:6901234567890123456');
});

it('finds by name or handle, whatever the case, and says when nobody matches', async () => {
  const { text } = show();
  const field = screen.getByRole('searchbox', { name: 'Find a creator you have seen' });
  await userEvent.type(field, 'FORAGES');
  expect(rows()).toEqual(['Tilda Forsgren']);
  await userEvent.clear(field);
  await userEvent.type(field, ' brenn');
  expect(rows()).toEqual(['Marlo Brenner']);
  await userEvent.clear(field);
  await userEvent.type(field, 'zzz');
  expect(rows()).toEqual([]);
  expect(text()).toContain('No creator you have seen matches “zzz”.');
});

it('finds a name written without its accents', async () => {
  const [marlo] = RECENT;
  show([{ ...marlo!, profile: { ...marlo!.profile, displayName: 'Zoë Étienne' } }]);
  await userEvent.type(screen.getByRole('searchbox'), 'zoe etienne');
  expect(rows()).toEqual(['Zoë Étienne']);
});

it('counts the shortlist by status', () => {
  const { text } = show();
  expect(text()).toContain('Shortlist 8 creators');
  expect(text()).toContain('Maybe 2');
  expect(text()).toContain('Declined 1');
});

it('without a profile read, says what to do, in French too', () => {
  const { text } = show([], 'fr');
  expect(text()).toContain('Aucun profil sur cette page');
  expect(text()).toContain('Rien de lu pour l’instant.');
  expect(rows()).toEqual([]);
});
