// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderOverlay } from '../../support/render';
import { fewPostsReport, instagramReport, returningReport } from '../../support/reports/instagram';
import { tiktokReport, youtubeReport } from '../../support/reports/other-sites';
import { VIEWS, viewOf } from '../../support/reports/views';

const text = () => screen.getByRole('complementary').textContent ?? '';

/** The text of the tile of one KPI. */
const tile = (label: string) => screen.getByText(label).closest('.kpi')?.textContent ?? '';

describe('the card of an Instagram profile', () => {
  it('says who it is, how large, and what stands out', () => {
    renderOverlay({ view: viewOf(instagramReport()) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Nora QuillMicro · 48.2K');
    expect(screen.getByText('@nora.quill')).toBeDefined();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Engagement above the 2 published figures');
    expect(text()).toContain('3 of 12 posts sponsored. 2.6 posts a week.');
  });

  it('has value, interval, certainty, basis and reference on the tile', () => {
    renderOverlay({ view: viewOf(instagramReport()) });
    const engagement = tile('Engagement rate');
    for (const part of ['3.74%', '3.2–4.5%', 'exact counts', 'by followers · median of 12 posts', 'published 1.8–2.2%'])
      expect(engagement).toContain(part);
    expect(tile('Estimated reach per post')).toContain('2,900–7,000');
    expect(tile('Estimated reach per post')).not.toMatch(/typical|published figures/);
    expect(tile('Typical views per post')).toContain('n 5');
  });

  it('gives French its own words, numbers and spaces', () => {
    renderOverlay({ view: viewOf(instagramReport()), lang: 'fr' });
    const engagement = tile('Taux d’engagement');
    for (const part of ['3,74\u202f%', '3,2–4,5\u202f%', 'chiffres exacts', 'par abonnés · médiane, 12 posts'])
      expect(engagement).toContain(part);
    expect(text()).toContain('14 posts lus · 09:41 · aucune requête');
  });

  it('shows growth from the second visit on, and the profiles read as the reference', () => {
    const { show } = renderOverlay({ view: viewOf(instagramReport()) });
    expect(screen.queryByText('Follower growth')).toBeNull();
    show({ view: viewOf(returningReport()) });
    expect(screen.getByRole('button', { name: /^Follower growth: −0.3%/ })).toBeDefined();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
      'Engagement above typical among 23 you have read',
    );
    expect(tile('Engagement rate')).toContain('1.2–3.1%, 23 you read');
  });
});

describe('other sites', () => {
  it('TikTok: an interval over the border is said as "could be typical", and a rank as a rank', () => {
    renderOverlay({ view: viewOf(tiktokReport()) });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Engagement typical or below for Mid creators');
    expect(tile('Engagement rate')).toContain('could be typical');
    expect(tile('Typical views per post')).toContain('Rank 2 of 7among the profiles you have read at this size');
  });

  it('YouTube: views first, engagement only after six opened videos', () => {
    const { container, show } = renderOverlay({ view: viewOf(youtubeReport(3)) });
    expect(container.querySelector('.kpi-label')?.textContent).toBe('Typical views per post');
    expect(text()).toContain('Engagement after 6 opened videos (3 of 6)');
    expect(tile('Engagement rate')).toContain('—3 of 6 videos opened');
    show({ view: viewOf(youtubeReport(6)) });
    expect(container.querySelector('.kpi-label')?.textContent).toBe('Engagement rate');
    expect(tile('Engagement rate')).toContain('4.4%');
  });
});

describe('a card without all figures', () => {
  it('waits with a skeleton and says how far it is', () => {
    const { container } = renderOverlay({ view: VIEWS.loading });
    expect(text()).toContain('Reading posts5 of 12.');
    expect(container.querySelectorAll('.skeleton').length).toBeGreaterThan(0);
    expect(container.querySelectorAll('.prog .on')).toHaveLength(5);
  });

  it('under six posts gives the value and its range, and no verdict', () => {
    renderOverlay({ view: viewOf(fewPostsReport()) });
    const engagement = tile('Engagement rate');
    for (const part of ['3.7%', '3.1–4.7%', 'n 3', 'Needs 6 posts']) expect(engagement).toContain(part);
    expect(text()).not.toMatch(/Above typical|Below typical/);
    expect(text()).toContain('3 of 12 seen');
  });

  it.each([
    ['login-wall', 'The site asks you to log in'],
    ['unavailable', 'This page is not available'],
    ['terminated', 'The site removed this account'],
    ['age-restricted', 'This page is age-restricted'],
    ['unreadable', 'This page could not be read'],
  ])('%s is said in words, without a figure or a skeleton', (state, title) => {
    const { container } = renderOverlay({ view: VIEWS[state] });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(title);
    expect(container.querySelector('.skeleton, .kpi')).toBeNull();
  });

  it('keeps of a private account what its head shows', () => {
    renderOverlay({ view: VIEWS['private account'] });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('This account is private');
    expect(screen.getByRole('button', { name: /^Following ÷ followers: 1.27%/ })).toBeDefined();
    expect(screen.queryByText('Engagement rate')).toBeNull();
  });

  it('tells of a write that failed, and that a reload helps', () => {
    const { show } = renderOverlay({ view: VIEWS['failed write'] });
    expect(screen.getByRole('alert').textContent).toContain('Not saved: the disk is full.');
    show({ view: VIEWS['tap missing'] });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(text()).toContain('Reload it for the full picture.');
  });
});

it('announces the finding once, not each post that is read', () => {
  const { show } = renderOverlay({ view: VIEWS.loading });
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Reading posts');
  show({ view: viewOf({ ...VIEWS.loading!.report!, progress: { read: 7, wanted: 12 } }) });
  expect(text()).toContain('7 of 12');
  expect(status.textContent).toBe('Reading posts');
  show({ view: viewOf(instagramReport()) });
  expect(screen.getByRole('status').textContent).toContain('Engagement above');
  expect(within(status).queryByText(/12/)).toBeNull();
});
