import type { HistoryPoint } from '@/lib/history/series';
import type { LineStyle } from './marker';

/** One line of a chart over time. */
export interface TimeLine {
  /** Tells it from the others, also where two are called the same. */
  id: string;
  /** How it is called; empty where it is alone. */
  name: string;
  style: LineStyle;
  points: readonly HistoryPoint[];
  /** Points that are not joined to the one before them. */
  starts: readonly HistoryPoint[];
}

/** Points of a line that are joined with each other. */
export interface Piece {
  /** Its key in the rows. */
  name: string;
  line: TimeLine;
  points: readonly HistoryPoint[];
}

/** The pieces of a line between its breaks. */
export function piecesOf(line: TimeLine, index: number): Piece[] {
  const pieces: HistoryPoint[][] = [];
  for (const point of line.points) {
    if (pieces.length === 0 || line.starts.includes(point)) pieces.push([]);
    pieces.at(-1)?.push(point);
  }
  return pieces.map((points, piece) => ({ name: `line ${index} ${piece}`, line, points }));
}

/** What the chart library takes: one row per moment with the figure of each piece that has a reading then, and its range. */
export type Row = { at: number } & Record<string, number | [number, number]>;

export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { name, points } of pieces)
    for (const { at, value, low, high } of points) {
      const row = rows.get(at) ?? { at };
      rows.set(at, Object.assign(row, { [name]: value, [`${name} band`]: [low, high] }));
    }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}
