import type { Campaign, CampaignMetric } from '@/lib/model/campaign';
import { noCollaboration } from '@/lib/model/collaboration';
import { type MoneyContext, type MoneyFigure, type MoneyId, type MoneyKpi, none } from '@/lib/money/figure';
import { FIGURES } from '@/lib/money/registry';
import { type MeasuredPlacement, wholeInputOf } from './measured';
import { type CampaignInput, type Count, INPUTS_OF } from './metrics';
import { totalOf } from './totals';

/** Figures of a campaign that are quotients. */
export type CampaignRatio = Exclude<CampaignMetric, Count> | 'breakEvenConversions';

/** A money figure over those placements of which all its inputs are known: `n` of `of`. */
export interface CampaignFigure extends MoneyFigure {
  n: number;
  of: number;
}

type End = 'value' | 'low' | 'high';

/**
 * A figure of lib/money over several placements: quotient of the sums, never a mean of quotients. Only placements that
 * have every input, of all their posts, count: above and below the line alike. Where the site rounds its counts it has their range.
 */
export function figureOf(
  id: CampaignRatio,
  placements: readonly MeasuredPlacement[],
  campaign: Campaign,
): CampaignFigure {
  const inputs = inputsOf(id, placements);
  const whole = placements.filter((one) => inputs.every((input) => wholeInputOf(one, input) !== null));
  const facts = { n: whole.length, of: placements.length };
  if (whole.length === 0) return { ...lacking(id, inputs, placements), ...facts };
  const at = (end: End) => kpiOf(id).compute(contextOf(inputs, whole, campaign, end));
  const [figure, low, high] = [at('value'), at('low'), at('high')];
  if (figure.value === null || low.low === null || low.high === null || high.low === null || high.high === null)
    return { ...figure, ...facts };
  return { ...figure, ...facts, low: Math.min(low.low, high.low), high: Math.max(low.high, high.high) };
}

/** The click rate goes by whichever more placements have beside their clicks: impressions, or views. */
function inputsOf(id: CampaignRatio, placements: readonly MeasuredPlacement[]): readonly CampaignInput[] {
  if (id === 'breakEvenConversions') return ['cost'];
  if (id !== 'ctr') return INPUTS_OF[id];
  const has = (input: CampaignInput) => (one: MeasuredPlacement) =>
    wholeInputOf(one, 'clicks') !== null && wholeInputOf(one, input) !== null;
  const byViews = placements.filter(has('views')).length > placements.filter(has('impressions')).length;
  return byViews ? ['clicks', 'views'] : INPUTS_OF.ctr;
}

/** No placement has all of it: it lacks what none of them has; where each has something, all that it is made of. */
function lacking(
  id: CampaignRatio,
  inputs: readonly CampaignInput[],
  placements: readonly MeasuredPlacement[],
): MoneyFigure {
  const absent = inputs.filter((input) => placements.every((one) => wholeInputOf(one, input) === null));
  return none(id, kpiOf(id).unit, 'missing', absent.length > 0 ? absent : inputs);
}

function contextOf(
  inputs: readonly CampaignInput[],
  placements: readonly MeasuredPlacement[],
  campaign: Campaign,
  end: End,
): MoneyContext {
  const sums = inputs.map((input) => [input, totalOf(input, placements)?.[end] ?? null] as const);
  const { cost = null, ...counts } = Object.fromEntries(sums) as Partial<Record<CampaignInput, number | null>>;
  const costs = cost === null ? {} : { fee: cost, product: 0, platformCost: 0 };
  const { margin, orderValue, currency } = campaign;
  const collaboration = { ...noCollaboration('instagram:0', currency), ...counts, ...costs, margin, orderValue };
  return { collaboration, expected: null, emv: null };
}

function kpiOf(id: MoneyId): MoneyKpi {
  const kpi = FIGURES.find((one) => one.id === id);
  if (!kpi) throw new Error(`No money figure "${id}" in lib/money/registry`);
  return kpi;
}
