import type { KpiId, Measure } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import { randomOf } from '../drift/random';
import { CREATORS, type Creator } from './creators';
import { drawPosts } from './draw';
import { type Counts, inputOf } from './input';
import { measured, type Truth, truthsOf } from './truth';

/** Sizes of sample at which intervals are tried. */
export const SIZES = [6, 8, 12, 20, 30, 50];

/** What became of one KPI's interval on one site, over all runs with samples of `n` posts. */
export interface Tried {
  kpi: KpiId;
  platform: PlatformId;
  n: number;
  kind: Measure['intervalKind'];
  runs: number;
  held: Record<Counts, number>;
  /** Widths of the intervals, each as a share of the true value. */
  widths: Record<Counts, number[]>;
}

/** Draws every creator `runs` times for each size and looks how often the product's intervals hold the truth. */
export function tryAll(runs: number, sizes: readonly number[] = SIZES, truthSamples?: number): Tried[] {
  const all = new Map<string, Tried>();
  for (const creator of CREATORS) {
    const truths = truthsOf(creator, truthSamples);
    for (const n of sizes)
      for (const labels of ['by-chance', 'in-turn'] as const) {
        const random = randomOf(`${labels} ${creator.platform} ${creator.followers} ${n}`);
        const tried = truths.filter(({ estimand }) => estimand.labels === labels);
        for (let run = 0; run < runs; run += 1) tryOnce(creator, drawPosts(creator, n, random, labels), n, tried, all);
      }
  }
  return [...all.values()];
}

function tryOnce(
  creator: Creator,
  posts: ReturnType<typeof drawPosts>,
  n: number,
  truths: readonly Truth[],
  all: Map<string, Tried>,
): void {
  const inputs = { exact: inputOf(creator, posts, n, 'exact'), rounded: inputOf(creator, posts, n, 'rounded') };
  for (const { kpi, estimand, value: truth } of truths) {
    const measures = { exact: measured(kpi, inputs.exact), rounded: measured(kpi, inputs.rounded) };
    const kind = measures.exact.intervalKind;
    // A post may fall out (too few likes), and a side be too small: then the sample is not of this size.
    if (measures.exact.n !== n || measures.rounded.n !== n || kind === null) continue;
    const tried = entryOf(all, { kpi: kpi.id, platform: creator.platform, n, kind });
    tried.runs += 1;
    for (const counts of ['exact', 'rounded'] as const) {
      const { low, high } = measures[counts];
      if (low === null || high === null) throw new Error(`${kpi.id}: a value without an interval`);
      if (low <= truth && truth <= high) tried.held[counts] += 1;
      tried.widths[counts].push((high - low) / estimand.per(truth));
    }
  }
}

function entryOf(all: Map<string, Tried>, of: Pick<Tried, 'kpi' | 'platform' | 'n' | 'kind'>): Tried {
  const key = Object.values(of).join(' ');
  const known = all.get(key);
  if (known) return known;
  const fresh: Tried = { ...of, runs: 0, held: { exact: 0, rounded: 0 }, widths: { exact: [], rounded: [] } };
  all.set(key, fresh);
  return fresh;
}
