// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { collapsed, renderOverlay } from '../../support/render';
import { changedReport, instagramReport } from '../../support/reports/instagram';
import { VIEWS, viewOf } from '../../support/reports/views';

const text = () => screen.getByRole('complementary').textContent ?? '';
const title = () => screen.getByRole('heading', { level: 3 }).textContent;

it.each([
  ['en', 'Instagram changed this page', 'What can no longer be read is left out.', 'the site changed this page'],
  ['fr', 'Instagram a changé cette page', 'Ce qui n’est plus lisible est retiré.', 'le site a changé cette page'],
] as const)(
  'the card says once that the site changed its page, and at the figure why it has none: %s',
  (lang, said, left, why) => {
    renderOverlay({ view: VIEWS['site changed'], lang });
    expect(title()).toBe(said);
    expect(text().split(said)).toHaveLength(2);
    expect(text()).toContain(left);
    expect(screen.getByText(/^(?:Engagement rate|Taux d’engagement)$/).closest('.kpi')?.textContent).toContain(why);
  },
);

it('where another finding leads, the line below says all of it', () => {
  renderOverlay({ view: viewOf(instagramReport({ changed: ['profile.following'] })) });
  expect(title()).toBe('Engagement above the 2 published figures');
  expect(text()).toContain('Instagram changed this page. What can no longer be read is left out.');
});

it('nothing of it where everything is read', () => {
  renderOverlay({ view: viewOf({ ...changedReport(), changed: [] }) });
  expect(text()).not.toContain('Instagram changed this page');
});

it('the pill says it too, where it has no figure to show', () => {
  renderOverlay({ view: viewOf(noFigure()), settings: collapsed });
  expect(screen.getByRole('button').textContent).toContain('Instagram changed this page');
  expect(screen.getByRole('button').textContent).not.toContain('Reading');
});

/** The figures of the headline all gone with what the site changed. */
function noFigure(): Report {
  const report = changedReport();
  return { ...report, headline: report.headline.slice(0, 1) };
}
