import { median } from 'simple-statistics';
import type { Calibrated } from '@/lib/kpi/calibration';
import type { Counts } from './input';
import type { Tried } from './run';

/** Nominal 90 %: so often an interval has to hold the truth. Rounding may only add to it. */
const WANTED = { exact: { from: 0.87, to: 0.93 }, rounded: { from: 0.87, to: 1 } };
/** A share from fewer runs is too unsure to be judged, in points of a share. */
export const LARGEST_ERROR = 0.007;

export const standardError = (share: number, runs: number): number => Math.sqrt((share * (1 - share)) / runs);

/** The same KPI and size on several sites, as one. */
export function pooled(tried: readonly Tried[]): Calibrated[] {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    const key = `${one.kpi} ${one.kind} ${one.n}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const runs = group.reduce((sum, one) => sum + one.runs, 0);
    const share = (counts: Counts) => group.reduce((sum, { held }) => sum + held[counts], 0) / runs;
    const width = (counts: Counts) => median(group.flatMap(({ widths }) => widths[counts]));
    return {
      ...{ kpi: first.kpi, n: first.n, kind: first.kind, runs },
      ...{ exactCoverage: to4(share('exact')), roundedCoverage: to4(share('rounded')) },
      ...{ width: to4(width('exact')), roundedWidth: to4(width('rounded')) },
    };
  });
}

/**
 * What is wrong with the intervals of 90 %, on each site by itself: too often or too seldom right, or too few runs to
 * say. A sample's range (under six posts) says no share, and is not judged.
 */
export function faultsOf(tried: readonly Tried[]): string[] {
  return tried
    .filter(({ kind }) => kind === 'median90')
    .flatMap(({ kpi, platform, n, runs, held }) =>
      (['exact', 'rounded'] as const).flatMap((counts) => {
        const share = held[counts] / runs;
        const { from, to } = WANTED[counts];
        const what = `${kpi}, ${platform}, ${n} posts, ${counts} counts`;
        if (standardError(share, runs) > LARGEST_ERROR) return [`${what}: ${runs} runs are too few`];
        return share < from || share > to ? [`${what}: ${(100 * share).toFixed(1)} %`] : [];
      }),
    );
}

const to4 = (figure: number): number => Number(figure.toFixed(4));
