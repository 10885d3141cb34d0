import type { Collaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import { type Interval, point } from '@/lib/stats/interval';
import { inputOf, type MoneyInput } from './inputs';

export const MONEY_IDS = [
  'cpm',
  'cpv',
  'cpe',
  'ctr',
  'cpc',
  'conversionRate',
  'cpa',
  'roas',
  'roi',
  'breakEvenConversions',
  'maxCpa',
  'maxFee',
  'emv',
] as const;
export type MoneyId = (typeof MONEY_IDS)[number];

/** `money`: in the collaboration’s currency (EMV: in that of its rates) · `fraction`: 0.04 is 4 % · `ratio`: 4.11 times. */
export type MoneyUnit = 'money' | 'fraction' | 'count' | 'ratio';

/** Why a figure has no value. */
export const MONEY_REASONS = [
  'missing', // an input is blank; `missing` names them
  'out-of-range', // an input is negative, no number, or a margin above 1; `missing` names them
  'not-defined', // it would be divided by zero
  'sales-by-code', // more conversions than clicks: they came by another way than the link
  'more-clicks-than-views', // clicks and views are not of the same posts
  'off', // EMV is worked out only where the user wants it
] as const;
export type MoneyReason = (typeof MONEY_REASONS)[number];

/** What a figure is counted from or leaves out, where that is part of its name. */
export const MONEY_BASES = [
  'impressions',
  'views',
  'engagements',
  'impressions-and-engagements',
  'views-and-engagements',
  'with-margin',
  'before-product-cost',
] as const;
export type MoneyBasis = (typeof MONEY_BASES)[number];

export interface MoneyFigure {
  id: MoneyId;
  value: number | null;
  /** low ≤ value ≤ high; all three alike where the inputs are counts that the user typed. */
  low: number | null;
  high: number | null;
  unit: MoneyUnit;
  /** Set exactly where `value` is null. */
  reason?: MoneyReason;
  /** Names of the inputs that it lacks, or that can’t be. */
  missing: string[];
  basis?: MoneyBasis;
}

/** What a post of the profile is expected to bring. */
export interface Expected {
  views: Interval | null;
}

/** All that a figure may be worked out from. */
export interface MoneyContext {
  collaboration: Collaboration;
  expected: Expected | null;
  /** Null: EMV is not wanted. */
  emv: EmvRates | null;
}

/** One figure: one file, one line in the registry, words in lib/i18n/{en,fr}/money.ts. */
export interface MoneyKpi {
  id: MoneyId;
  unit: MoneyUnit;
  compute(context: MoneyContext): MoneyFigure;
}

type Outcome = { figure: Interval | number | MoneyReason; basis?: MoneyBasis };

interface Definition<Input extends MoneyInput> {
  id: MoneyId;
  unit: MoneyUnit;
  /** All that it can’t be worked out without. */
  needs: readonly Input[] | ((context: MoneyContext) => readonly Input[]);
  work(inputs: Record<Input, number>, context: MoneyContext): Outcome | Outcome['figure'];
}

/** A figure that is worked out only once all its inputs are there and can be; what is not finite is not defined. */
export function moneyKpi<Input extends MoneyInput>(definition: Definition<Input>): MoneyKpi {
  const { id, unit, needs, work } = definition;
  return {
    id,
    unit,
    compute(context) {
      const names = typeof needs === 'function' ? needs(context) : needs;
      const given = names.map((name) => [name, inputOf(name, context)] as const);
      const blank = given.filter(([, value]) => value === null).map(([name]) => name);
      if (blank.length > 0) return none(id, unit, 'missing', blank);
      const wrong = given.filter(([name, value]) => !isPossible(name, value)).map(([name]) => name);
      if (wrong.length > 0) return none(id, unit, 'out-of-range', wrong);
      const outcome = work(Object.fromEntries(given) as Record<Input, number>, context);
      const { figure, basis } = isOutcome(outcome) ? outcome : { figure: outcome };
      return { ...asFigure(id, unit, figure), ...(basis && { basis }) };
    },
  };
}

/** A figure without a value, and why. */
export const none = (id: MoneyId, unit: MoneyUnit, reason: MoneyReason, missing: readonly string[] = []) =>
  ({ id, unit, value: null, low: null, high: null, reason, missing: [...missing] }) satisfies MoneyFigure;

/** A figure from its range; not defined where that is not finite. */
export function asFigure(id: MoneyId, unit: MoneyUnit, figure: Outcome['figure']): MoneyFigure {
  if (typeof figure === 'string') return none(id, unit, figure);
  const { value, low, high } = typeof figure === 'number' ? point(figure) : figure;
  if (![value, low, high].every(Number.isFinite)) return none(id, unit, 'not-defined');
  return { id, unit, value, low, high, missing: [] };
}

/** a / b, or why not. */
export const over = (a: number, b: number): number | MoneyReason => (b > 0 ? a / b : 'not-defined');

const isOutcome = (outcome: Outcome | Outcome['figure']): outcome is Outcome =>
  typeof outcome === 'object' && 'figure' in outcome;

const isPossible = (name: MoneyInput, value: number | null): boolean =>
  value !== null && Number.isFinite(value) && value >= 0 && (name !== 'margin' || value <= 1);
