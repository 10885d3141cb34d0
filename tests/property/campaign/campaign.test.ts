import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CampaignRatio, figureOf } from '@/lib/campaign/figures';
import { inputOf, measured } from '@/lib/campaign/measured';
import { COUNTS, INPUTS_OF } from '@/lib/campaign/metrics';
import { totalOf } from '@/lib/campaign/totals';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const typed = fc.option(fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e9, noNaN: true })), {
  nil: null,
});
const placement: fc.Arbitrary<CampaignPlacement> = fc
  .record({
    id: fc.uuid(),
    currency: fc.constantFrom('EUR', 'USD', 'GBP'),
    ...{ fee: typed, product: typed, platformCost: typed, impressions: typed, views: typed },
    ...{ engagements: typed, clicks: typed, conversions: typed, revenue: typed },
  })
  // Of an image: a video's views are its impressions, too.
  .map((of) => aPlacement({ ...of, format: 'image' }));
const campaign: fc.Arbitrary<Campaign> = fc
  .record({
    margin: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    orderValue: typed,
    rates: fc.constantFrom<Campaign['rates'][]>([], [{ currency: 'USD', rate: 0.9, at: 0 }]),
  })
  .map((of) => aCampaign(of));
const placements = fc.array(placement, { maxLength: 6 });
const book = (of: Campaign, all: CampaignPlacement[]) =>
  measured({ campaign: of, placements: all, results: [], dated: [] });
const RATIOS = [...Object.keys(INPUTS_OF), 'breakEvenConversions'] as CampaignRatio[];

it('no figure without its inputs, none that is no number, and each in its range', () => {
  fc.assert(
    fc.property(campaign, placements, (of, all) => {
      const one = book(of, all);
      for (const id of RATIOS) {
        const { value, low, high, n, reason } = figureOf(id, one, of);
        if (value === null) {
          expect(reason).toBeDefined();
          expect([low, high]).toEqual([null, null]);
          continue;
        }
        expect(n).toBeGreaterThan(0);
        expect([value, low, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }
    }),
  );
});

it('a blank is never a zero: taking an input from all placements takes the figure', () => {
  fc.assert(
    fc.property(campaign, placements, fc.constantFrom(...COUNTS), (of, all, blank) => {
      const without = book(
        of,
        all.map((one) => ({ ...one, [blank]: null })),
      );
      expect(totalOf(blank, without)).toBeNull();
      for (const id of RATIOS) {
        if (id === 'breakEvenConversions' || !INPUTS_OF[id].includes(blank)) continue;
        // Without impressions the click rate goes by views, and says so.
        if (id === 'ctr' && blank === 'impressions') continue;
        expect(figureOf(id, without, of).value).toBeNull();
      }
    }),
  );
});

it('totals add up, whichever way the placements are parted, and in any order', () => {
  fc.assert(
    fc.property(campaign, placements, fc.integer({ min: 0, max: 6 }), (of, all, cut) => {
      const one = book(of, all);
      for (const input of [...COUNTS, 'cost'] as const) {
        const [whole, left, right] = [one, one.slice(0, cut), one.slice(cut)].map((part) => totalOf(input, part));
        expect(whole?.value ?? 0).toBeCloseTo((left?.value ?? 0) + (right?.value ?? 0), 3);
        expect(whole?.n ?? 0).toBe((left?.n ?? 0) + (right?.n ?? 0));
        expect(totalOf(input, one.toReversed())?.value ?? 0).toBeCloseTo(whole?.value ?? 0, 3);
      }
    }),
  );
});

it('currency is never mixed: without a rate an amount in another one counts nowhere', () => {
  fc.assert(
    fc.property(campaign, placements, (of, all) => {
      for (const one of book(of, all)) {
        const cost = inputOf(one, 'cost');
        const isKnown =
          one.placement.currency === 'EUR' || of.rates.some((rate) => rate.currency === one.placement.currency);
        if (!isKnown) {
          expect(cost).toBeNull();
          expect(one.cost.missing).toContain('rate');
        } else if (cost) {
          const { fee, product, platformCost, currency } = one.placement;
          const rate = currency === 'EUR' ? 1 : 0.9;
          expect(cost.value).toBeCloseTo(((fee ?? 0) + (product ?? 0) + (platformCost ?? 0)) * rate, 3);
        }
      }
    }),
  );
});
