// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PastLessons } from '@/components/campaign/past-lessons';
import { viewOf } from '@/lib/campaign/view';
import { aCampaign } from '../../support/builders/campaign';
import { showPage } from '../../support/pages';

const book = (id: string, startsOn: string | null) => ({
  ...{ campaign: aCampaign({ id, name: id, startsOn }), placements: [], results: [], dated: [] },
});

it('are not those of campaigns that begin later', () => {
  const autumn = book('autumn', '2026-11-03');
  const books = [autumn, book('summer', '2026-07-01'), book('winter', '2026-12-20'), book('undated', null)];
  const lessons = books.map(({ campaign: { id } }) => ({
    ...{ id, campaignId: id, text: `Of ${id}.`, about: 'campaign' as const, value: null, at: 1_795_000_000_000 },
  }));
  const view = viewOf(autumn, { books, reports: new Map(), today: '2026-11-27' });
  showPage(<PastLessons view={view} lessons={lessons} books={books} />);
  expect(screen.getAllByRole('listitem').map((item) => item.firstChild?.textContent)).toEqual([
    'Of summer.',
    'Of undated.',
  ]);
});
