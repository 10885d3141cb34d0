import { describe, expect, it } from 'vitest';
import { spikesOf, sponsoredIn } from '@/lib/history/marks';
import { seriesOf } from '@/lib/history/series';
import { moment, rounded } from '@/lib/model/quantity';
import type { Sponsorship } from '@/lib/model/sponsorship';
import { type Count, daysAgo, followersOver, rateAgo } from '../../support/builders';
import { report } from '../../support/reports/report';

/** Days before NOW at which a spike ends, of readings a day apart, the last being of NOW. */
function spikes(...followers: Count[]): number[] {
  const history = followersOver(...followers.map((count, i) => [followers.length - 1 - i, count] as const));
  return spikesOf(seriesOf(history, 'followers')).map(({ to }) => Math.round((daysAgo(0) - to.at) / 86_400_000));
}

/** As a site shows it above ten thousand: to the hundred. */
const short = (count: number) => {
  const shown = Math.round(count / 100) * 100;
  return rounded(shown, shown - 50, shown + 50);
};

describe('a spike of followers', () => {
  it('is a change out of line with the others, up or down', () => {
    expect(spikes(10_000, 10_010, 10_021, 10_030, 10_042, 10_900, 10_911)).toEqual([1]);
    expect(spikes(10_000, 10_010, 10_021, 10_030, 10_042, 9_400, 9_411)).toEqual([1]);
  });

  it('needs five changes to be told from what is usual', () => {
    expect(spikes(10_000, 10_010, 10_020, 10_030, 10_900)).toEqual([]);
    expect(spikes(10_000, 10_010, 10_020, 10_030, 10_040, 10_900)).toEqual([0]);
  });

  it('is none where the others vary as much, or where it is under 1 %', () => {
    expect(spikes(10_000, 10_400, 10_300, 10_900, 10_700, 11_300, 11_200)).toEqual([]);
    expect(spikes(10_000, 10_001, 10_002, 10_003, 10_004, 10_100, 10_101)).toEqual([]);
  });

  it('is none where steady growth moves a rounded count', () => {
    expect(spikes(...[10_049, 10_051, 10_053, 10_055, 10_057, 10_149, 10_151].map(short))).toEqual([]);
    expect(spikes(...[10_049, 10_051, 10_053, 10_055, 10_057, 11_149, 11_151].map(short))).toEqual([1]);
  });

  it('is none across a gap: nobody knows when it was', () => {
    const history = followersOver([26, 10_000], [25, 10_001], [24, 10_002], [23, 10_003], [22, 10_004], [21, 10_005]);
    const later = followersOver([1, 20_000], [0, 20_001]);
    const all = { snapshots: [...history.snapshots, ...later.snapshots], days: [] };
    expect(spikesOf(seriesOf(all, 'followers'))).toEqual([]);
  });

  it('is measured per day: a hundred in ten days are ten a day', () => {
    const history = followersOver(
      [16, 5_000],
      [15, 5_010],
      [14, 5_020],
      [4, 5_120],
      [3, 5_130],
      [2, 5_140],
      [1, 5_150],
    );
    expect(spikesOf(seriesOf(history, 'followers'))).toEqual([]);
  });
});

it('a rate whose intervals meet has no spike; one that lies clear of the others has', () => {
  const rates = (last: number) =>
    spikesOf(
      seriesOf(
        { snapshots: [], days: [0.03, 0.031, 0.03, 0.032, 0.03, last].map((rate, i) => rateAgo(6 - i, rate)) },
        'engagement',
      ),
    );
  expect(rates(0.036)).toEqual([]);
  expect(rates(0.08)).toHaveLength(1);
});

it('sponsored posts are those that label or caption declare, of the time that is drawn; a question is none', () => {
  const kinds: Sponsorship['kind'][] = ['declared', 'likely', 'undisclosed', 'none', 'unknown', 'declared'];
  const { posts } = report();
  const dated = kinds.map((kind, i) => ({
    ...posts[i]!,
    publishedAt: i === 5 ? null : moment(daysAgo(10 + i)),
    sponsorship: { kind, evidence: [], partners: [], mentions: [] },
  }));
  expect(sponsoredIn(dated, daysAgo(30), daysAgo(0)).marks.map(({ id }) => id)).toEqual(['p1', 'p0']);
  expect(sponsoredIn(dated, daysAgo(10.5), daysAgo(0)).marks.map(({ id }) => id)).toEqual(['p0']);
});

it('a date that is known to within two weeks has a mark; a coarser one that may be of this time is counted', () => {
  const between = (from: number, to: number) => ({
    value: daysAgo((from + to) / 2),
    low: daysAgo(from),
    high: daysAgo(to),
  });
  const dates = [between(24, 10), between(25, 10), between(500, 20), between(900, 500)];
  const { posts } = report();
  const dated = dates.map((publishedAt, i) => ({
    ...posts[i]!,
    publishedAt,
    sponsorship: { kind: 'declared' as const, evidence: [], partners: [], mentions: [] },
  }));
  expect(sponsoredIn(dated, daysAgo(30), daysAgo(0))).toEqual({
    marks: [{ id: 'p0', at: dates[0], title: 'Post 0' }],
    coarse: 2,
  });
});
