import { type DayFigure, type DayOf, localDay, type ProfileHistory } from '@/lib/model/day-figures';
import type { Basis, Confidence } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Quantity } from '@/lib/model/quantity';
import type { Interval } from '@/lib/stats/interval';

export const HISTORY_METRICS = ['followers', 'engagement', 'viewRate'] as const;
export type HistoryMetric = (typeof HISTORY_METRICS)[number];

/** Readings that are further apart are not joined: what was between them nobody knows. */
export const GAP_DAYS = 14;

const DAY = 86_400_000;

/** One reading: a count of followers, or a rate as a fraction, with the range it lies in. */
export interface HistoryPoint extends Interval {
  /** Epoch ms. */
  at: number;
  confidence: Confidence;
  /** Posts that went in; null for a count. */
  n: number | null;
  basis: Basis | null;
  format: Format | null;
}

/**
 * Why two readings are not joined: they are more than 14 days apart; from the later on the rate is counted from something
 * else, or of another format; what was read in between was counted otherwise than both.
 */
export type Apart = 'gap' | 'basis' | 'format' | 'otherwise';

/** Two readings that follow each other and must not be joined, and why: one reason at least. */
export interface Break {
  before: HistoryPoint;
  after: HistoryPoint;
  why: readonly Apart[];
}

export interface Series {
  metric: HistoryMetric;
  /** Oldest first, one a day at most. */
  points: HistoryPoint[];
  breaks: Break[];
}

/**
 * One figure of a profile over time, from its own readings alone, in whatever order they are given: of each day (of
 * `dayOf`, this device’s if left out) the last reading. Nothing is filled in. The line breaks between two readings that are more than 14 days apart, and
 * where a rate is counted from something else or of another format than before.
 */
export function seriesOf({ snapshots, days }: ProfileHistory, metric: HistoryMetric, dayOf: DayOf = localDay): Series {
  const read =
    metric === 'followers'
      ? snapshots.flatMap(({ at, followers }) => (followers ? [countPoint(at, followers)] : []))
      : days.flatMap(({ figures }) => figures.filter(({ kpi }) => isOf(kpi, metric)).map(ratePoint));
  const points = lastOfEachDay(read, dayOf);
  const breaks = points.flatMap((after, index): Break[] => {
    const before = points[index - 1];
    const why = before ? whyApart(before, after) : [];
    return before && why.length > 0 ? [{ before, after, why }] : [];
  });
  return { metric, points, breaks };
}

/** Days from one moment (epoch ms) to the other. */
export const daysBetween = (from: number, to: number): number => (to - from) / DAY;

/** Whether two readings are too far apart to be joined. */
export const isGap = (before: HistoryPoint, after: HistoryPoint): boolean =>
  daysBetween(before.at, after.at) > GAP_DAYS;

const isOf = (kpi: DayFigure['kpi'], metric: HistoryMetric): boolean =>
  (kpi === 'viewRate') === (metric === 'viewRate');

const OF_COUNT = { exact: 'exact', rounded: 'rounded', estimated: 'estimate' } as const;

const countPoint = (at: number, { value, low, high, precision }: Quantity): HistoryPoint => ({
  at,
  value,
  low,
  high,
  confidence: OF_COUNT[precision],
  n: null,
  basis: null,
  format: null,
});

const ratePoint = ({ at, value, low, high, confidence, n, basis, format }: DayFigure): HistoryPoint => ({
  at,
  value,
  low,
  high,
  confidence,
  n,
  basis,
  format,
});

function lastOfEachDay(points: readonly HistoryPoint[], dayOf: DayOf): HistoryPoint[] {
  const last = new Map<number, HistoryPoint>();
  for (const point of [...points].sort((a, b) => a.at - b.at)) last.set(dayOf(point.at), point);
  return [...last.values()];
}

function whyApart(before: HistoryPoint, after: HistoryPoint): Apart[] {
  const gap: Apart[] = isGap(before, after) ? ['gap'] : [];
  if (before.basis !== after.basis) return [...gap, 'basis'];
  return before.format === after.format ? gap : [...gap, 'format'];
}
