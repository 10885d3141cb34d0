import fc from 'fast-check';
import { median } from 'simple-statistics';
import { expect, it } from 'vitest';
import { FEWEST_TO_LEARN, learnt } from '@/lib/campaign/learn';
import { inputOf, type MeasuredPlacement, measured } from '@/lib/campaign/measured';
import { COUNTS, PER_SITE } from '@/lib/campaign/metrics';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import { aPlacement } from '../../support/builders/campaign';
import { campaign, isNear, placement } from './inputs';

const count = fc.constantFrom(...COUNTS);
/** Counts are whole, costs in euros: of the least number that there is, a share would be none. */
const whole = placement.map((one) => ({
  ...{ ...one, fee: one.fee === null ? null : Math.ceil(one.fee), product: 0, platformCost: one.posts % 3 },
  ...Object.fromEntries(COUNTS.map((by) => [by, one[by] === null ? null : Math.round(one[by])])),
}));
const drawn = fc.tuple(campaign, fc.array(whole, { maxLength: 14 }));
const measuredOf = (of: Campaign, placements: CampaignPlacement[]) =>
  measured({ campaign: of, placements, results: [], dated: [] });
/** A weekday for each placement, of some none. */
const weekdayOf = ({ placement: { posts } }: MeasuredPlacement) => (posts % 8 === 7 ? null : posts % 8);
const perCost = (one: MeasuredPlacement, by: (typeof COUNTS)[number]) => {
  const [brought, cost] = [inputOf(one, by), inputOf(one, 'cost')];
  return brought && cost && cost.value > 0 ? brought.value / cost.value : null;
};

it('each placement of which cost and result are known is in one group of a kind, the others in none', () => {
  fc.assert(
    fc.property(drawn, count, ([of, placements], by) => {
      const all = measuredOf(of, placements);
      const known = all.filter((one) => perCost(one, by) !== null);
      const found = learnt(by, all, weekdayOf);
      const total = (kind: string) => found.filter((one) => one.by === kind).reduce((sum, { n }) => sum + n, 0);
      expect(total('creator')).toBe(known.length);
      expect(total('format')).toBe(known.length);
      expect(total('site')).toBe(PER_SITE.has(by) ? 0 : known.length);
      expect(total('weekday')).toBe(known.filter((one) => weekdayOf(one) !== null).length);
      for (const one of found) expect(one.isTooFew).toBe(one.n < FEWEST_TO_LEARN);
    }),
  );
});

it('a creator’s figure is the median of what its placements had, and no ratio is made of a median of none', () => {
  let judged = 0;
  fc.assert(
    fc.property(drawn, count, ([of, placements], by) => {
      const all = measuredOf(of, placements);
      for (const one of learnt(by, all, weekdayOf).filter((each) => each.by === 'creator')) {
        const its = all.filter(({ placement: { profileKey } }) => profileKey === one.value);
        const values = its.flatMap((each) => perCost(each, by) ?? []);
        expect(one.perCost).toBe(median(values));
        const rest = PER_SITE.has(by) ? all.filter(({ platform }) => platform === its[0]?.platform) : all;
        const middle = median(rest.flatMap((each) => perCost(each, by) ?? []));
        if (middle === 0) {
          expect(one.ofMedian).toBeNull();
          continue;
        }
        judged += 1;
        expect(one.ofMedian).not.toBeNull();
        expect(isNear((one.ofMedian ?? 0) * middle, one.perCost)).toBe(true);
      }
    }),
  );
  expect(judged).toBeGreaterThan(0);
});

it('is the same in whichever order, and whatever unknown, free or foreign placements stand beside', () => {
  const blank = fc.constantFrom<Partial<CampaignPlacement>[]>(
    { fee: null },
    { fee: 0, product: 0, platformCost: 0 },
    // No rate was typed for it.
    { currency: 'GBP' },
  );
  const sorted = (found: ReturnType<typeof learnt>) =>
    found.toSorted((a, b) => `${a.by} ${a.value}`.localeCompare(`${b.by} ${b.value}`));
  fc.assert(
    fc.property(drawn, count, blank, ([of, placements], by, lacking) => {
      const plain = learnt(by, measuredOf(of, placements), weekdayOf);
      const beside = { ...full, ...lacking };
      expect(learnt(by, measuredOf(of, [...placements, beside]), weekdayOf)).toEqual(plain);
      expect(sorted(learnt(by, measuredOf(of, placements.toReversed()), weekdayOf))).toEqual(sorted(plain));
    }),
  );
});

it('another price level changes what each unit brought, and not who did better', () => {
  fc.assert(
    fc.property(campaign, fc.array(whole, { maxLength: 14 }), count, fc.integer({ min: 2, max: 1_000 }), (...drawn) => {
      const [of, placements, by, times] = drawn;
      const dearer = placements.map((one) => ({
        ...one,
        ...{ fee: one.fee === null ? null : one.fee * times, platformCost: one.platformCost * times },
      }));
      const [before, after] = [placements, dearer].map((all) => learnt(by, measuredOf(of, all), weekdayOf));
      expect(after).toHaveLength(before?.length ?? 0);
      for (const [index, one] of (before ?? []).entries()) {
        const other = after?.[index];
        expect(isNear((other?.perCost ?? 0) * times, one.perCost)).toBe(true);
        expect(isNear(other?.ofMedian ?? 0, one.ofMedian ?? 0)).toBe(true);
      }
    }),
  );
});

const full = aPlacement({
  ...{ id: 'beside', fee: 100, product: 0, platformCost: 0, impressions: 1, views: 1 },
  ...{ engagements: 1, clicks: 1, conversions: 1, revenue: 1 },
});
