import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalRows } from '@/lib/campaign/goal-rows';
import { measured } from '@/lib/campaign/measured';
import { CAMPAIGN_PLAN, isAsGood, PER_SITE } from '@/lib/campaign/metrics';
import { keptMix, withMix } from '@/lib/campaign/mix';
import { scopesOf, sitesOf } from '@/lib/campaign/scopes';
import { totalOf } from '@/lib/campaign/totals';
import type { GoalStanding } from '@/lib/campaign/verdict';
import { viewOf } from '@/lib/campaign/view';
import type { Campaign, CampaignGoal, CampaignMetric, CampaignPlacement } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';
import { aCampaign } from '../../support/builders/campaign';
import { amount, campaign, expecting, isNear, metric, placement } from './inputs';

const RANK: Record<GoalStanding, number | null> = {
  ...{ short: 0, missed: 0, onTrack: 1, unsure: 1, ahead: 2, reached: 2 },
  ...{ unknown: null, noGoal: null },
};
const goalFor = (of: CampaignMetric, value: number): CampaignGoal[] =>
  (PER_SITE.has(of) ? (['instagram', 'tiktok', 'youtube'] as PlatformId[]) : [null]).map((platform) => ({
    ...{ metric: of, platform, value },
  }));

describe('rows of goals', () => {
  it('are those of the objective and of the user’s goals, one for each site where sites count in their own way', () => {
    fc.assert(
      fc.property(expecting, metric, fc.boolean(), ({ of, all }, own, isOver) => {
        const goals = goalFor(own, 10);
        const rows = goalRows({ campaign: { ...of, goals }, placements: all, past: [], isOver });
        const plan = CAMPAIGN_PLAN[of.objective];
        const wanted = [...new Set([...plan, own])].flatMap((one) =>
          scopesOf(one, all).map(({ platform }) => `${one} ${platform}`),
        );
        expect(rows.map((row) => `${row.metric} ${row.platform}`)).toEqual(wanted);
        for (const row of rows) {
          expect(row.isPrimary).toBe(row.metric === plan[0]);
          const its = row.platform ? all.filter(({ platform }) => platform === row.platform) : all;
          expect(row.forecast.of).toBe(its.length);
        }
      }),
    );
  });

  it('know no standing without a goal or without figures, and never call a part of a campaign short', () => {
    const seen = new Set<GoalStanding>();
    fc.assert(
      fc.property(expecting, metric, amount, fc.boolean(), ({ of, all }, own, value, isOver) => {
        const goals = goalFor(own, value);
        for (const row of goalRows({ campaign: { ...of, goals }, placements: all, past: [], isOver })) {
          seen.add(row.standing);
          if (row.metric !== own) {
            expect(row.standing).toBe('noGoal');
            expect(row.unrealistic).toEqual([]);
            continue;
          }
          expect(row.goal).toEqual({ value, isOwn: true });
          const basis = isOver ? ('count' in row.soFar ? row.soFar.count : row.soFar.figure) : row.forecast;
          const isKnown = isOver ? basis !== null && (!('value' in basis) || basis.value !== null) : row.forecast.range;
          expect(row.standing === 'unknown').toBe(!isKnown);
          expect(isOver ? ['ahead', 'onTrack', 'short'] : ['reached', 'missed']).not.toContain(row.standing);
          if (basis && basis.n < basis.of) expect(['short', 'missed', 'onTrack']).not.toContain(row.standing);
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([
      ...['ahead', 'missed', 'noGoal', 'onTrack', 'reached', 'short', 'unknown', 'unsure'],
    ]);
  });

  it('stand no better by a goal that asks more', () => {
    fc.assert(
      fc.property(expecting, metric, amount, amount, fc.boolean(), ({ of, all }, own, a, b, isOver) => {
        const [more, less] = isAsGood(own, a, b) ? [a, b] : [b, a];
        const [hard, easy] = [more, less].map((value) =>
          goalRows({ campaign: { ...of, goals: goalFor(own, value) }, placements: all, past: [], isOver }).filter(
            (row) => row.metric === own,
          ),
        );
        for (const [index, row] of (hard ?? []).entries()) {
          const other = easy?.[index];
          if (!other) throw new Error('The rows are the same');
          expect(RANK[row.standing] ?? -1).toBeLessThanOrEqual(RANK[other.standing] ?? -1);
          // What is unrealistic as the easier goal is so as the harder one.
          expect(row.unrealistic.length).toBeGreaterThanOrEqual(other.unrealistic.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('another mix', () => {
  const book = fc.tuple(campaign, fc.array(placement, { minLength: 1, maxLength: 6 }));
  const measuredOf = (of: Campaign, placements: CampaignPlacement[]) =>
    measured({ campaign: of, placements, results: [], dated: [] });
  const context = { reports: new Map(), today: '2026-11-27' };

  it('with the plan’s own numbers is the plan', () => {
    fc.assert(
      fc.property(book, ([of, placements]) => {
        const own = Object.fromEntries(placements.map(({ id, posts }) => [id, posts]));
        const all = measuredOf(of, placements);
        expect(withMix(all, own)).toEqual(all);
        expect(withMix(all, {})).toEqual(all);
        const one = { campaign: of, placements, results: [], dated: [] };
        const [plan, tried] = [{}, own].map((mix) => viewOf(one, { ...context, books: [one] }, mix));
        expect(tried?.rows).toEqual(plan?.rows);
      }),
    );
  });

  it('with none of one leaves that one out, and no other', () => {
    fc.assert(
      fc.property(book, fc.nat(5), ([of, placements], at) => {
        const out = placements[at];
        fc.pre(out !== undefined);
        const rest = placements.filter((one) => one !== out);
        expect(withMix(measuredOf(of, placements), { [out?.id ?? '']: 0 })).toEqual(measuredOf(of, rest));
      }),
    );
  });

  it('costs each placement’s price per post, and what is unknown stays unknown', () => {
    fc.assert(
      fc.property(book, fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }), ([of, placements], drawn) => {
        const mix = Object.fromEntries(placements.map(({ id }, index) => [id, drawn[index] ?? 0]));
        const [plan, tried] = [measuredOf(of, placements), withMix(measuredOf(of, placements), mix)];
        const left = plan.filter((one) => (mix[one.placement.id] ?? 0) > 0);
        expect(tried.map((one) => one.placement.id)).toEqual(left.map((one) => one.placement.id));
        for (const [index, one] of tried.entries()) {
          const before = left[index];
          const [posts, was] = [mix[one.placement.id] ?? 0, before?.placement.posts ?? 0];
          expect(one.placement.posts).toBe(posts);
          expect(one.cost.value === null).toBe(before?.cost.value === null);
          expect(one.cost.missing).toEqual(before?.cost.missing);
          if (one.cost.value !== null)
            expect(isNear(one.cost.value, ((before?.cost.value ?? 0) / was) * posts)).toBe(true);
          // What was counted is a fact, and no number of posts changes it.
          expect(one.counts).toEqual(before?.counts);
        }
        expect(totalOf('cost', tried)?.n ?? 0).toBe(left.filter(({ cost }) => cost.value !== null).length);
      }),
    );
  });

  it('that is kept costs what was shown, to the cent', () => {
    fc.assert(
      fc.property(placement, fc.integer({ min: 1, max: 99 }), (one, posts) => {
        const of = aCampaign();
        const kept = { ...one, currency: 'EUR', ...keptMix(one, posts) };
        const [shown] = withMix(measuredOf(of, [{ ...one, currency: 'EUR' }]), { [one.id]: posts });
        const [after] = measuredOf(of, [kept]);
        expect(after?.placement.posts).toBe(posts);
        expect(after?.cost.missing).toEqual(shown?.cost.missing);
        // Three costs, each to half a cent.
        const apart = Math.abs((after?.cost.value ?? 0) - (shown?.cost.value ?? 0));
        expect(apart).toBeLessThanOrEqual(0.015 + 1e-9 * (shown?.cost.value ?? 0));
      }),
    );
  });
});

it('sites are told apart, each placement is of one', () => {
  fc.assert(
    fc.property(expecting, metric, ({ all }, by) => {
      const scopes = scopesOf(by, all);
      expect(scopes.flatMap(({ placements }) => placements)).toHaveLength(all.length);
      if (PER_SITE.has(by)) expect(scopes.map(({ platform }) => platform)).toEqual(sitesOf(all));
      else expect(scopes.map(({ platform }) => platform)).toEqual([null]);
    }),
  );
});
