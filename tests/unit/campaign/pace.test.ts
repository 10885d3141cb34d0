import { describe, expect, it } from 'vitest';
import type { GoalRow } from '@/lib/campaign/goal-rows';
import { isBelowForecast, isByForecast, paceOf } from '@/lib/campaign/pace';
import { none } from '@/lib/money/figure';

const row = (of: Partial<GoalRow>): GoalRow => ({
  ...{ metric: 'conversions', platform: null, isPrimary: true, goal: { value: 60, isOwn: true }, proposal: null },
  soFar: { count: { value: 6, low: 6, high: 6, n: 3, of: 3 } },
  forecast: { range: { low: 40, value: 60, high: 90 }, n: 3, of: 3, gaps: [] },
  ...{ past: null, standing: 'onTrack', unrealistic: [] },
  ...of,
});
const RUNNING = { kind: 'running', day: 27, of: 44 } as const;

describe('pace: two facts, no projection', () => {
  it('6 of 60 on day 27 of 44', () => {
    expect(paceOf(row({}), RUNNING)).toEqual({ ofGoal: 0.1, ofDays: 27 / 44 });
  });
  it('none without both days, a goal and a count', () => {
    expect(paceOf(row({}), { kind: 'running', day: 27, of: null })).toBeNull();
    expect(paceOf(row({}), { kind: 'over' })).toBeNull();
    expect(paceOf(row({ goal: null }), RUNNING)).toBeNull();
    expect(paceOf(row({ goal: { value: 0, isOwn: true } }), RUNNING)).toBeNull();
    expect(paceOf(row({ soFar: { count: null } }), RUNNING)).toBeNull();
  });
});

describe('a figure beside its forecast', () => {
  const cpa = (value: number | null, n = 3) =>
    row({
      metric: 'cpa',
      soFar: { figure: { ...none('cpa', 'money', 'missing', []), value, low: value, high: value, n, of: 3 } },
      forecast: { range: { low: 14, value: 60, high: 172 }, n: 3, of: 3, gaps: [] },
    });
  it('is worse than all of it, or is not', () => {
    expect([cpa(575), cpa(172), cpa(5)].map(isBelowForecast)).toEqual([true, false, false]);
    const rate = row({
      ...cpa(0.001),
      metric: 'ctr',
      forecast: { ...row({}).forecast, range: { low: 0.01, value: 0.02, high: 0.03 } },
    });
    expect(isBelowForecast(rate)).toBe(true);
  });
  it('can’t be told of some placements only, nor of counts, which still grow', () => {
    expect([cpa(575, 2), cpa(null), row({})].map(isBelowForecast)).toEqual([false, false, false]);
  });
  it('a verdict goes by the forecast until the campaign is over', () => {
    expect([isByForecast(row({}), false), isByForecast(row({}), true)]).toEqual([true, false]);
    expect(isByForecast(row({ standing: 'noGoal' }), false)).toBe(false);
  });
});
