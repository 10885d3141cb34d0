import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineOf } from '@/lib/goals/lines';
import { isAsGood, LOWER_IS_BETTER } from '@/lib/goals/plan';
import { reachingOf } from '@/lib/goals/realism';
import { fitOf, type Met, metOf } from '@/lib/goals/verdict';
import { GOAL_KPIS, type GoalKpi } from '@/lib/model/goal';
import { firm, known, reported } from '../../support/reports/parts';

const kpi = fc.constantFrom(...GOAL_KPIS);
const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const ORDER: Record<string, number> = { missed: 0, unsure: 1, met: 2 };
const met = fc.constantFrom<Met[]>('met', 'missed', 'unsure', 'too-few', 'unknown', 'no-goal');

const at = (value: number, half: number) => {
  const measure = known('viewsPerPost', value, value - half, value + half);
  return {
    kind: 'measure',
    reported: reported(measure),
    figure: { value, low: value - half, high: value + half },
  } as const;
};

it('a better figure never turns a met goal into a missed one', () => {
  fc.assert(
    fc.property(kpi, amount, amount, amount, fc.double({ min: 0, max: 1e5, noNaN: true }), (of, goal, a, b, half) => {
      const [better, worse] = isAsGood(of, a, b) ? [a, b] : [b, a];
      const [high, low] = [metOf(of, goal, at(better, half)), metOf(of, goal, at(worse, half))];
      expect(ORDER[high]).toBeGreaterThanOrEqual(ORDER[low] ?? 0);
    }),
  );
});

it('a wider range never makes an unsure verdict sure', () => {
  fc.assert(
    fc.property(kpi, amount, amount, amount, amount, (of, goal, value, a, b) => {
      const [narrow, wide] = a < b ? [a, b] : [b, a];
      if (metOf(of, goal, at(value, narrow)) === 'unsure') expect(metOf(of, goal, at(value, wide))).toBe('unsure');
    }),
  );
});

it('who reaches a goal: shares from 0 to 1, fewer for a higher goal', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 3, maxLength: 3 }), amount, amount, (quartiles, a, b) => {
      const [p25 = 0, p50 = 0, p75 = 0] = quartiles.toSorted((x, y) => x - y);
      const band = firm([p25, p50, p75], 'typical');
      const [less, more] = a < b ? [a, b] : [b, a];
      const [easy, hard] = [reachingOf(less, band), reachingOf(more, band)];
      if (!easy || !hard) throw new Error('a band gives a share');
      for (const { low, high } of [easy, hard]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }
      expect(hard.high).toBeLessThanOrEqual(easy.high);
      expect(hard.low).toBeLessThanOrEqual(easy.low);
    }),
  );
});

it('a line does not depend on the order, holds its median and its best, and has no figure of none', () => {
  fc.assert(
    fc.property(kpi, fc.array(amount, { maxLength: 20 }), (of: GoalKpi, figures) => {
      const line = lineOf(figures, LOWER_IS_BETTER.has(of));
      expect(lineOf(figures.toReversed(), LOWER_IS_BETTER.has(of))).toEqual(line);
      if (!line) {
        expect(figures).toEqual([]);
        return;
      }
      expect(line.p25).toBeLessThanOrEqual(line.median);
      expect(line.median).toBeLessThanOrEqual(line.p75);
      expect(figures.every((one) => isAsGood(of, line.best, one))).toBe(true);
    }),
  );
});

it('it fits only where the primary goal is met and none is missed, and fails only where that one is missed', () => {
  fc.assert(
    fc.property(met, fc.array(met, { minLength: 2, maxLength: 2 }), (primary, supporting) => {
      const fit = fitOf(primary, supporting);
      expect(fit === 'fit').toBe(primary === 'met' && !supporting.includes('missed'));
      expect(fit === 'notFit').toBe(primary === 'missed');
    }),
  );
});
