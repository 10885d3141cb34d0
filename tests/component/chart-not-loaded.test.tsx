// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HistoryCard } from '@/components/history/history-card';
import { followersOver } from '../support/builders';
import { showPage } from '../support/pages';
import { report } from '../support/reports/report';

// As where the extension was updated below an open page: the chart's file is no longer there.
vi.mock('@/components/charts/time-chart', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const said = vi.spyOn(console, 'error');
beforeEach(() => said.mockReset().mockImplementation(() => {}));
afterEach(() => said.mockReset());

const show = (lang: 'en' | 'fr') =>
  showPage(<HistoryCard report={report()} history={followersOver([9, 1_000], [0, 1_100])} />, lang);

it('a chart that can’t be loaded says so, leaves the page as it is and its table in place', async () => {
  show('en');
  expect((await screen.findByRole('alert')).textContent).toBe('The chart could not be loaded; reload the page.');
  const chart = screen.getByRole('heading', { name: 'Followers over time' }).closest('section') as HTMLElement;
  expect(within(chart).getAllByRole('row', { hidden: true })).toHaveLength(3);
  expect(screen.getByRole('heading', { name: 'Content mix' })).toBeTruthy();
  expect(said).toHaveBeenCalled();
});

it('says it in French', async () => {
  show('fr');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Le graphique n’a pas pu être chargé ; rechargez la page.',
  );
});
