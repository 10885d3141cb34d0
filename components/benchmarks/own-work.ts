import type { OwnBenchmark } from '@/lib/model/own-benchmark';

/** A change of the user's own figures: what it did in words, and what takes it back (false: that failed). */
export interface OwnChange {
  text: string;
  undo: (() => Promise<boolean>) | null;
}

/** The user's own figures, and what brings them in and takes them away; each answers with its undo, null where it failed. */
export interface OwnFigures {
  rows: readonly OwnBenchmark[];
  bringIn: (rows: OwnBenchmark[]) => Promise<(() => Promise<boolean>) | null>;
  remove: (ids: string[]) => Promise<(() => Promise<boolean>) | null>;
}
