import { describe, expect, it } from 'vitest';
import { hasPassed, timeOf } from '@/lib/campaign/days';
import { revenueDated, revenueDays } from '@/lib/campaign/revenue-days';
import type { CampaignResult } from '@/lib/model/campaign';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';

describe('where a campaign stands in time', () => {
  it.each([
    ['2026-11-02', { kind: 'planned' }],
    ['2026-11-03', { kind: 'running', day: 1, of: 28 }],
    ['2026-11-30', { kind: 'running', day: 28, of: 28 }],
    ['2026-12-01', { kind: 'over' }],
  ])('on %s', (today, expected) => {
    expect(timeOf({ startsOn: '2026-11-03', endsOn: '2026-11-30' }, today)).toEqual(expected);
  });

  it('counts calendar days where the clocks change, and has no end where none is set', () => {
    expect(timeOf({ startsOn: '2026-10-24', endsOn: null }, '2026-10-27')).toEqual({
      ...{ kind: 'running', day: 4, of: null },
    });
    expect(timeOf({ startsOn: null, endsOn: '2026-11-30' }, '2026-11-30')).toEqual({ kind: 'undated' });
  });
});

describe('revenue day by day', () => {
  const days = (results: CampaignResult[], of = {}, campaign = aCampaign()) =>
    revenueDays({ campaign, placements: [aPlacement(of)], results, dated: [] });
  const two = [aResult({ day: '2026-11-05', revenue: 90 }), aResult({ day: '2026-11-03', revenue: 210 })];

  it('adds up in the order of the days', () => {
    expect(days(two)).toEqual([
      { day: '2026-11-03', total: 210 },
      { day: '2026-11-05', total: 300 },
    ]);
  });

  it('has sales once: by the shop, not by analytics besides', () => {
    expect(days([...two, aResult({ origin: 'analytics', day: '2026-11-04', revenue: 500 })])).toEqual(days(two));
  });

  it('is of the rows that count: analytics alone do, and a newer total without days takes their place', () => {
    const visits = two.map((one) => ({ ...one, origin: 'analytics' as const }));
    expect(days(visits)).toEqual(days(two));
    const total = aResult({ id: 'p1  shop', day: null, revenue: 999, importedAt: 1_796_000_000_000 });
    expect(days([...two, total])).toEqual([]);
    expect(days([...two, { ...total, importedAt: 1 }])).toEqual(days(two));
  });

  it('says of how many placements it is, of those with revenue', () => {
    const placements = [aPlacement(), aPlacement({ id: 'p2', revenue: 5_000 }), aPlacement({ id: 'p3' })];
    const book = { campaign: aCampaign(), placements, results: two, dated: [] };
    expect(revenueDays(book).at(-1)?.total).toBe(300);
    expect(revenueDated(book)).toEqual({ n: 1, of: 2 });
  });

  it('is not shown of typed revenue, of one day, or without the rate', () => {
    expect(days(two, { revenue: 1 })).toEqual([]);
    expect(days(two.slice(1))).toEqual([]);
    const dollars = two.map((one) => ({ ...one, currency: 'USD' }));
    expect(days(dollars)).toEqual([]);
    const rated = aCampaign({ rates: [{ currency: 'USD', rate: 0.5, at: 1 }] });
    expect(days(dollars, {}, rated).map(({ total }) => total)).toEqual([105, 150]);
  });
});

it('a campaign is something to go by once it is over, or where it has no day at all', () => {
  const passed = (startsOn: string | null, endsOn: string | null) => hasPassed({ startsOn, endsOn }, '2026-11-27');
  expect([passed('2026-11-01', '2026-11-26'), passed(null, null)]).toEqual([true, true]);
  expect([passed(null, '2026-12-24'), passed('2026-11-01', null), passed('2026-12-01', null)]).toEqual([
    false,
    false,
    false,
  ]);
});
