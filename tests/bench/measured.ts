/** One figure of the benchmark: a ratio to a baseline measured in the same run. */
export interface Measured {
  id: string;
  /** Median over the runs. */
  value: number;
  /** What it must not exceed. */
  limit: number;
  unit: 'ratio';
  runs: number;
  /** Between the smallest and the largest run. */
  spread: number;
  ok: boolean;
}

/** The value below which 95 of 100 lie. */
export const p95 = (values: readonly number[]): number => {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(0.95 * ascending.length))] ?? Number.NaN;
};

/** The figure of several runs. @throws where there was none. */
export function measured(id: string, limit: number, ratios: readonly number[]): Measured {
  const ascending = [...ratios].sort((a, b) => a - b);
  const [first, last] = [ascending[0], ascending.at(-1)];
  const value = ascending[Math.floor(ascending.length / 2)];
  if (first === undefined || last === undefined || value === undefined) throw new Error(`${id}: nothing was measured`);
  const short = (ratio: number) => Number(ratio.toPrecision(3));
  return {
    id,
    value: short(value),
    limit,
    unit: 'ratio',
    runs: ratios.length,
    spread: short(last - first),
    ok: value <= limit,
  };
}
