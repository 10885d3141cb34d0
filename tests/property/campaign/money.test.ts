import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emvOf } from '@/lib/campaign/emv';
import { figureOf } from '@/lib/campaign/figures';
import { measured } from '@/lib/campaign/measured';
import { type CampaignInput, INPUTS_OF, isCount, UNIT_OF } from '@/lib/campaign/metrics';
import { type PastCampaign, pastLine } from '@/lib/campaign/past';
import { revenueDays } from '@/lib/campaign/revenue-days';
import { totalOf } from '@/lib/campaign/totals';
import type { Campaign, CampaignPlacement, CampaignResult } from '@/lib/model/campaign';
import type { EmvRates } from '@/lib/model/emv-rates';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';
import { amount, campaign, isNear, metric, placement, typed } from './inputs';

const CURRENCIES = ['EUR', 'USD', 'GBP'];
const currency = fc.constantFrom(...CURRENCIES);
const measuredOf = (of: Campaign, placements: CampaignPlacement[], results: CampaignResult[] = []) =>
  measured({ campaign: of, placements, results, dated: [] });

/** What files say of one placement: a day, a currency and an origin for each row. */
const results: fc.Arbitrary<CampaignResult[]> = fc.array(
  fc
    .record({
      day: fc.option(
        fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}`),
        { nil: null },
      ),
      origin: fc.constantFrom('shop' as const, 'analytics' as const),
      ...{ clicks: typed, conversions: typed, revenue: typed, currency },
      importedAt: fc.nat(3),
    })
    .map((of) => aResult(of)),
  { maxLength: 8 },
);
const unsold = aPlacement({ revenue: null });

it('revenue of files is in the campaign’s currency, or unknown: without a rate no part of it counts', () => {
  let known = 0;
  fc.assert(
    fc.property(campaign, results, (of, rows) => {
      const revenue = measuredOf(of, [unsold], rows)[0]?.counts.revenue;
      const shop = rows.filter((row) => row.origin === 'shop' && row.revenue !== null);
      const believed = shop.length > 0 ? shop : rows.filter((row) => row.revenue !== null);
      if (believed.length === 0) expect(revenue).toBeNull();
      if (!revenue) return;
      known += 1;
      const rateOf = (code: string) =>
        code === 'EUR' ? 1 : (of.rates.find((one) => one.currency === code)?.rate ?? 0);
      const most = believed.reduce((sum, row) => sum + (row.revenue ?? 0) * rateOf(row.currency), 0);
      expect(revenue.value).toBeLessThanOrEqual(most * (1 + 1e-9));
      if (!believed.some((row) => row.day === null)) {
        expect(isNear(revenue.value, most)).toBe(true);
        expect(believed.every((row) => rateOf(row.currency) > 0)).toBe(true);
      }
    }),
  );
  expect(known).toBeGreaterThan(0);
});

it('sums do not tell in which currencies the amounts were typed, once there is a rate', () => {
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 6 }), fc.constantFrom(0.25, 0.5, 2, 8), (placements, rate) => {
      const of = aCampaign({ rates: [{ currency: 'USD', rate, at: 0 }] });
      const dollars = (value: number | null) => (value === null ? null : value / rate);
      const euros = placements.map((one) => ({ ...one, currency: 'EUR' }));
      const mixed = euros.map((one, index) =>
        index % 2 === 0
          ? one
          : {
              ...{ ...one, currency: 'USD', fee: dollars(one.fee) },
              ...{ product: dollars(one.product), platformCost: dollars(one.platformCost) },
            },
      );
      const [plain, other] = [euros, mixed].map((all) => totalOf('cost', measuredOf(of, all)));
      expect(other?.n).toBe(plain?.n);
      expect(isNear(other?.value ?? 0, plain?.value ?? 0)).toBe(true);
    }),
  );
});

it('revenue day by day ends at the sum of its days, and never falls', () => {
  fc.assert(
    fc.property(campaign, results, (of, rows) => {
      const dated = rows.filter(({ day }) => day !== null);
      const days = revenueDays({ campaign: of, placements: [unsold], results: dated, dated: [] });
      if (days.length === 0) return;
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
      for (const [index, { total }] of days.entries())
        expect(total).toBeGreaterThanOrEqual(days[index - 1]?.total ?? 0);
      const revenue = measuredOf(of, [unsold], dated)[0]?.counts.revenue;
      expect(isNear(days.at(-1)?.total ?? 0, revenue?.value ?? -1)).toBe(true);
    }),
  );
});

const past: fc.Arbitrary<PastCampaign[]> = fc.array(
  fc.tuple(campaign, currency, fc.array(placement, { maxLength: 3 })).map(([of, code, placements]) => {
    const own = { ...of, currency: code };
    return { campaign: own, placements: measuredOf(own, placements) };
  }),
  { maxLength: 5 },
);
const ours = { currency: 'EUR', cost: 1_000, hasMargin: false };

it('money of past campaigns is of those in the same currency alone', () => {
  let lines = 0;
  fc.assert(
    fc.property(metric, past, (by, all) => {
      const line = pastLine(by, null, all, ours);
      const alike = all.filter((one) => one.campaign.currency === 'EUR');
      if (isCount(by) || UNIT_OF[by] === 'money') expect(line).toEqual(pastLine(by, null, alike, ours));
      if (!line) return;
      lines += 1;
      expect(line.n).toBe(line.values.length);
      const { best, median, p25, p75 } = line;
      expect([best, median, p25, p75, ...line.values].every(Number.isFinite)).toBe(true);
      expect(p25).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(p75);
      expect(line.values).toContain(best);
    }),
    { numRuns: 500 },
  );
  expect(lines).toBeGreaterThan(0);
});

it('a volume that was had per cost grows as the cost does, a quotient goes by no cost', () => {
  fc.assert(
    fc.property(metric, past, (by, all) => {
      const [plain, dear, none] = [1_000, 3_000, null].map((cost) => pastLine(by, null, all, { ...ours, cost }));
      if (!isCount(by)) {
        expect(dear).toEqual(plain);
        expect(none).toEqual(plain);
        return;
      }
      expect(none).toBeNull();
      expect(dear?.n).toBe(plain?.n);
      expect(isNear(dear?.median ?? 0, 3 * (plain?.median ?? 0))).toBe(true);
    }),
  );
});

it('earned media value has all that its rates are for, and is told in their money', () => {
  const rates: fc.Arbitrary<EmvRates> = fc.record({
    cpm: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }),
    per: fc.constantFrom('impressions' as const, 'views' as const),
    cpe: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    currency,
    ...{ source: fc.constant(null), date: fc.constant('2026-11-24') },
  });
  fc.assert(
    fc.property(campaign, fc.array(placement, { maxLength: 5 }), rates, (of, placements, by) => {
      const all = measuredOf(of, placements);
      const seen = totalOf(by.per, all);
      const engaged = totalOf('engagements', all);
      const isWhole = (by.cpm !== null || by.cpe !== null) && (by.cpm === null || seen) && (by.cpe === null || engaged);
      const { value } = emvOf(all, of, by);
      expect(value !== null).toBe(Boolean(isWhole));
      const worth = ((seen?.value ?? 0) / 1_000) * (by.cpm ?? 0) + (engaged?.value ?? 0) * (by.cpe ?? 0);
      if (value !== null) expect(isNear(value, worth)).toBe(true);
      // Neither the campaign's currency nor its rates change what the rates say.
      expect(emvOf(all, aCampaign({ currency: 'JPY' }), by).value).toBe(value);
    }),
  );
});

it('a figure is that of its inputs, and of nought there is none', () => {
  fc.assert(
    fc.property(campaign, fc.array(placement, { maxLength: 5 }), amount, (of, placements, cost) => {
      for (const [id, inputs] of Object.entries(INPUTS_OF) as [keyof typeof INPUTS_OF, CampaignInput[]][]) {
        const under = id === 'roas' || id === 'roi' ? 'cost' : inputs.find((input) => input !== 'cost');
        const none = placements.map((one) =>
          under === 'cost'
            ? { ...one, fee: 0, product: 0, platformCost: 0 }
            : {
                ...one,
                fee: cost,
                [id === 'ctr' ? 'impressions' : id === 'conversionRate' ? 'clicks' : (under ?? '')]: 0,
              },
        );
        const { value, reason } = figureOf(id, measuredOf(of, none), of);
        if (id === 'ctr' && value !== null) continue;
        expect(value).toBeNull();
        expect(reason).toBeDefined();
      }
    }),
  );
});
