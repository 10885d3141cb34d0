// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CompareHistory } from '@/components/compare/compare-history';
import type { ProfileHistory } from '@/lib/model/day-figures';
import { followersOver, rateAgo } from '../support/builders';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

const reports = [built.instagramMicro(), built.instagramNano(), built.tiktokMid()];
const VIEWS = { kpi: 'engagementRateByViews', basis: 'views' } as const;
const histories: ProfileHistory[] = [
  { ...followersOver([20, 900], [10, 1_000], [0, 1_100]), days: [rateAgo(10, 0.02), rateAgo(0, 0.03)] },
  { ...followersOver([10, 20_000], [0, 19_000]), days: [rateAgo(10, 0.05), rateAgo(0, 0.04)] },
  { ...followersOver([0, 150_000]), days: [rateAgo(10, 0.07, VIEWS), rateAgo(0, 0.08, VIEWS)] },
];

const show = (lang: 'en' | 'fr' = 'en', of = histories) =>
  showPage(<CompareHistory reports={reports} histories={of} />, lang);

function rowsOf(title: RegExp): string[] {
  const chart = screen.getByRole('heading', { name: title, level: 3 }).closest('section') as HTMLElement;
  return within(chart).getAllByRole('row', { hidden: true }).slice(1).map(textOf);
}

it('followers are compared by their change since the common start, or by their count', async () => {
  const { text } = show();
  expect(rowsOf(/^Followers, change since 14 Nov 2026$/)).toEqual([
    '24 Nov 2026 Marlo Brenner +10.0% exact counts',
    '24 Nov 2026 Pia Lindqvist −5.0% exact counts',
    '14 Nov 2026 Marlo Brenner 0.0% exact counts',
    '14 Nov 2026 Pia Lindqvist 0.0% exact counts',
  ]);
  expect(text()).toContain('Not drawn, fewer than two readings in this time: Tilda Forsgren.');
  await userEvent.click(screen.getByRole('button', { name: 'Count' }));
  expect(rowsOf(/^Followers, as counted$/)).toHaveLength(5);
  expect(text()).toContain('Marlo Brenner: 1,100 · Pia Lindqvist: 19,000.');
});

it('rates by followers and rates by views are in charts of their own, each profile with its own mark', async () => {
  const { text } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Engagement' }));
  expect(rowsOf(/by followers, Instagram$/)).toHaveLength(4);
  expect(rowsOf(/by views, TikTok$/)).toEqual([
    '24 Nov 2026 Tilda Forsgren 8% 7.5–8.5% exact counts',
    '14 Nov 2026 Tilda Forsgren 7% 6.5–7.5% exact counts',
  ]);
  expect(text()).toContain('Rates that are counted differently, or on different sites, are in charts of their own.');
  const dashes = [...document.querySelectorAll('.legend-mark path[stroke-dasharray]')];
  expect(dashes.map((dash) => dash.getAttribute('stroke-dasharray'))).toEqual(['6 3', '2 3']);
});

it('one creator on two sites has two names', () => {
  const twin = { ...built.tiktokMid(), profile: { ...built.tiktokMid().profile, displayName: 'Marlo Brenner' } };
  const { text } = showPage(
    <CompareHistory
      reports={[built.instagramMicro(), twin]}
      histories={[histories[0]!, followersOver([10, 5], [0, 6])]}
    />,
  );
  expect(text()).toContain('Marlo Brenner (Instagram): +10.0% · Marlo Brenner (TikTok): +20.0%.');
});

it('before anybody has two readings it says what to do, in French too', () => {
  const none = histories.map(() => followersOver([0, 5]));
  expect(show('en', none).text()).toContain('No profile has two readings to draw yet.');
  document.body.innerHTML = '';
  expect(show('fr', none).text()).toContain('Aucun profil n’a encore deux relevés à tracer.');
});
