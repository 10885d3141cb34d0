import { type Apart, type Break, type HistoryPoint, isGap, type Series } from './series';

/** One profile's line in a chart of several; `index`: its place in the comparison. */
export interface Line {
  index: number;
  points: HistoryPoint[];
  breaks: Break[];
  /** Of changes: the reading that they are counted from, as it was read. Null where figures are as counted. */
  base: HistoryPoint | null;
}

export interface SideBySide {
  /** What the lines have in common as their start, epoch ms of a reading; null where no line can be drawn. */
  from: number | null;
  lines: Line[];
  /** Profiles with fewer than two readings in that time. */
  left: number[];
}

/** Readings that make a line. */
export const FEWEST = 2;

/** The same profiles by the figure itself, each over its own time. */
export function asCounted(series: readonly Series[]): SideBySide {
  const firsts = series.flatMap(({ points }) => points[0]?.at ?? []);
  const from = firsts.length > 0 ? Math.min(...firsts) : null;
  return drawn(series, from, ({ points, breaks }) => ({ points, breaks, base: null }));
}

/** The lines that `line` makes of the series, as far as they have two points. */
export function drawn(
  series: readonly Series[],
  from: number | null,
  line: (series: Series) => Omit<Line, 'index'>,
): SideBySide {
  const all = series.map((one, index): Line => ({ index, ...line(one) }));
  const lines = all.filter(({ points }) => points.length >= FEWEST);
  const left = all.filter((one) => !lines.includes(one)).map(({ index }) => index);
  return { from: lines.length > 0 ? from : null, lines, left };
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
    const why: Apart[] = isGap(before, after) ? ['gap', 'otherwise'] : ['otherwise'];
    return [{ before, after, why }];
  });
  const kept = breaks.filter(({ before, after }) => alike.includes(before) && alike.includes(after));
  const all = [...kept, ...between].sort((a, b) => a.after.at - b.after.at);
  return { metric, points: alike, breaks: all };
}
