import { describe, expect, it } from 'vitest';
import { figureOf } from '@/lib/campaign/figures';
import { measured } from '@/lib/campaign/measured';
import { isPartly, totalOf } from '@/lib/campaign/totals';
import type { DatedPost } from '@/lib/model/dated-post';
import { exact, rounded } from '@/lib/model/quantity';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';

const campaign = aCampaign();
const none = { views: null, likes: null, comments: null, shares: null, saves: null };
const seen = (of: Partial<DatedPost>): DatedPost => ({
  ...{ profileKey: 'instagram:42', postId: 'a', day: 20_000, at: 1_000, ...none },
  ...of,
});
const paid = { fee: 1_000, product: 150, platformCost: 50 };

describe('what a placement cost and brought', () => {
  it('adds its three costs up, and a blank one leaves it unknown', () => {
    const [whole, part] = measured({
      ...{ campaign, results: [], dated: [] },
      placements: [aPlacement(paid), aPlacement({ ...paid, product: null })],
    });
    expect(whole?.cost).toEqual({ value: 1_200, missing: [] });
    expect(part?.cost).toEqual({ value: null, missing: ['product'] });
  });

  it('lacks a rate where its revenue is in another currency, unless the user typed the revenue', () => {
    const lacks = (of: Parameters<typeof aPlacement>[0], rates: typeof campaign.rates) =>
      measured({
        ...{ campaign: { ...campaign, rates }, placements: [aPlacement(of)], dated: [] },
        results: [aResult({ currency: 'GBP' })],
      })[0]?.lacksRate;
    expect([lacks({}, []), lacks({ revenue: 90 }, [])]).toEqual([true, false]);
    expect(lacks({}, [{ currency: 'GBP', rate: 1.2, at: 1 }])).toBe(false);
  });

  it('takes another currency only by a rate that the user typed', () => {
    const placements = [aPlacement({ ...paid, currency: 'USD' })];
    const at = (rates: typeof campaign.rates) =>
      measured({ campaign: { ...campaign, rates }, placements, results: [], dated: [] })[0]?.cost;
    expect(at([])).toEqual({ value: null, missing: ['rate'] });
    expect(at([{ currency: 'USD', rate: 0.9, at: 1 }])).toEqual({ value: 1_080, missing: [] });
  });

  it('reads views and engagement of its posts as they were last seen, and of a reel each view as an impression', () => {
    const dated = [
      seen({ views: exact(10_000), likes: exact(300), comments: exact(20) }),
      seen({ day: 20_007, at: 8_000, views: rounded(48_200, 48_150, 48_250), likes: exact(900) }),
      seen({ postId: 'b', views: exact(2_000) }),
      seen({ postId: 'other', views: exact(999_999) }),
    ];
    const [one] = measured({
      campaign,
      placements: [aPlacement({ posts: 3, postIds: ['a', 'b'] })],
      results: [],
      dated,
    });
    expect(one?.counts.views).toMatchObject({ value: 50_200, low: 50_150, high: 50_250, posts: { n: 2, of: 3 } });
    // Of "b" no likes were read: it does not count, and is not taken for none.
    expect(one?.counts.engagements).toMatchObject({ value: 920, at: 1_000, posts: { n: 1, of: 3 } });
    expect(one?.counts.impressions).toMatchObject({ value: 50_200, ofViews: true });
    expect(one?.counts.clicks).toBeNull();
  });

  it('has no impressions of an image but those that the user types', () => {
    const dated = [seen({ views: exact(10) })];
    const image = aPlacement({ format: 'image', postIds: ['a'] });
    const read = (placement: typeof image) =>
      measured({ campaign, placements: [placement], results: [], dated })[0]?.counts.impressions;
    expect(read(image)).toBeNull();
    // Views that the user types of a video are impressions as those that were read are.
    expect(read(aPlacement({ views: 20_000 }))).toMatchObject({ value: 20_000, ofViews: true });
    expect(read({ ...image, views: 20_000 })).toBeNull();
    expect(read({ ...image, impressions: 4_000 })).toMatchObject({ value: 4_000, origin: 'typed' });
  });

  it('counts sales by the shop and clicks by analytics, never both, and what is typed before either', () => {
    const results = [
      aResult({ clicks: null, conversions: 3, revenue: 210 }),
      aResult({ id: 'p1 2026-11-04 shop', day: '2026-11-04', conversions: 2, revenue: 140 }),
      aResult({ id: 'p1 2026-11-03 analytics', origin: 'analytics', clicks: 80, conversions: 9, revenue: 900 }),
      aResult({ id: 'p2 2026-11-03 shop', placementId: 'p2', conversions: 50, revenue: 5_000 }),
    ];
    const counts = (typed = {}) =>
      measured({ campaign, placements: [aPlacement(typed)], results, dated: [] })[0]?.counts;
    expect(counts()?.clicks).toMatchObject({ value: 80, origin: 'analytics' });
    expect(counts()?.conversions).toMatchObject({ value: 5, origin: 'shop' });
    expect(counts()?.revenue).toMatchObject({ value: 350, origin: 'shop' });
    expect(counts({ conversions: 7 })?.conversions).toMatchObject({ value: 7, origin: 'typed' });
  });

  it('takes a file without dates and one with dates for two accounts of the same: the later counts', () => {
    const total = aResult({ id: 'p1  shop', day: null, conversions: 8, importedAt: 5 });
    const conversions = (importedAt: number) =>
      measured({ campaign, placements: [aPlacement()], results: [total, aResult({ importedAt })], dated: [] })[0]
        ?.counts.conversions?.value;
    expect(conversions(4)).toBe(8);
    expect(conversions(6)).toBe(3);
  });

  it('does not mix currencies: revenue without a rate is unknown', () => {
    const results = [aResult(), aResult({ id: 'p1 2026-11-04 shop', currency: 'USD', revenue: 100 })];
    const revenue = (rates: typeof campaign.rates) =>
      measured({ campaign: { ...campaign, rates }, placements: [aPlacement()], results, dated: [] })[0]?.counts.revenue;
    expect(revenue([])).toBeNull();
    expect(revenue([{ currency: 'USD', rate: 0.5, at: 1 }])?.value).toBe(260);
  });
});

