import { describe, expect, it } from 'vitest';
import type { GoalContext } from '@/lib/goals/context';
import { lineOf, linesOf } from '@/lib/goals/lines';
import { defaultObjective, planOf } from '@/lib/goals/plan';
import { proposalOf } from '@/lib/goals/proposal';
import { reachingOf, unrealisticOf } from '@/lib/goals/realism';
import { goalSheet } from '@/lib/goals/sheet';
import { standingOf } from '@/lib/goals/standing';
import { fitOf, metOf } from '@/lib/goals/verdict';
import type { DayFigures } from '@/lib/model/day-figures';
import type { ProfileKey } from '@/lib/model/profile';
import type { Reference } from '@/lib/model/report';
import { collaboration } from '../../support/builders/collaboration';
import { firm, indicative, known, none, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const RATE = known('engagementRateByFollowers', 0.03, 0.025, 0.036, {
  used: [0.01, 0.02, 0.03, 0.04, 0.08].map((value, index) => ({ postId: `p${index}`, url: '', value })),
});
const BAND = firm([0.012, 0.021, 0.031], 'typical');
const with_ = (differs: Partial<GoalContext> = {}): GoalContext => ({
  report: report({ measures: [reported(RATE, BAND)] }),
  ...{ collaboration: null, quote: null, past: [], days: [] },
  ...differs,
});
const paid = (profileKey: ProfileKey, fee: number, conversions: number) => ({
  ...collaboration({ fee, product: 0, platformCost: 0, conversions }),
  profileKey,
});

describe('an objective', () => {
  it('has one KPI that decides and two that support it, those that the site has', () => {
    expect(planOf('awareness', 'instagram')).toEqual({ primary: 'estimatedReach', supporting: ['viewRate', 'cpm'] });
    expect(planOf('awareness', 'youtube').primary).toBe('viewsPerPost');
    expect(planOf('consideration', 'tiktok')).toEqual({ primary: 'engagementRate', supporting: ['shareRate', 'cpe'] });
    expect(planOf('consideration', 'youtube').supporting[0]).toBe('commentsPer100Likes');
    expect(planOf('conversion', 'instagram')).toEqual({ primary: 'conversionRate', supporting: ['cpa', 'roas'] });
  });

  it('is proposed by the sector', () => {
    expect(['beauty', 'finance', 'nonprofit', null].map(defaultObjective)).toEqual([
      ...['consideration', 'conversion', 'awareness', 'awareness'],
    ]);
  });
});

describe('where the profile stands', () => {
  it('is the site’s own rate, or the figure of the collaboration', () => {
    expect(standingOf('engagementRate', with_())).toMatchObject({
      kind: 'measure',
      figure: { value: 0.03, low: 0.025, high: 0.036 },
    });
    const context = with_({ collaboration: paid('instagram:70012345678', 900, 30) });
    expect(standingOf('cpa', context)).toMatchObject({ kind: 'money', isImplied: false, figure: { value: 30 } });
  });

  it('before anything is paid, a cost is what the quote comes to', () => {
    const quote = { amount: 1_200, currency: 'EUR', deliverable: '1 post' };
    // 3 % of 48 200 followers are 1 446 reactions.
    const standing = standingOf('cpe', with_({ quote }));
    expect(standing).toMatchObject({ kind: 'money', isImplied: true });
    expect(standing.figure?.value).toBeCloseTo(1_200 / 1_446, 6);
  });

  it('what is missing is named', () => {
    expect(standingOf('roas', with_())).toMatchObject({ figure: null, money: { missing: ['cost', 'revenue'] } });
    expect(standingOf('shareRate', with_())).toEqual({ kind: 'none', figure: null });
  });
});

describe('the three lines', () => {
  it('stand apart: the band, the posts until there are readings, the collaborations with others', () => {
    const past = [paid('tiktok:a', 100, 10), paid('tiktok:b', 400, 10), paid('instagram:70012345678', 1, 1)];
    const lines = linesOf('engagementRate', with_({ past }));
    expect(lines.published).toBe(BAND);
    expect(lines.own).toEqual({ median: 0.03, p25: 0.02, p75: 0.04, best: 0.08, n: 5, of: 'posts' });
    expect(lines.past).toBeNull();
    expect(linesOf('cpa', with_({ past })).past).toEqual({ median: 25, p25: 17.5, p75: 32.5, best: 10, n: 2 });
  });

  it('readings of three days are a history', () => {
    const figure = { kpi: 'engagementRateByFollowers', basis: 'followers', format: null } as const;
    const days = [0.02, 0.024, 0.022].map(
      (value, day): DayFigures => ({
        ...{ profileKey: 'instagram:70012345678' as ProfileKey, day },
        figures: [{ ...figure, value, low: value, high: value, n: 12, confidence: 'exact' as const, at: day }],
      }),
    );
    expect(linesOf('engagementRate', with_({ days })).own).toMatchObject({
      of: 'readings',
      median: 0.022,
      best: 0.024,
    });
  });

  it('money of another currency is no past result; a rate has none', () => {
    const other = { ...paid('tiktok:a', 100, 10), currency: 'USD', clicks: 200 };
    expect(linesOf('cpa', with_({ past: [other] })).past).toBeNull();
    expect(linesOf('conversionRate', with_({ past: [other] })).past?.median).toBe(0.05);
  });
});

describe('a proposal', () => {
  const standing = standingOf('engagementRate', with_());
  const lines = linesOf('engagementRate', with_());
  it('is the median at this size; without a band, what the creator typically gets; never a mixture', () => {
    expect(proposalOf(standing, lines)).toEqual({ value: 0.021, from: 'published' });
    expect(proposalOf(standing, { ...lines, published: indicative('above', 0.02) })).toEqual({
      value: 0.03,
      from: 'own',
    });
    expect(proposalOf(standing, { ...lines, past: lineOf([1, 2, 4], true) })).toEqual({ value: 2, from: 'past' });
    expect(proposalOf({ kind: 'none', figure: null }, { published: null, own: null, past: null })).toBeNull();
  });
});

describe('who reaches a goal', () => {
  it('is told as exactly as the percentiles can', () => {
    expect(reachingOf(0.025, BAND)).toMatchObject({ low: 0.25, high: 0.5 });
    expect(reachingOf(10, BAND)).toMatchObject({ low: 0 });
    expect(reachingOf(0.000_001, BAND)).toMatchObject({ high: 1 });
    expect(reachingOf(0.02, indicative('above', 0.02))).toBeNull();
    expect(reachingOf(0.02, none('nothing-published'))).toBeNull();
  });

  it('beyond p90 it is less than a tenth, of how many is said, and the goal is called unrealistic', () => {
    const whole = { ...BAND, band: { p10: 0.006, p25: 0.012, p50: 0.021, p75: 0.031, p90: 0.05, n: 812 } } as Reference;
    const reaching = { low: 0, high: expect.closeTo(0.1, 9), n: 812 };
    expect(reachingOf(0.051, whole)).toEqual(reaching);
    expect(reachingOf(0.04, whole)).toMatchObject({ low: expect.closeTo(0.1, 9), high: 0.25 });
    expect(reachingOf(0.006, whole)).toEqual({ low: 0.9, high: 1, n: 812 });
    const lines = { published: whole, own: null, past: null };
    expect(unrealisticOf('engagementRate', 0.051, lines)).toEqual([{ why: 'above-p90', reaching }]);
    expect(unrealisticOf('engagementRate', 0.05, lines)).toEqual([]);
  });

  it('a goal above p90 or above the creator’s own best is called unrealistic; of costs one below', () => {
    const lines = linesOf('engagementRate', with_());
    expect(unrealisticOf('engagementRate', 0.02, lines)).toEqual([]);
    expect(unrealisticOf('engagementRate', 0.2, lines).map(({ why }) => why)).toContain('beyond-own-best');
    const past = { published: null, own: null, past: lineOf([10, 20, 30], true) };
    expect(unrealisticOf('cpa', 8, past)).toEqual([{ why: 'beyond-past-best', best: 10 }]);
    expect(unrealisticOf('cpa', 12, past)).toEqual([]);
  });
});

describe('the verdict', () => {
  const standing = standingOf('engagementRate', with_());
  it('needs the whole range on one side', () => {
    expect([0.02, 0.03, 0.04, null].map((goal) => metOf('engagementRate', goal, standing))).toEqual([
      ...['met', 'unsure', 'missed', 'no-goal'],
    ]);
    const few = { ...RATE, n: 4 };
    const of = standingOf('engagementRate', with_({ report: report({ measures: [reported(few)] }) }));
    expect(metOf('engagementRate', 0.01, of)).toBe('too-few');
    const hidden = report({ measures: [reported(unknown('engagementRateByFollowers', 'hidden'))] });
    expect(metOf('engagementRate', 0.01, standingOf('engagementRate', with_({ report: hidden })))).toBe('unknown');
  });

  it('is the primary KPI’s, unless a supporting one is missed', () => {
    expect(fitOf('met', ['met', 'unknown'])).toBe('fit');
    expect(fitOf('met', ['missed', 'met'])).toBe('cantTell');
    expect(fitOf('missed', ['met', 'met'])).toBe('notFit');
    expect(fitOf('unsure', ['met', 'met'])).toBe('cantTell');
  });

  it('a sheet has the user’s goal, else the proposal', () => {
    const sheet = goalSheet('consideration', [{ kpi: 'cpe', value: 0.5 }], with_());
    expect(sheet.rows.map(({ kpi, isPrimary, goal }) => [kpi, isPrimary, goal])).toEqual([
      ['engagementRate', true, { value: 0.021, isOwn: false }],
      ['commentsPer100Likes', false, null],
      ['cpe', false, { value: 0.5, isOwn: true }],
    ]);
    expect(sheet.fit).toBe('fit');
  });
});
