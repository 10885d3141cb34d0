import { localDay } from '@/lib/model/day-figures';
import type { Break, HistoryPoint, Series } from './series';

/** One profile's line in a chart of several; `index`: its place in the comparison. */
export interface Line {
  index: number;
  points: HistoryPoint[];
  breaks: Break[];
}

export interface SideBySide {
  /** The first of the days that the lines have in common, epoch ms of its reading; null where no line can be drawn. */
  from: number | null;
  lines: Line[];
  /** Profiles with fewer than two readings in that time. */
  left: number[];
}

const FEWEST = 2;

/**
 * Followers of several profiles as the change since the first day from which on all were being read, a fraction of each
 * profile's own first reading from then on: so sizes compare. A profile with one reading at most does not move that day.
 */
export function changeSinceCommonStart(series: readonly Series[]): SideBySide {
  const firsts = series.flatMap(({ points }) => (points.length < FEWEST ? [] : (points[0]?.at ?? [])));
  if (firsts.length === 0) return { from: null, lines: [], left: series.map((_, index) => index) };
  const from = Math.max(...firsts);
  return drawn(series, from, ({ points, breaks }) => {
    const since = points.filter(({ at }) => localDay(at) >= localDay(from));
    const base = since[0];
    if (!base || base.low <= 0) return { points: [], breaks: [] };
    const changed = new Map(since.map((point) => [point, point === base ? start(base) : change(base, point)]));
    return { points: [...changed.values()], breaks: breaks.flatMap((one) => moved(one, changed)) };
  });
}

/** The same profiles by the figure itself, each over its own time. */
export function asCounted(series: readonly Series[]): SideBySide {
  const firsts = series.flatMap(({ points }) => points[0]?.at ?? []);
  return drawn(series, firsts.length > 0 ? Math.min(...firsts) : null, ({ points, breaks }) => ({ points, breaks }));
}

function drawn(
  series: readonly Series[],
  from: number | null,
  line: (series: Series) => Pick<Line, 'points' | 'breaks'>,
): SideBySide {
  const all = series.map((one, index): Line => ({ index, ...line(one) }));
  const lines = all.filter(({ points }) => points.length >= FEWEST);
  const left = all.filter((one) => !lines.includes(one)).map(({ index }) => index);
  return { from: lines.length > 0 ? from : null, lines, left };
}

const start = (base: HistoryPoint): HistoryPoint => ({ ...base, value: 0, low: 0, high: 0 });

const change = (base: HistoryPoint, point: HistoryPoint): HistoryPoint => ({
  ...point,
  value: point.value / base.value - 1,
  low: point.low / base.high - 1,
  high: point.high / base.low - 1,
  confidence: base.confidence === 'exact' ? point.confidence : base.confidence,
});

function moved({ before, after, why }: Break, to: ReadonlyMap<HistoryPoint, HistoryPoint>): Break[] {
  const [first, second] = [to.get(before), to.get(after)];
  return first && second ? [{ before: first, after: second, why }] : [];
}

/** Series that are counted alike, by what sets the others apart: the site, what a rate is counted from, its format. */
export interface Alike {
  /** Their places in the comparison. */
  members: number[];
  /** Of each member only the readings that are counted so. */
  series: Series[];
}

/**
 * Puts series of rates that are counted alike together: of one site, from the same thing, of the same format, as each
 * profile's newest reading is. Unlike ones are never in one chart. Those without a reading are left out.
 */
export function countedAlike(series: readonly Series[], sites: readonly string[]): Alike[] {
  const groups = new Map<string, Alike>();
  series.forEach((one, index) => {
    const last = one.points.at(-1);
    if (!last) return;
    const name = `${sites[index]} ${last.basis} ${last.format}`;
    const group = groups.get(name) ?? { members: [], series: [] };
    group.members.push(index);
    group.series.push(only(one, last));
    groups.set(name, group);
  });
  return [...groups.values()];
}

function only({ metric, points, breaks }: Series, { basis, format }: HistoryPoint): Series {
  const alike = points.filter((point) => point.basis === basis && point.format === format);
  const between = alike.flatMap((after, index): Break[] => {
    const before = alike[index - 1];
    if (!before || points.indexOf(after) - points.indexOf(before) === 1) return [];
    return [{ before, after, why: 'format' }];
  });
  const kept = breaks.filter(({ before, after }) => alike.includes(before) && alike.includes(after));
  return { metric, points: alike, breaks: [...kept, ...between] };
}
