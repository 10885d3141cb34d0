import { describe, expect, it } from 'vitest';
import { costOfPlacement, inCampaign } from '@/lib/campaign/cost';
import { emvCounts, emvOf } from '@/lib/campaign/emv';
import { learnt } from '@/lib/campaign/learn';
import { measured } from '@/lib/campaign/measured';
import { keptMix, withMix } from '@/lib/campaign/mix';
import { totalOf } from '@/lib/campaign/totals';
import type { CampaignPlacement } from '@/lib/model/campaign';
import type { EmvRates } from '@/lib/model/emv-rates';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const campaign = aCampaign({ rates: [{ currency: 'USD', rate: 0.9, at: 1 }] });
const paid = { fee: 1_000, product: 150, platformCost: 50 };
const book = (...placements: Partial<CampaignPlacement>[]) =>
  measured({
    ...{ campaign, results: [], dated: [] },
    placements: placements.map((one, index) => aPlacement({ id: `p${index}`, ...one })),
  });

describe('the cost of a placement', () => {
  it('is fee, product and platform together, at the rate that the user typed', () => {
    expect(costOfPlacement(aPlacement(paid), campaign)).toEqual({ value: 1_200, missing: [] });
    expect(costOfPlacement(aPlacement({ ...paid, currency: 'USD' }), campaign)).toEqual({ value: 1_080, missing: [] });
  });

  it('says each part that is blank, and the rate besides', () => {
    const blank = aPlacement({ fee: 300, currency: 'CHF' });
    expect(costOfPlacement(blank, campaign)).toEqual({ value: null, missing: ['product', 'platformCost', 'rate'] });
    expect(costOfPlacement(aPlacement(), campaign).missing).toEqual(['fee', 'product', 'platformCost']);
  });

  it('of nothing is zero where the user says so', () => {
    const gifted = aPlacement({ fee: 0, product: 0, platformCost: 0 });
    expect(costOfPlacement(gifted, campaign)).toEqual({ value: 0, missing: [] });
  });

  it('takes no amount to a currency without a rate, nor one that is no number there', () => {
    expect(inCampaign(20, 'EUR', campaign)).toBe(20);
    expect(inCampaign(20, 'GBP', campaign)).toBeNull();
    const huge = { currency: 'EUR', rates: [{ currency: 'USD', rate: 1e300, at: 1 }] };
    expect(inCampaign(1e300, 'USD', huge)).toBeNull();
  });
});

describe('another mix', () => {
  it('scales the cost of the placement that it changes, and leaves the others', () => {
    const all = book({ ...paid, posts: 2 }, { fee: 300, product: 0, platformCost: 0 }, { fee: 80 });
    // 1 200 ÷ 2 × 5 = 3 000.
    const tried = withMix(all, { p0: 5 });
    expect(tried.map(({ placement, cost }) => [placement.posts, cost.value])).toEqual([
      [5, 3_000],
      [1, 300],
      [1, null],
    ]);
    expect(totalOf('cost', tried)).toMatchObject({ value: 3_300, n: 2, of: 3 });
    expect(withMix(all, { p0: 0, p1: 0, p2: 0 })).toEqual([]);
  });

  it('is kept as costs to the cent, and what was blank stays blank', () => {
    // 100 ÷ 3 × 2 = 66.666…; 0.05 ÷ 3 × 2 = 0.0333….
    expect(keptMix(aPlacement({ posts: 3, fee: 100, platformCost: 0.05 }), 2)).toEqual({
      ...{ posts: 2, fee: 66.67, product: null, platformCost: 0.03 },
    });
  });
});

describe('earned media value', () => {
  const rates = (of: Partial<EmvRates>): EmvRates => ({
    ...{ cpm: 15, per: 'impressions', cpe: null, currency: 'USD', source: null, date: '2026-11-24' },
    ...of,
  });
  const all = book(
    { format: 'image', impressions: 40_000, engagements: 900 },
    { format: 'image', impressions: 20_000 },
    { format: 'image', views: 5_000, engagements: 100 },
  );

  it('is impressions by the thousand, and engagements, at the rates: no rate of exchange in it', () => {
    // 60 × 15 = 900; + 1 000 × 0.25 = 1 150.
    expect(emvOf(all, campaign, rates({}))).toMatchObject({ value: 900, basis: 'impressions' });
    expect(emvOf(all, campaign, rates({ cpe: 0.25 }))).toMatchObject({
      ...{ value: 1_150, basis: 'impressions-and-engagements' },
    });
    expect(emvOf(all, campaign, rates({ per: 'views', cpm: 8 }))).toMatchObject({ value: 40, basis: 'views' });
  });

  it('says of how many placements each count is that it goes by', () => {
    const of = (differs: Partial<EmvRates>) =>
      emvCounts(all, rates(differs)).map(({ count, total: { n, of } }) => [count, n, of]);
    expect(of({ cpe: 0.25 })).toEqual([
      ['impressions', 2, 3],
      ['engagements', 2, 3],
    ]);
    expect(of({ per: 'views' })).toEqual([['views', 1, 3]]);
    expect(of({ cpm: null, cpe: 0.25 })).toEqual([['engagements', 2, 3]]);
  });

  it('names what it lacks', () => {
    const none = book({ format: 'image', views: 5_000 });
    expect(emvOf(none, campaign, rates({ cpe: 0.25 }))).toMatchObject({
      ...{ value: null, reason: 'missing', missing: ['impressions', 'engagements'] },
    });
    expect(emvOf(all, campaign, rates({ cpm: null })).value).toBeNull();
  });
});

describe('what to repeat', () => {
  it('by views names a format with its site, and holds each site against itself', () => {
    // Views for each euro: reels 100, 300; TikTok 1 000, 2 000, 3 000.
    const all = book(
      ...[100, 300].map((views) => ({ fee: 1, product: 0, platformCost: 0, views })),
      ...[1_000, 2_000, 3_000].map((views) => ({
        ...{ profileKey: 'tiktok:7' as const, format: 'video' as const, fee: 1, product: 0, platformCost: 0, views },
      })),
    );
    const found = learnt('views', all, () => 2);
    expect(found.map(({ by, value, n, perCost, ofMedian }) => [by, value, n, perCost, ofMedian])).toEqual([
      ['creator', 'instagram:42', 2, 200, 1],
      ['creator', 'tiktok:7', 3, 2_000, 1],
      ['format', 'instagram reel', 2, 200, 1],
      ['format', 'tiktok video', 3, 2_000, 1],
      ['weekday', 'instagram 2', 2, 200, 1],
      ['weekday', 'tiktok 2', 3, 2_000, 1],
    ]);
  });

  it('makes no ratio of a median of none', () => {
    const all = book(...[0, 0, 4].map((conversions) => ({ fee: 2, product: 0, platformCost: 0, conversions })));
    const [creator] = learnt('conversions', all, () => null);
    expect(creator).toMatchObject({ n: 3, perCost: 0, ofMedian: null, isTooFew: true });
  });
});
