import type { Campaign, CampaignGoal, CampaignMetric } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';
import type { Interval } from '@/lib/stats/interval';
import { type CampaignFigure, figureOf } from './figures';
import { atTheEnd, type ForecastPlacement, type ForecastTotal, forecastTotal } from './forecast-total';
import { CAMPAIGN_PLAN, isAsGood, isCount } from './metrics';
import { FEWEST_PAST, type PastCampaign, type PastLine, pastLine } from './past';
import { scopesOf } from './scopes';
import { isPartly, type Total, totalOf } from './totals';
import { type GoalStanding, standingOf } from './verdict';

/** A goal that is proposed: what past campaigns typically had, or what these creators are expected to bring. */
export interface CampaignProposal {
  value: number;
  from: 'past' | 'forecast';
}

/** Why a goal is called unrealistic: `reached` of `of` campaigns, or beyond all that the creators' own figures allow. */
export type UnrealisticGoal = { why: 'past'; reached: number; of: number } | { why: 'forecast'; most: number };

/** One metric of a campaign against its goal. */
export interface GoalRow {
  metric: CampaignMetric;
  platform: PlatformId | null;
  /** It is the one that decides for the objective. */
  isPrimary: boolean;
  goal: { value: number; isOwn: boolean } | null;
  proposal: CampaignProposal | null;
  soFar: { count: Total | null } | { figure: CampaignFigure };
  forecast: ForecastTotal;
  past: PastLine | null;
  standing: GoalStanding;
  unrealistic: UnrealisticGoal[];
}

export interface GoalContext {
  campaign: Campaign;
  placements: readonly ForecastPlacement[];
  past: readonly PastCampaign[];
  /** The last day is over. */
  isOver: boolean;
  /** Metrics to show besides. */
  also?: readonly CampaignMetric[];
}

/** The metrics of the campaign's objective and those that the user added, each on every site that counts in its own way. */
export function goalRows(context: GoalContext): GoalRow[] {
  const { campaign, placements, also = [] } = context;
  const plan = CAMPAIGN_PLAN[campaign.objective];
  const metrics = [...new Set([...plan, ...campaign.goals.map(({ metric }) => metric), ...also])];
  return metrics.flatMap((metric) =>
    scopesOf(metric, placements).map((scope) => rowOf(metric, scope.platform, scope.placements, context)),
  );
}

function rowOf(
  metric: CampaignMetric,
  platform: PlatformId | null,
  placements: readonly ForecastPlacement[],
  { campaign, past, isOver }: GoalContext,
): GoalRow {
  const forecast = forecastTotal(metric, placements, campaign);
  const cost = totalOf('cost', placements);
  const line = pastLine(metric, platform, past, {
    currency: campaign.currency,
    hasMargin: campaign.margin !== null,
    cost: cost && cost.n === cost.of ? cost.value : null,
  });
  const proposal = proposalOf(line, forecast.range);
  const own = setGoal(campaign.goals, metric, platform);
  const goal = own !== null ? { value: own, isOwn: true } : proposal && { value: proposal.value, isOwn: false };
  const soFar: GoalRow['soFar'] = isCount(metric)
    ? { count: totalOf(metric, placements) }
    : { figure: figureOf(metric, placements, campaign) };
  const reached = 'count' in soFar ? soFar.count : rangeOf(soFar.figure);
  const expected = 'count' in soFar ? atTheEnd(forecast.range, soFar.count) : forecast.range;
  const basis = isOver ? ('count' in soFar ? soFar.count : soFar.figure) : forecast;
  const isPart = basis !== null && isPartly(basis);
  return {
    ...{ metric, platform, goal, proposal, soFar, forecast, past: line },
    isPrimary: metric === CAMPAIGN_PLAN[campaign.objective][0],
    standing: standingIn(metric, goal, proposal, isOver ? reached : expected, { isOver, isPart }),
    unrealistic: goal?.isOwn ? unrealisticOf(metric, goal.value, line, forecast) : [],
  };
}

/** What is proposed from the forecast itself says nothing of the campaign: only a goal of the user, or of past campaigns, does. */
function standingIn(
  metric: CampaignMetric,
  goal: GoalRow['goal'],
  proposal: CampaignProposal | null,
  range: Interval | null,
  of: { isOver: boolean; isPart: boolean },
): GoalStanding {
  if (!goal || (!goal.isOwn && proposal?.from === 'forecast')) return 'noGoal';
  return standingOf(metric, goal.value, range, of);
}

/** The goal that the user set; null: none. */
export const setGoal = (goals: readonly CampaignGoal[], metric: CampaignMetric, platform: PlatformId | null) =>
  goals.find((goal) => goal.metric === metric && goal.platform === platform)?.value ?? null;

/** One of the lines, never a mixture; three digits at most, for more would be mistaken for knowledge. */
function proposalOf(past: PastLine | null, forecast: Interval | null): CampaignProposal | null {
  if (past && past.n >= FEWEST_PAST) return { value: digits(past.median), from: 'past' };
  return forecast && { value: digits(forecast.value), from: 'forecast' };
}

const digits = (value: number): number => Number(value.toPrecision(3));

function unrealisticOf(
  metric: CampaignMetric,
  goal: number,
  past: PastLine | null,
  { range, n, of }: ForecastTotal,
): UnrealisticGoal[] {
  const found: UnrealisticGoal[] = [];
  const reached = past?.values.filter((value) => isAsGood(metric, value, goal)).length ?? 0;
  if (past && past.n >= FEWEST_PAST && reached === 0) found.push({ why: 'past', reached, of: past.n });
  // A forecast of some of the creators is no limit of what all can bring.
  const most = range && (isAsGood(metric, range.low, range.high) ? range.low : range.high);
  if (most !== null && n === of && !isAsGood(metric, most, goal)) found.push({ why: 'forecast', most });
  return found;
}

const rangeOf = ({ value, low, high }: CampaignFigure): Interval | null =>
  value === null ? null : { value, low: low ?? value, high: high ?? value };
