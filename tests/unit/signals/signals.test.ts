import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/profile';
import { exact, rounded } from '@/lib/model/quantity';
import type { Reference, ReportedMeasure } from '@/lib/model/report';
import type { SignalCheck, SignalId } from '@/lib/signals/signal';
import { signalsOf } from '@/lib/signals/signals-of';
import { firm, indicative, known, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const BAND: Reference = {
  ...(firm([0.012, 0.021, 0.031], 'typical') as Extract<Reference, { level: 'firm' }>),
  band: { p10: 0.006, p25: 0.012, p50: 0.021, p75: 0.031, p90: 0.05, n: 812 },
};
const at = (checks: SignalCheck[], id: SignalId) => checks.find((check) => check.id === id);
const of = (id: SignalId, measures: ReportedMeasure[], more: Parameters<typeof report>[0] = {}) =>
  at(signalsOf(report({ measures, ...more }), []), id);
const rate = (low: number, high: number, n = 12, reference: Reference = BAND) =>
  reported(known('engagementRateByFollowers', (low + high) / 2, low, high, { n }), reference);

describe('low engagement', () => {
  it('is the whole range below p10 of a band, with the band', () => {
    expect(of('low-engagement', [rate(0.003, 0.005)])).toMatchObject({
      ...{ state: 'found', side: 'below', border: 0.006, reference: BAND },
    });
    expect(of('low-engagement', [rate(0.003, 0.007)])).toEqual({ id: 'low-engagement', state: 'clear' });
  });

  it('can’t be told of few posts, of no value, or without a band', () => {
    expect(of('low-engagement', [rate(0.003, 0.005, 5)])).toMatchObject({ state: 'unchecked', why: 'no-value' });
    expect(of('low-engagement', [reported(unknown('engagementRateByFollowers', 'hidden'))])).toMatchObject({
      why: 'no-value',
    });
    expect(of('low-engagement', [rate(0.003, 0.005, 12, indicative('below', 0.02))])).toMatchObject({ why: 'no-band' });
    expect(of('low-engagement', [])).toMatchObject({ why: 'no-value' });
    const read: Reference = {
      ...{ level: 'own', rank: 24, of: 24, verdict: null, couldBeTypical: false },
      band: { p10: 0.008, p25: 0.01, p50: 0.02, p75: 0.03, p90: 0.04, n: 23 },
    };
    const without = rate(0.003, 0.005, 12, firm([0.012, 0.021, 0.031], 'below'));
    expect(of('low-engagement', [{ ...without, alternatives: [...without.alternatives, read] }])).toMatchObject({
      ...{ state: 'found', border: 0.008, reference: read },
    });
    // A band without its tenths says nothing of nine in ten.
    expect(of('low-engagement', [rate(0.003, 0.005, 12, firm([0.012, 0.021, 0.031], 'below'))])).toMatchObject({
      why: 'no-band',
    });
  });
});

it('comments per 100 likes lie outside on either side', () => {
  const ratio = (low: number, high: number) => [reported(known('commentsPer100Likes', low, low, high), BAND)];
  expect(of('comment-ratio', ratio(0.001, 0.002))).toMatchObject({ state: 'found', side: 'below' });
  expect(of('comment-ratio', ratio(0.06, 0.09))).toMatchObject({ state: 'found', side: 'above', border: 0.05 });
  expect(of('comment-ratio', ratio(0.02, 0.09))).toMatchObject({ state: 'clear' });
});

describe('likes beside views', () => {
  const posts = (likes: number, views: number) => {
    const [first, ...others] = report().posts;
    if (!first) throw new Error('no post');
    return { posts: [{ ...first, likes: exact(likes), views: exact(views) }, ...others] };
  };
  it('names the videos that have at least as many likes', () => {
    expect(of('likes-over-views', [], posts(500, 500))).toMatchObject({ state: 'found', posts: [{ id: 'p0' }] });
    expect(of('likes-over-views', [], posts(499, 500))).toMatchObject({ state: 'clear' });
    expect(of('likes-over-views', [], posts(0, 0))).toMatchObject({ state: 'clear' });
  });

  it('goes by what rounding allows, and needs views', () => {
    const [first] = report().posts;
    if (!first) throw new Error('no post');
    const near = { ...first, likes: rounded(1_200, 1_150, 1_250), views: rounded(1_200, 1_150, 1_250) };
    expect(of('likes-over-views', [], { posts: [near] })).toMatchObject({ state: 'clear' });
    expect(of('likes-over-views', [])).toMatchObject({ state: 'unchecked', why: 'no-views' });
  });
});

it('likes very alike: under a tenth of their median, of six posts or more', () => {
  const spread = (high: number, n = 12) => [reported(known('likesSpread', high, high, high, { n }))];
  expect(of('levelled-likes', spread(0.09))).toMatchObject({ state: 'found', border: 0.1 });
  expect(of('levelled-likes', spread(0.1))).toMatchObject({ state: 'clear' });
  expect(of('levelled-likes', spread(0.05, 5))).toMatchObject({ state: 'unchecked' });
});

it('following beside followers goes by the published band alone', () => {
  const ratio = (reference: Reference) => [reported(known('followingToFollowers', 0.4, 0.4, 0.4), reference)];
  expect(of('following-ratio', ratio(BAND))).toMatchObject({ state: 'found', side: 'above' });
  const read: Reference = {
    ...{ level: 'own', rank: 1, of: 24, verdict: null, couldBeTypical: false },
    band: { p10: 0, p25: 0.1, p50: 0.1, p75: 0.2, p90: 0.3, n: 23 },
  };
  expect(of('following-ratio', ratio(read))).toMatchObject({ state: 'unchecked', why: 'no-band' });
});

it('more than 1,500 followed accounts, whatever the rounding', () => {
  const followed = (following: ReturnType<typeof exact> | null) => of('many-followed', [], { profile: { following } });
  expect(followed(exact(1_501))).toMatchObject({ state: 'found', count: 1_501, border: 1_500 });
  expect(followed(exact(1_500))).toMatchObject({ state: 'clear' });
  expect(followed(rounded(1_500, 1_450, 1_550))).toMatchObject({ state: 'clear' });
  expect(followed(null)).toMatchObject({ state: 'unchecked', why: 'no-value' });
});

describe('a sudden change of followers', () => {
  const DAY = 86_400_000;
  const visit = (day: number, followers: ReturnType<typeof exact> | null): Snapshot => ({
    ...{ profileKey: 'instagram:1', at: day * DAY, following: null, postsTotal: null, likesTotal: null },
    ...{ followers, viewsTotal: null },
  });
  const spike = (...visits: Snapshot[]) => at(signalsOf(report(), visits), 'growth-spike');

  it('is over 5 % between two readings at most 7 days apart, either way', () => {
    expect(spike(visit(0, exact(10_000)), visit(3, exact(10_600)))).toMatchObject({
      state: 'found',
      jumps: [{ from: { followers: 10_000 }, to: { followers: 10_600 }, change: expect.closeTo(0.06, 9) }],
    });
    expect(spike(visit(0, exact(10_000)), visit(3, exact(9_300)))).toMatchObject({ state: 'found' });
    expect(spike(visit(0, exact(10_000)), visit(3, exact(10_500)))).toMatchObject({ state: 'clear' });
  });

  it('a rise in steps counts, and is told once', () => {
    const steps = [10_000, 10_300, 10_609].map((count, day) => visit(day, exact(count)));
    expect(spike(...steps)).toMatchObject({
      state: 'found',
      jumps: [{ from: { followers: 10_000 }, to: { followers: 10_609 } }],
    });
  });

  it('is beyond what rounding can make, and of readings near each other', () => {
    const k = (value: number) => rounded(value, value - 500, value + 500);
    expect(spike(visit(0, k(10_000)), visit(3, k(11_000)))).toMatchObject({ state: 'clear' });
    expect(spike(visit(0, exact(10_000)), visit(8, exact(20_000)))).toMatchObject({ why: 'one-visit' });
    expect(spike(visit(0, exact(10_000)))).toMatchObject({ why: 'one-visit' });
    expect(spike(visit(0, exact(10_000)), visit(1, null), visit(2, exact(20_000)))).toMatchObject({ state: 'found' });
  });
});

it('half or more generic comments, of at least 20', () => {
  const share = (value: number, n: number) => [reported(known('genericComments', value, value, value, { n }))];
  expect(of('generic-comments', share(0.5, 20))).toMatchObject({ state: 'found' });
  expect(of('generic-comments', share(0.49, 200))).toMatchObject({ state: 'clear' });
  expect(of('generic-comments', share(0.9, 19))).toMatchObject({ state: 'unchecked', why: 'few-comments' });
});