describe('figures of several placements', () => {
  // cost 1 200 + 800, clicks 1 436 + 912, conversions 58 + 31, revenue 4 930 + 2 480.
  const full = [
    aPlacement({ ...paid, clicks: 1_436, conversions: 58, revenue: 4_930, impressions: 60_000, views: 48_000 }),
    aPlacement({ id: 'p2', fee: 800, product: 0, platformCost: 0, clicks: 912, conversions: 31, revenue: 2_480 }),
  ];
  const book = (placements = full) => measured({ campaign, placements, results: [], dated: [] });
  const figure = (id: Parameters<typeof figureOf>[0], of = campaign, placements = full) =>
    figureOf(id, book(placements), of);

  it('are quotients of sums, over the placements that have both', () => {
    expect(figure('cpa')).toMatchObject({ n: 2, of: 2 });
    expect(figure('cpa').value).toBeCloseTo(2_000 / 89, 10);
    expect(figure('roas').value).toBeCloseTo(7_410 / 2_000, 10);
    expect(figure('cpc').value).toBeCloseTo(2_000 / 2_348, 10);
    expect(figure('conversionRate').value).toBeCloseTo(89 / 2_348, 10);
    expect(figure('cpm')).toMatchObject({ value: 20, n: 1, of: 2 });
    expect(figure('ctr')).toMatchObject({ basis: 'impressions', n: 1 });
    expect(figure('ctr').value).toBeCloseTo(1_436 / 60_000, 10);
  });

  it('name ROI with a margin and before product cost apart', () => {
    expect(figure('roi')).toMatchObject({ basis: 'before-product-cost' });
    expect(figure('roi').value).toBeCloseTo(2.705, 10);
    const withMargin = figure('roi', { ...campaign, margin: 0.4, orderValue: 80 });
    expect(withMargin.basis).toBe('with-margin');
    // (7 410 × 0.4 − 2 000) ÷ 2 000.
    expect(withMargin.value).toBeCloseTo(0.482, 10);
    expect(figure('breakEvenConversions', { ...campaign, margin: 0.4, orderValue: 80 }).value).toBe(62.5);
    expect(figure('breakEvenConversions')).toMatchObject({ value: null, missing: ['orderValue', 'margin'] });
  });

  it('have the range of counts that the site rounds', () => {
    const dated = [seen({ views: rounded(48_000, 47_500, 48_500) })];
    const placements = [aPlacement({ ...paid, postIds: ['a'] })];
    const cpv = figureOf('cpv', measured({ campaign, placements, results: [], dated }), campaign);
    expect(cpv.value).toBeCloseTo(0.025, 10);
    expect(cpv.low).toBeCloseTo(1_200 / 48_500, 10);
    expect(cpv.high).toBeCloseTo(1_200 / 47_500, 10);
  });

  it('name what they lack, and are never nought for it', () => {
    const lacking = figure('cpe');
    expect(lacking).toMatchObject({ value: null, reason: 'missing', n: 0, of: 2, missing: ['engagements'] });
    expect(figure('cpa', campaign, [aPlacement({ ...paid, conversions: 0 })])).toMatchObject({
      ...{ value: null, reason: 'not-defined' },
    });
    expect(totalOf('engagements', book())).toBeNull();
    expect(totalOf('views', book())).toMatchObject({ value: 48_000, n: 1, of: 2 });
    expect(figure('roi', campaign, [])).toMatchObject({ value: null, n: 0, of: 0 });
  });

  it('of a placement of which one of three posts was read there is none: the cost is of all three', () => {
    const of = (posts: number) => {
      const placements = [aPlacement({ ...paid, posts, postIds: ['a'] })];
      const dated = [seen({ views: exact(48_000), likes: exact(90), comments: exact(10) })];
      return measured({ campaign, placements, results: [], dated });
    };
    expect(figureOf('cpe', of(3), campaign)).toMatchObject({ value: null, n: 0, missing: ['engagements'] });
    expect(figureOf('cpe', of(1), campaign)).toMatchObject({ value: 12, n: 1 });
    expect(totalOf('engagements', of(3))).toMatchObject({ value: 100, n: 1, of: 1, posts: { n: 1, of: 3 } });
    expect(isPartly(totalOf('engagements', of(3)) ?? { n: 0, of: 0 })).toBe(true);
    expect(totalOf('engagements', of(1))).not.toHaveProperty('posts');
  });
});
