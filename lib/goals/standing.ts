import { headlineMeasure } from '@/lib/compare/compare';
import type { GoalKpi } from '@/lib/model/goal';
import type { KpiId } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import type { MoneyFigure } from '@/lib/money/figure';
import { impliedByQuote } from '@/lib/money/implied';
import { figuresOf } from '@/lib/money/registry';
import type { Interval } from '@/lib/stats/interval';
import { currencyOf, type GoalContext } from './context';

/** Where a profile stands by one KPI: a measure of its posts, or a figure of the collaboration with it. */
export type Standing =
  | { kind: 'measure'; reported: ReportedMeasure; figure: Interval | null }
  /** `isImplied`: nothing was paid yet; it is what the quote comes to. */
  | { kind: 'money'; money: MoneyFigure; isImplied: boolean; figure: Interval | null }
  /** The site does not have this KPI. */
  | { kind: 'none'; figure: null };

/** The profile's own measure behind a goal; null: it is one of the collaboration. */
export function measureFor(kpi: GoalKpi, report: Report): ReportedMeasure | null {
  const id = kpi === 'engagementRate' ? engagementOf(report) : isMeasure(kpi) ? kpi : null;
  return id && headlineMeasure(report, id);
}

/** Where the profile stands now by a KPI. */
export function standingOf(kpi: GoalKpi, context: GoalContext): Standing {
  const { report, collaboration, quote } = context;
  const reported = measureFor(kpi, report);
  if (reported) return { kind: 'measure', reported, figure: intervalOf(reported.measure) };
  if (!isMoney(kpi)) return { kind: 'none', figure: null };
  const paid = collaboration && figuresOf({ collaboration, expected: null, emv: null }).find(({ id }) => id === kpi);
  const implied =
    quote && quote.currency === currencyOf(context) ? impliedByQuote(report, quote).find(({ id }) => id === kpi) : null;
  const money = paid?.value === null || !paid ? (implied?.value ? implied : (paid ?? implied)) : paid;
  if (!money) return { kind: 'money', money: missing(kpi), isImplied: false, figure: null };
  return { kind: 'money', money, isImplied: money === implied, figure: intervalOf(money) };
}

const MEASURES = ['estimatedReach', 'viewsPerPost', 'viewRate', 'commentsPer100Likes', 'shareRate'] as const;
const MONEY = ['cpm', 'cpe', 'conversionRate', 'cpa', 'roas'] as const;
type MoneyGoal = (typeof MONEY)[number];

const isMeasure = (kpi: GoalKpi): kpi is (typeof MEASURES)[number] => MEASURES.some((one) => one === kpi);
export const isMoney = (kpi: GoalKpi): kpi is MoneyGoal => MONEY.some((one) => one === kpi);

/** The rate that the site's profiles are judged by. */
const engagementOf = ({ profile }: Report): KpiId =>
  profile.platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews';

function intervalOf({ value, low, high }: { value: number | null; low: number | null; high: number | null }) {
  return value === null ? null : { value, low: low ?? value, high: high ?? value };
}

/** Nothing was typed yet. */
const missing = (id: MoneyGoal): MoneyFigure => ({
  ...{ id, value: null, low: null, high: null, unit: id === 'roas' ? 'ratio' : 'money', reason: 'missing' },
  missing: NEEDS[id],
});

const NEEDS: Record<MoneyGoal, string[]> = {
  cpm: ['cost', 'impressions'],
  cpe: ['cost', 'engagements'],
  conversionRate: ['clicks', 'conversions'],
  cpa: ['cost', 'conversions'],
  roas: ['cost', 'revenue'],
};
