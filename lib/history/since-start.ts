import { type DayOf, localDay } from '@/lib/model/day-figures';
import type { Confidence } from '@/lib/model/measure';
import { type Break, daysBetween, GAP_DAYS, type HistoryPoint, type Series } from './series';
import { drawn, FEWEST, type SideBySide } from './side-by-side';

/** From the surest to the least sure. */
const SURENESS: readonly Confidence[] = ['exact', 'rounded', 'smallSample', 'estimate'];

/**
 * Followers of several profiles as the change since a start that they have in common, a fraction of each profile's own
 * reading nearest to it: so sizes compare. The start is a reading's moment from which on all were being read; of several
 * the first near which (14 days before or after) most profiles have a reading. Each line tells its own base (`base`);
 * a profile without a near one starts at its first reading after that. One with a single reading moves no start.
 */
export function changeSinceCommonStart(series: readonly Series[], dayOf: DayOf = localDay): SideBySide {
  const from = startOf(series);
  if (from === null) return { from: null, lines: [], left: series.map((_, index) => index) };
  return drawn(series, from, ({ points, breaks }) => {
    const base = baseAt(points, from, dayOf);
    if (!base || base.low <= 0) return { points: [], breaks: [], base: null };
    const since = points.slice(points.indexOf(base));
    const changed = new Map(since.map((point) => [point, point === base ? start(base) : change(base, point)]));
    return { points: [...changed.values()], breaks: breaks.flatMap((one) => moved(one, changed)), base };
  });
}

/** Whether all lines start on the day of the common start. */
export const startsTogether = ({ from, lines }: SideBySide, dayOf: DayOf = localDay): boolean =>
  from !== null && lines.every(({ base }) => base && dayOf(base.at) === dayOf(from));

function startOf(series: readonly Series[]): number | null {
  const drawable = series.filter(({ points }) => points.length >= FEWEST);
  if (drawable.length === 0) return null;
  const earliest = Math.max(...drawable.map(({ points }) => points[0]?.at ?? 0));
  const moments = drawable.flatMap(({ points }) => points.map(({ at }) => at)).filter((at) => at >= earliest);
  const near = (from: number) => drawable.filter(({ points }) => nearest(points, from) !== null).length;
  return moments.sort((a, b) => a - b).reduce((best, at) => (near(at) > near(best) ? at : best), earliest);
}

/** Only a reading that another one follows can be a base. */
function nearest(points: readonly HistoryPoint[], from: number): HistoryPoint | null {
  const distance = ({ at }: HistoryPoint) => Math.abs(daysBetween(from, at));
  const near = points.slice(0, -1).filter((point) => distance(point) <= GAP_DAYS);
  return near.reduce<HistoryPoint | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

/** The reading of the start's own day where there is one, else the nearest, else the first after it. */
function baseAt(points: readonly HistoryPoint[], from: number, dayOf: DayOf): HistoryPoint | null {
  const onTheDay = points.slice(0, -1).find(({ at }) => dayOf(at) === dayOf(from));
  return onTheDay ?? nearest(points, from) ?? points.find(({ at }) => at >= from) ?? null;
}

const start = (base: HistoryPoint): HistoryPoint => ({ ...base, value: 0, low: 0, high: 0 });

const change = (base: HistoryPoint, point: HistoryPoint): HistoryPoint => ({
  ...point,
  value: point.value / base.value - 1,
  low: point.low / base.high - 1,
  high: point.high / base.low - 1,
  confidence: coarser(base.confidence, point.confidence),
});

const coarser = (one: Confidence, other: Confidence): Confidence =>
  SURENESS.indexOf(one) < SURENESS.indexOf(other) ? other : one;

/** Whether a change may as well be none: rounding alone could make it. */
export const isInsideRounding = ({ low, high, confidence }: HistoryPoint): boolean =>
  confidence !== 'exact' && low < 0 && high > 0;

function moved({ before, after, why }: Break, to: ReadonlyMap<HistoryPoint, HistoryPoint>): Break[] {
  const [first, second] = [to.get(before), to.get(after)];
  return first && second ? [{ before: first, after: second, why }] : [];
}
