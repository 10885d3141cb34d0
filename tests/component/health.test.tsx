// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HealthScreen } from '@/components/settings/health-screen';
import { MISSES, PROVEN } from '@/lib/health/stopped';
import type { Observation } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';
import { anObservation, aPostReading, aProfileReading, HOUR, NOW } from '../support/builders';
import { talliesAfter } from '../support/builders/health';
import { showPage } from '../support/pages';

/** TikTok: the header has always been read, likes no longer are. */
const LOOKS = Array.from(
  { length: PROVEN + MISSES },
  (_, index): Observation =>
    anObservation({
      at: NOW + index * HOUR,
      reader: 'tiktok.items',
      profile: aProfileReading({ id: `secret-${index}`, handle: 'lina.paints', followers: exact(1) }),
      posts: [aPostReading('p', { views: exact(9), ...(index < PROVEN && { likes: exact(1) }) })],
    }),
);
const TALLIES = talliesAfter(LOOKS, ({ profile }) => `tiktok:${profile?.id}`);
const ABOUT = { version: '1.2.3', runsIn: 'Chrome 156' };
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

it('says of each figure whether it is read, and that one has stopped', () => {
  showPage(<HealthScreen tallies={TALLIES} about={ABOUT} />);
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('One figure has stopped coming.');
  const tiktok = screen.getByRole('region', { name: 'TikTok' });
  expect(within(tiktok).getAllByRole('row')).toHaveLength(11);
  expect(row('followers').textContent).toContain(`${PROVEN + MISSES}`);
  expect(row('followers').textContent).toContain('Works');
  expect(within(row('likes what|likes Stopped')).getByText('Stopped')).toBeTruthy();
  expect(row('saves').textContent).toContain('Not seen yet');
  expect(screen.getByText('Nothing read on YouTube yet.')).toBeTruthy();
});

it('copies a report that names no profile', async () => {
  userEvent.setup();
  showPage(<HealthScreen tallies={TALLIES} about={ABOUT} />, 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Copier le rapport' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Creator Gauge 1\.2\.3 · Chrome 156 · fr · /);
  expect(text).toContain(`tiktok.items\tprofile\tapi\tpost.likes\tstopped\t${PROVEN}\t`);
  expect(text).not.toMatch(/secret|lina/);
  expect(screen.getByText('Copié. Le rapport ne nomme aucun profil, aucun post, ni vous.')).toBeTruthy();
});

it('is empty before anything was read, and still copies what runs', () => {
  showPage(<HealthScreen tallies={[]} about={ABOUT} />);
  expect(screen.getByText(/Nothing has been read yet/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy report' })).toBeTruthy();
});
