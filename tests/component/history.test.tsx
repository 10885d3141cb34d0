// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HistoryCard } from '@/components/history/history-card';
import type { ProfileHistory } from '@/lib/model/day-figures';
import { exact, moment, rounded } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { daysAgo, followersOver, rateAgo } from '../support/builders';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';
import { report } from '../support/reports/report';

const NONE: ProfileHistory = { snapshots: [], days: [] };
const show = (history: ProfileHistory, of: Report = report(), lang: 'en' | 'fr' = 'en') =>
  showPage(<HistoryCard report={of} history={history} />, lang);

/** The rows of the table behind a chart, as they read. */
function rowsOf(title: string): string[] {
  const chart = screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;
  return within(chart).getAllByRole('row', { hidden: true }).slice(1).map(textOf);
}

/** NOW is 24 November 2026. */
const SIX = followersOver(
  [40, rounded(48_000, 47_950, 48_050)],
  [6, 48_200],
  [5, 48_210],
  [4, 48_220],
  [3, 48_230],
  [2, 48_240],
  [1, 48_250],
  [0, 50_000],
);

describe('followers over time', () => {
  it('has every reading in a table, with date, value, range and precision; what is marked is said', () => {
    const { text } = show(SIX);
    const rows = rowsOf('Followers over time');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('24 Nov 2026 50,000 exact counts jump');
    expect(rows[6]).toBe('18 Nov 2026 48,200 exact counts not joined to the reading before');
    expect(rows[7]).toBe('15 Oct 2026 48K 47,950–48,050 rounded counts');
    expect(text()).toContain('Not joined: more than 14 days between the readings of 15 Oct and 18 Nov.');
    expect(text()).toContain('Out of line with the other changes: +3.6% from 23 Nov to 24 Nov.');
    expect(text()).toContain('From 8 readings of your own since 15 Oct 2026');
    expect(text()).toMatch(/reading.*range of a reading.*more than 14 days without a reading.*jump/);
    expect(text()).not.toMatch(/\bdrop\b/);
    const picture = screen.getByRole('img', { name: 'Followers over time. 48K on 15 Oct, 50,000 on 24 Nov.' });
    expect(picture).toBeTruthy();
  });

  it('names the sponsored posts of that time, and no others', () => {
    const { posts } = report();
    const paid = { kind: 'declared', evidence: [], partners: [], mentions: [] } as const;
    const dated = [2, 300].map((days, i) => ({
      ...posts[i]!,
      publishedAt: moment(daysAgo(days)),
      sponsorship: { ...paid, evidence: [], partners: [], mentions: [] },
    }));
    const { text } = show(SIX, report({ posts: dated }));
    expect(text()).toContain('1 sponsored post in this time 22 Nov 2026: Post 0');
    expect(text()).not.toContain('Post 1');
  });

  it('says "about" where a sponsored post’s date is a range, and how many have none to mark', () => {
    const { posts } = report();
    const sponsorship = { kind: 'declared' as const, evidence: [], partners: [], mentions: [] };
    const dates = [
      { value: daysAgo(4), low: daysAgo(8), high: daysAgo(1) },
      { value: daysAgo(30), low: daysAgo(400), high: daysAgo(20) },
    ];
    const of = report({ posts: dates.map((publishedAt, i) => ({ ...posts[i]!, publishedAt, sponsorship })) });
    const { text } = show(SIX, of);
    expect(text()).toContain('1 sponsored post in this time about 20 Nov 2026: Post 0');
    expect(text()).toContain('1 sponsored post is not marked: its date is known to no better than two weeks.');
    document.body.innerHTML = '';
    expect(show(SIX, of, 'fr').text()).toContain('vers le 20 nov. 2026 : Post 0');
  });

  it('with one reading teaches what makes a line; with none says so', () => {
    const one = show(followersOver([0, 1_234]));
    expect(one.text()).toContain(
      'One reading so far (24 Nov 2026): 1,234. A line needs two: open the profile again another day.',
    );
    expect(screen.queryByRole('img', { name: /Followers/ })).toBeNull();
    one.again(<HistoryCard report={report()} history={NONE} />);
    expect(one.text()).toContain('No count of followers has been read yet.');
  });
});

