import { median } from 'simple-statistics';
import type { Moment } from '@/lib/model/quantity';
import type { ReportedPost } from '@/lib/model/report';
import { isPaid } from './scatter';
import { daysBetween, GAP_DAYS, type HistoryMetric, type HistoryPoint, type Series } from './series';

/** A change from one reading to the next that is out of line with the others. */
export interface Spike {
  from: HistoryPoint;
  to: HistoryPoint;
}

/** With fewer changes than these nothing can be called usual. */
export const FEWEST_CHANGES = 5;
/** So many times the usual distance from the typical change (a robust standard deviation) is out of line. */
const TIMES = 4;
/** Median distance → standard deviation of a normal distribution. */
const ROBUST = 1.4826;
/** What a jump has to make up of the figure before it, beyond the typical change. */
const SMALLEST: Record<HistoryMetric, number> = { followers: 0.01, engagement: 0.1, viewRate: 0.1 };

/**
 * Changes that stand out. Each reading is compared with the next one that the line joins, per day (readings less than a
 * day apart count as a day). Of each change the least and the most that the two figures' ranges allow are taken; what is
 * typical lies between the medians of all leasts and of all mosts, so that the rounding of a count, or the uncertainty
 * of a rate, can never make a spike by itself. A spike lies beyond that by more than four times the usual distance, in
 * units and in percent alike (a steadily growing profile has growing steps), and by at least 1 % of the followers, 10 %
 * of a rate. Under five changes there is none.
 */
export function spikesOf({ metric, points, breaks }: Series): Spike[] {
  const steps = points.flatMap((to, index): Spike[] => {
    const from = points[index - 1];
    const isJoined = from && from.low > 0 && to.low > 0 && !breaks.some(({ after }) => after === to);
    return isJoined ? [{ from, to }] : [];
  });
  if (steps.length < FEWEST_CHANGES) return [];
  const days = steps.map(({ from, to }) => Math.max(1, daysBetween(from.at, to.at)));
  const perDay = (change: (a: number, b: number) => number) =>
    steps.map(({ from, to }, index) => {
      const span = days[index] ?? 1;
      return { low: change(from.high, to.low) / span, high: change(from.low, to.high) / span };
    });
  const inUnits = beyondUsual(perDay((a, b) => b - a));
  const inPercent = beyondUsual(perDay((a, b) => Math.log(b / a)));
  return steps.filter((_, index) => {
    const relative = (inPercent[index] ?? 0) * (days[index] ?? 1);
    return (inUnits[index] ?? 0) > 0 && relative >= Math.log(1 + SMALLEST[metric]);
  });
}

/** How far each range lies beyond what is typical of all; 0 where that is not out of line. */
function beyondUsual(changes: readonly { low: number; high: number }[]): number[] {
  const typical = { low: median(changes.map(({ low }) => low)), high: median(changes.map(({ high }) => high)) };
  const beyond = changes.map(({ low, high }) => Math.max(0, low - typical.high, typical.low - high));
  const usual = ROBUST * median(beyond);
  return beyond.map((distance) => (distance > TIMES * usual ? distance : 0));
}

/** A post that somebody paid for, by the site's label or its own caption. */
export interface SponsoredMark {
  id: string;
  /** When it was published; its range is of 14 days at most. */
  at: Moment;
  title: string | null;
}

export interface Sponsored {
  /** Oldest first. */
  marks: SponsoredMark[];
  /** Those that may be of this time, whose date is too coarse to stand anywhere ("1 year ago"). */
  coarse: number;
}

/**
 * The sponsored posts published from one moment to another (epoch ms); those that only might be sponsored are none. A
 * date whose range is more than 14 days has no mark, and is counted instead.
 */
export function sponsoredIn(posts: readonly ReportedPost[], from: number, to: number): Sponsored {
  const dated = posts
    .filter(isPaid)
    .flatMap(({ id, publishedAt, title }): SponsoredMark[] => (publishedAt ? [{ id, at: publishedAt, title }] : []));
  const isCoarse = ({ at }: SponsoredMark) => daysBetween(at.low, at.high) > GAP_DAYS;
  return {
    marks: dated
      .filter((mark) => !isCoarse(mark) && mark.at.value >= from && mark.at.value <= to)
      .sort((a, b) => a.at.value - b.at.value || a.id.localeCompare(b.id)),
    coarse: dated.filter((mark) => isCoarse(mark) && mark.at.high >= from && mark.at.low <= to).length,
  };
}
