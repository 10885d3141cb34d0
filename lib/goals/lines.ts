import { quantileSorted } from 'simple-statistics';
import type { GoalKpi } from '@/lib/model/goal';
import type { Reference } from '@/lib/model/report';
import { figuresOf } from '@/lib/money/registry';
import { currencyOf, type GoalContext } from './context';
import { LOWER_IS_BETTER } from './plan';
import { isMoney, measureFor } from './standing';

/** What some figures come to: their middle, their spread and the best of them. */
export interface Line {
  median: number;
  p25: number;
  p75: number;
  best: number;
  n: number;
}

/** The three lines that a goal is held against. They are shown apart and never blended (kpis.md §8). */
export interface Lines {
  /** Firm or indicative; null: nothing honest is published for it. */
  published: Reference | null;
  /** The creator's own: earlier readings of the rate, else the posts that the figure was counted from. */
  own: (Line & { of: 'readings' | 'posts' }) | null;
  /** The user's collaborations with other profiles, those in the same currency. */
  past: Line | null;
}

/** Fewer readings are no history. */
const FEWEST_READINGS = 3;

export function linesOf(kpi: GoalKpi, context: GoalContext): Lines {
  const reported = measureFor(kpi, context.report);
  return {
    published:
      reported?.alternatives.find(({ level }) => level === 'firm' || level === 'indicative' || level === 'own') ?? null,
    own: ownLine(kpi, context),
    past: pastLine(kpi, context),
  };
}

function ownLine(kpi: GoalKpi, { report, days }: GoalContext): Lines['own'] {
  const measure = measureFor(kpi, report)?.measure;
  if (!measure) return null;
  const isLess = LOWER_IS_BETTER.has(kpi);
  const readings = days.flatMap(({ figures }) =>
    figures.filter((figure) => figure.kpi === measure.id && figure.format === measure.format).map(({ value }) => value),
  );
  const fromReadings = readings.length >= FEWEST_READINGS ? lineOf(readings, isLess) : null;
  if (fromReadings) return { ...fromReadings, of: 'readings' };
  const fromPosts = lineOf(
    measure.used.map(({ value }) => value),
    isLess,
  );
  return fromPosts && { ...fromPosts, of: 'posts' };
}

function pastLine(kpi: GoalKpi, context: GoalContext): Line | null {
  if (!isMoney(kpi)) return null;
  const currency = currencyOf(context);
  const isFree = kpi === 'conversionRate' || kpi === 'roas';
  const results = context.past
    .filter((one) => one.profileKey !== context.report.profile.key && (isFree || one.currency === currency))
    .flatMap(
      (collaboration) =>
        figuresOf({ collaboration, expected: null, emv: null }).find(({ id }) => id === kpi)?.value ?? [],
    );
  return lineOf(results, LOWER_IS_BETTER.has(kpi));
}

/** Null of no figures. */
export function lineOf(figures: readonly number[], isLessBetter: boolean): Line | null {
  const sorted = figures.filter(Number.isFinite).toSorted((a, b) => a - b);
  const best = isLessBetter ? sorted[0] : sorted.at(-1);
  if (best === undefined) return null;
  const at = (share: number) => quantileSorted(sorted, share);
  return { median: at(0.5), p25: at(0.25), p75: at(0.75), best, n: sorted.length };
}