describe('rates over time', () => {
  it('are chosen by a switch, and break where they are counted otherwise', async () => {
    const views = { kpi: 'engagementRateByViews', basis: 'views', format: 'video' } as const;
    const { text } = show({ ...NONE, days: [rateAgo(9, 0.03), rateAgo(5, 0.051, views), rateAgo(1, 0.06, views)] });
    const engagement = screen.getByRole('button', { name: 'Engagement' });
    await userEvent.click(engagement);
    expect(engagement.getAttribute('aria-pressed')).toBe('true');
    expect(rowsOf('Engagement rate over time')).toEqual([
      '23 Nov 2026 6% 5.5–6.5% exact counts 12 by views, videos',
      '19 Nov 2026 5.1% 4.6–5.6% exact counts 12 by views, videos; not joined to the reading before',
      '15 Nov 2026 3% 2.5–3.5% exact counts 12 by followers',
    ]);
    expect(text()).toContain('Not joined: from 19 Nov on the rate is counted from something else.');
    await userEvent.click(screen.getByRole('button', { name: 'View rate' }));
    expect(text()).toContain('No view rate has been read yet.');
  });
});

describe('the posts', () => {
  it('by views and engagement: a table of those of which both are known, and how many are not', () => {
    const of = built.tiktokMid();
    const { text } = show(NONE, of);
    const rows = rowsOf('Posts: views and engagement');
    const known = of.posts.filter(({ views, likes, comments, shares }) => views && likes && comments && shares);
    expect(rows.length).toBe(known.length);
    expect(text()).toContain(
      known.length === of.posts.length ? `All ${of.posts.length} posts` : `Of ${of.posts.length} posts that were read`,
    );
  });

  it('are told by two medians, each drawn, with the basis and with the digits that the counts bear', () => {
    const [exactly, roughly] = [exact(12_345), rounded(12_345, 12_300, 12_400)].map((views) => {
      const posts = report()
        .posts.slice(0, 3)
        .map((post) => ({ ...post, format: 'reel' as const, views, likes: exact(1_113), comments: exact(0) }));
      const profile = { ...report().profile, followers: exact(48_200) };
      const shown = show(NONE, report({ posts, profile })).text();
      document.body.innerHTML = '';
      return shown;
    });
    expect(exactly).toContain('3 posts. Medians: 12.3K views, 2.31% engagement by followers.');
    expect(roughly).toContain('3 posts. Medians: 12K views, 2.31% engagement by followers.');
    expect(exactly).toContain('medians of views and of engagement');
    expect(exactly).toContain('Median ER by followers');
    expect(exactly).not.toContain('Several formats');
  });

  it('of several formats in one plot are said to be so', () => {
    const posts = report()
      .posts.slice(0, 3)
      .map((post, i) => ({
        ...post,
        format: i === 0 ? ('image' as const) : ('reel' as const),
        views: exact(100),
        likes: exact(10),
        comments: exact(0),
      }));
    expect(show(NONE, report({ posts })).text()).toContain(
      'Several formats in one plot (1 image, 2 reels); the content mix has the medians of those with three posts or more.',
    );
  });

  it('of which nothing can be drawn say what is needed', () => {
    expect(show(NONE).text()).toContain('Views and engagement of the same post are needed');
    document.body.innerHTML = '';
    const empty = show(NONE, report({ posts: [] })).text();
    expect(empty).toContain('No posts have been read yet.');
    expect(empty).not.toContain('Content mix');
  });

  it('the content mix counts formats and who paid, with medians of three posts at least', () => {
    show(NONE, built.instagramMicro());
    const rows = rowsOf('Content mix');
    expect(rows.find((row) => row.startsWith('images'))).toMatch(/^images 9 56% — 1\.85% of 8$/);
    expect(rows.find((row) => row.startsWith('reels'))).toMatch(/^reels 3 19% 31\.2K 3\.07%$/);
    expect(rows.find((row) => row.startsWith('Sponsored'))).toMatch(/^Sponsored \(label or caption\) 2 13% — of 1 —$/);
  });
});

it('speaks French', () => {
  const text = show(SIX, report(), 'fr').text();
  expect(text).toMatch(
    /Historique 8 relevés Abonnés Engagement Taux de vues Évolution des abonnés Le 15 oct\. : 48 k ; /,
  );
  expect(text).toContain('Non relié : plus de 14 jours entre les relevés du 15 oct. et du 18 nov.');
  document.body.innerHTML = '';
  expect(show(followersOver([0, 1_234]), report(), 'fr').text()).toContain(
    'Un seul relevé pour l’instant (24 nov. 2026)',
  );
});
