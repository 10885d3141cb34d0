// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProgressCard } from '@/components/campaign/progress-card';
import { ResultsTable } from '@/components/campaign/results-table';
import { viewOf } from '@/lib/campaign/view';
import type { Campaign } from '@/lib/model/campaign';
import { aCampaign, aPlacement, aResult } from '../support/builders/campaign';
import { showPage, textOf } from '../support/pages';

const TODAY = '2026-11-27';
const paid = { fee: 1_000, product: 150, platformCost: 50, impressions: 48_000 };
const placements = [aPlacement(paid), aPlacement({ ...paid, id: 'p2', name: 'Ines Marlow', fee: 1_100 })];
const results = [
  aResult({ clicks: 300 }),
  aResult({ id: 'p2 2026-11-04 shop', placementId: 'p2', day: '2026-11-04', clicks: 202, revenue: 95.5 }),
];

function view(of: Partial<Campaign>) {
  const campaign = aCampaign({ startsOn: '2026-11-01', endsOn: '2026-12-14', ...of });
  const book = { campaign, placements, results, dated: [] };
  return viewOf(book, { books: [book], reports: new Map(), today: TODAY });
}
const card = (of: Partial<Campaign>, lang: 'en' | 'fr' = 'en') =>
  showPage(<ProgressCard view={view(of)} today={TODAY} />, lang);
const names = () => screen.getAllByRole('term').map(textOf);

it('what the objective is measured by stands first', () => {
  card({ objective: 'conversion' });
  expect(names()).toEqual(['ROAS, return on spend', 'ROI before product cost', 'Budget used']);
});

it('of attention the price stands first, and a return last', () => {
  const { text } = card({ objective: 'awareness' });
  expect(names()).toEqual([
    'CPM, per 1,000 impressions',
    'Budget used',
    'ROAS, return on spend',
    'ROI before product cost',
  ]);
  // 2 500 for 96 000.
  expect(text()).toContain('€26.04');
});

it.each([
  ['en', '€500 over budget'],
  ['fr', 'dépassé de 500 €'],
] as const)('a budget that is overspent is said to be, by how much (%s)', (lang, warning) => {
  const { text } = card({ budget: 2_000 }, lang);
  expect(text()).toContain(warning);
});

it('a budget that is used up to the last is no warning', () => {
  const { text } = card({ budget: 2_500 });
  expect(text()).toContain('100%');
  expect(text()).not.toContain('over budget');
});

it('the chart has amounts on its axis, the day of today, and says its finding', () => {
  card({});
  const chart = screen.getByRole('img');
  expect(chart.getAttribute('aria-label')).toMatch(/^Revenue to date\. €305\.50 by 4 Nov\./);
  const drawn = [...chart.querySelectorAll('text')].map((one) => one.textContent);
  expect(drawn).toEqual(expect.arrayContaining(['€0', '€100', '€400', 'today', '1 Nov', '14 Dec']));
});

it('figures of one column have as many decimals', () => {
  showPage(<ResultsTable view={view({})} onProfile={() => {}} />);
  const heads = screen.getAllByRole('columnheader').map(textOf);
  const cells = (name: string) =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => {
        const cell = within(row).getAllByRole('cell')[heads.indexOf(name)]!.cloneNode(true) as Element;
        for (const small of cell.querySelectorAll('small')) small.remove();
        return textOf(cell);
      });
  // 1 200 ÷ 300, 1 300 ÷ 202, 2 500 ÷ 502.
  expect(cells('CPC')).toEqual(['€4.00', '€6.44', '€4.98']);
  expect(cells('Revenue')).toEqual(['€210.00', '€95.50', '€305.50']);
  expect(cells('Cost')).toEqual(['€1,200', '€1,300', '€2,500']);
  expect(cells('ROAS')).toEqual(['0.18×', '0.07×', '0.12×']);
});
