import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Collaboration } from '@/lib/model/collaboration';
import type { MoneyContext, MoneyFigure, MoneyId } from '@/lib/money/figure';
import { COLLABORATION_INPUTS, type CollaborationInput } from '@/lib/money/inputs';
import { FIGURES, figuresOf } from '@/lib/money/registry';
import { wilson90 } from '@/lib/stats/wilson';
import { collaboration } from '../../support/builders/collaboration';

const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
);
const count = fc.oneof(fc.constant(0), fc.nat(50_000_000));
const VALUES: Record<CollaborationInput, fc.Arbitrary<number>> = {
  fee: money,
  product: money,
  platformCost: money,
  impressions: count,
  views: count,
  engagements: count,
  clicks: fc.nat(500_000),
  conversions: fc.nat(20_000),
  revenue: money,
  margin: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  orderValue: money,
};
const views = fc.tuple(fc.nat(5_000_000), fc.nat(9_000), fc.nat(9_000)).map(([value, below, above]) => ({
  views: { value, low: Math.max(0, value - below), high: value + above },
}));
const rates = fc.record({
  cpm: fc.option(money),
  per: fc.constantFrom('impressions' as const, 'views' as const),
  cpe: fc.option(money),
  currency: fc.constant('USD'),
  source: fc.constant(null),
  date: fc.constant('2026-11-24'),
});

/** `blank`: some inputs may be missing; else all are there. */
const contexts = (blank: boolean): fc.Arbitrary<MoneyContext> => {
  const inputs = Object.fromEntries(
    COLLABORATION_INPUTS.map((name) => [name, blank ? fc.option(VALUES[name]) : VALUES[name]]),
  );
  return fc
    .record({ typed: fc.record(inputs), expected: blank ? fc.option(views) : views, emv: fc.option(rates) })
    .map(({ typed, expected, emv }) => ({
      collaboration: collaboration(typed as Partial<Collaboration>),
      expected,
      emv,
    }));
};

const figure = (id: MoneyId, context: MoneyContext): MoneyFigure => {
  const kpi = FIGURES.find((one) => one.id === id);
  if (!kpi) throw new Error(`No figure ${id}`);
  return kpi.compute(context);
};
const changed = (context: MoneyContext, change: Partial<Collaboration>): MoneyContext => ({
  ...context,
  collaboration: { ...context.collaboration, ...change },
});
const close = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(a) + Math.abs(b)));
};

it('a figure has a value within its ends, or a reason and none of them; nothing is NaN or infinite', () => {
  const anything = fc.option(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 5e-324, 1.7e308)));
  const wild = fc
    .record(Object.fromEntries(COLLABORATION_INPUTS.map((name) => [name, anything])))
    .chain((typed) => contexts(true).map((context) => changed(context, typed as Partial<Collaboration>)));
  fc.assert(
    fc.property(fc.oneof(contexts(true), wild), (context) => {
      for (const { value, low, high, reason, missing } of figuresOf(context)) {
        if (value === null || low === null || high === null) {
          expect([value, low, high]).toEqual([null, null, null]);
          expect(reason).toBeDefined();
          expect(missing.length > 0).toBe(reason === 'missing' || reason === 'out-of-range');
        } else {
          expect([value, low, high].every(Number.isFinite)).toBe(true);
          expect(low <= value && value <= high).toBe(true);
          expect([reason, missing]).toEqual([undefined, []]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('no figure without its inputs: take one that it names away, and it is blank and names it', () => {
  const needed = (id: MoneyId): string[] =>
    figure(id, { collaboration: collaboration(), expected: null, emv: null }).missing;
  fc.assert(
    fc.property(contexts(false), (context) => {
      for (const { id } of FIGURES)
        for (const name of needed(id)) {
          if (name === 'expectedViews') {
            expect(figure(id, { ...context, expected: null }).missing).toEqual([name]);
            continue;
          }
          // Without impressions a click rate is by views: it is blank once both are gone.
          const without =
            id === 'ctr' && name === 'impressions' ? { impressions: null, views: null } : { [name]: null };
          const blank = figure(id, changed(context, without));
          expect(blank).toMatchObject({ value: null, reason: 'missing', missing: [name] });
        }
    }),
  );
});

it('no figure reads what it does not need: filling all else in changes none', () => {
  fc.assert(
    fc.property(contexts(true), contexts(false), (some, all) => {
      // A margin and impressions decide what kind of figure it is, not only whether there is one.
      const filled = COLLABORATION_INPUTS.filter((name) => !['margin', 'impressions', 'views'].includes(name)).map(
        (name) => [name, some.collaboration[name] ?? all.collaboration[name]],
      );
      const fuller = changed(some, Object.fromEntries(filled));
      for (const before of figuresOf(some))
        if (before.value !== null) expect(figure(before.id, fuller)).toEqual(before);
    }),
  );
});

it('in money of another scale, amounts scale with it and returns stay', () => {
  fc.assert(
    fc.property(contexts(false), fc.integer({ min: 2, max: 1_000 }), (context, by) => {
      const { fee, product, platformCost, revenue, orderValue } = context.collaboration;
      const amounts = { fee, product, platformCost, revenue, orderValue };
      const dearer = changed(
        context,
        Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Number(amount) * by])),
      );
      for (const before of figuresOf({ ...context, emv: null })) {
        const after = figure(before.id, { ...dearer, emv: null });
        const factor = before.unit === 'money' ? by : 1;
        for (const end of ['value', 'low', 'high'] as const)
          close(before[end] === null ? null : Number(before[end]) * factor, after[end]);
      }
    }),
  );
});

it('a higher fee costs more of everything and returns less', () => {
  fc.assert(
    fc.property(contexts(false), fc.integer({ min: 1, max: 100_000 }), (context, more) => {
      const dearer = changed(context, { fee: (context.collaboration.fee ?? 0) + more });
      const pair = (id: MoneyId) => [figure(id, context).value, figure(id, dearer).value] as const;
      for (const id of ['cpm', 'cpv', 'cpe', 'cpc', 'cpa', 'breakEvenConversions'] as const) {
        const [before, after] = pair(id);
        if (before !== null && after !== null) expect(after).toBeGreaterThan(before);
      }
      for (const id of ['roas', 'roi'] as const) {
        const [before, after] = pair(id);
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }
      expect(pair('maxFee')[0]).toBe(pair('maxFee')[1]);
    }),
  );
});

it('the more clicks a rate rests on, the narrower its interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.nat(5_000),
      fc.integer({ min: 2, max: 50 }),
      (of, hits, times) => {
        fc.pre(hits <= of);
        const [few, many] = [wilson90(hits, of)!, wilson90(hits * times, of * times)!];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
        expect(few.low >= 0 && few.high <= 1 && few.low <= few.value && few.value <= few.high).toBe(true);
      },
    ),
  );
});
