// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CompareHistory } from '@/components/compare/compare-history';
import type { ProfileHistory } from '@/lib/model/day-figures';
import { rounded } from '@/lib/model/quantity';
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
    '14 Nov 2026 Marlo Brenner 0.0% exact counts the change is counted from here',
    '14 Nov 2026 Pia Lindqvist 0.0% exact counts the change is counted from here',
  ]);
  expect(text()).toContain('Not drawn, fewer than two readings in this time: Tilda Forsgren.');
  await userEvent.click(screen.getByRole('button', { name: 'Count' }));
  expect(rowsOf(/^Followers, as counted$/)).toHaveLength(5);
  expect(text()).toContain('Marlo Brenner: 1,100 · Pia Lindqvist: 19,000');
});

it('rates by followers and rates by views are in charts of their own, each profile with its own mark', async () => {
  const { text } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Engagement' }));
  expect(rowsOf(/by followers, Instagram$/)).toHaveLength(4);
  expect(rowsOf(/by views, TikTok$/)).toEqual([
    '24 Nov 2026 Tilda Forsgren 8% 7.5–8.5% exact counts 12',
    '14 Nov 2026 Tilda Forsgren 7% 6.5–7.5% exact counts 12',
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
  expect(text()).toContain('Marlo Brenner (Instagram): +10.0% · Marlo Brenner (TikTok): +20.0%');
});

/** Two profiles alone, over their own times. */
const two = (one: ProfileHistory, other: ProfileHistory, lang: 'en' | 'fr' = 'en') =>
  showPage(<CompareHistory reports={reports.slice(0, 2)} histories={[one, other]} />, lang);
const about = (count: number) => rounded(count, count - 50, count + 50);

it('a change has the range that rounding leaves; one that rounding could make is told as less than that', () => {
  const { text } = two(
    followersOver([10, about(20_000)], [0, about(21_000)]),
    followersOver([10, about(20_000)], [0, about(20_010)]),
  );
  expect(text()).toContain('Marlo Brenner: +5.0% (+4.5% … +5.5%) · Pia Lindqvist: less than 0.55%');
  expect(rowsOf(/^Followers, change/)[1]).toBe(
    '24 Nov 2026 Pia Lindqvist less than 0.55% −0.4% … +0.6% rounded counts',
  );
});

it('starts that are not of one day are told, in the title and line by line', () => {
  const early = two(followersOver([20, 100], [4, 110]), followersOver([10, 100], [0, 120]));
  expect(early.text()).toContain('Followers, change since about 14 Nov 2026');
  expect(early.text()).toContain('Marlo Brenner: +10.0% since 4 Nov · Pia Lindqvist: +20.0% since 14 Nov');
  document.body.innerHTML = '';
  const apart = [
    followersOver([200, 10], [60, 100], [0, 110]),
    followersOver([100, 100], [90, 100], [30, 120]),
  ] as const;
  expect(two(...apart).text()).toContain('Followers, change since each profile’s own start');
  document.body.innerHTML = '';
  expect(two(...apart, 'fr').text()).toContain('Marlo Brenner : +10,0 % depuis le 25 sept.');
});

it('rates that were counted otherwise in between are not joined, in the table as well', async () => {
  const shorts = { ...VIEWS, format: 'short' } as const;
  const { text } = showPage(
    <CompareHistory
      reports={reports.slice(2)}
      histories={[{ snapshots: [], days: [rateAgo(9, 0.1, VIEWS), rateAgo(5, 0.2, shorts), rateAgo(1, 0.3, VIEWS)] }]}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Engagement' }));
  expect(text()).toContain('Not joined: between 15 Nov and 23 Nov the rate was counted otherwise.');
  expect(rowsOf(/by views, TikTok$/)[0]).toBe(
    '23 Nov 2026 Tilda Forsgren 30% 29.5–30.5% exact counts 12 not joined to the reading before',
  );
});

it('two of one name on one site are told apart by their handles, in legend, finding and table', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const [marlo, pia] = [built.instagramMicro(), built.instagramNano()];
  const twin = { ...pia, profile: { ...pia.profile, displayName: marlo.profile.displayName } };
  showPage(<CompareHistory reports={[marlo, twin]} histories={histories.slice(0, 2)} />);
  const [mine, other] = [`Marlo Brenner (@${marlo.profile.handle})`, `Marlo Brenner (@${pia.profile.handle})`];
  expect([...document.querySelectorAll('.chart-legend li')].map(textOf)).toEqual([mine, other]);
  expect(screen.getByRole('img', { name: new RegExp(`${other.replace(/[()]/g, '.')}: −5`) })).toBeTruthy();
  expect(errors.mock.calls.filter(([said]) => /same key/.test(String(said)))).toEqual([]);
  errors.mockRestore();
});

it('before anybody has two readings it says what to do, in French too', () => {
  const none = histories.map(() => followersOver([0, 5]));
  expect(show('en', none).text()).toContain('No profile has two readings to draw yet.');
  document.body.innerHTML = '';
  expect(show('fr', none).text()).toContain('Aucun profil n’a encore deux relevés à tracer.');
});
