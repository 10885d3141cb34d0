import type { Reaching } from '@/lib/goals/realism';
import type { Formats } from '@/lib/i18n/format';
import type { MoneyText } from '@/lib/i18n/money-text';
import type { PageMessages } from '@/lib/i18n/pages';
import type { GoalKpi } from '@/lib/model/goal';
import type { Unit } from '@/lib/model/measure';
import { readAmount } from '@/lib/parsing/read-amount';

/** How a goal is written and typed. */
export type GoalUnit = 'percent' | 'count' | 'money' | 'times' | 'perHundred';

const UNIT: Record<GoalKpi, GoalUnit> = {
  ...{ estimatedReach: 'count', viewsPerPost: 'count', viewRate: 'percent', engagementRate: 'percent' },
  ...{ commentsPer100Likes: 'perHundred', shareRate: 'percent', cpm: 'money', cpe: 'money' },
  ...{ conversionRate: 'percent', cpa: 'money', roas: 'times' },
};
const AS_MEASURE: Record<Exclude<GoalUnit, 'money' | 'times'>, Unit> = {
  ...{ percent: 'fraction', count: 'count', perHundred: 'perHundred' },
};

export const unitOf = (kpi: GoalKpi): GoalUnit => UNIT[kpi];

/** A figure of a goal's KPI in words. */
export function goalText(kpi: GoalKpi, value: number, currency: string, f: Formats, text: MoneyText): string {
  const unit = UNIT[kpi];
  if (unit === 'money') return text.money(value, currency);
  return unit === 'times' ? text.multiple(value) : f.value(value, AS_MEASURE[unit], 3);
}

/** A goal as it stands in its field: percent as percent. */
export const typedGoal = (kpi: GoalKpi, value: number, f: Formats): string =>
  f.amount(UNIT[kpi] === 'percent' ? Number((100 * value).toPrecision(6)) : value);

/** What was typed as a goal: a number above zero; null where it is none, or a rate above 1 000 %. */
export function readGoal(kpi: GoalKpi, text: string): number | null {
  const isPercent = UNIT[kpi] === 'percent';
  const bare = text.trim().replace(isPercent ? /[\s\u00a0\u202f]*%$/ : /[\s\u00a0\u202f]*[×x]$/, '');
  const amount = /^\d{1,3}[.,]\d{1,6}$/.test(bare) ? Number(bare.replace(',', '.')) : readAmount(bare);
  if (amount === null || !(amount > 0) || amount > (isPercent ? 1_000 : 1e12)) return null;
  return isPercent ? Number((amount / 100).toPrecision(12)) : amount;
}

/** "fewer than 10%", "10% to 25%", "at least 90%". */
export function reachingText({ low, high }: Reaching, words: PageMessages['goals'], f: Formats): string {
  const percent = (share: number) => f.value(share, 'fraction', 2);
  if (low <= 0) return words.share.under(percent(high));
  return high >= 1 ? words.share.over(percent(low)) : words.share.between(percent(low), percent(high));
}
