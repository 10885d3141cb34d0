/** One figure of the benchmark: a ratio to a baseline measured in the same run, unless `unit` says otherwise. */
export interface Measured {
  id: string;
  /** Median over the runs. */
  value: number;
  /** What it must not exceed; null where the figure is only told. */
  limit: number | null;
  unit: 'ratio' | 'ms' | 'MB';
  runs: number;
  /** Between the smallest and the largest run. */
  spread: number;
  /** That of the baseline against itself, where it was measured twice: what of `spread` is the machine's. */
  spreadOfItself?: number;
  ok: boolean;
}

/** The value below which 95 of 100 lie. */
export const p95 = (values: readonly number[]): number => {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(0.95 * ascending.length))] ?? Number.NaN;
};

/** The one in the middle. @throws where there is none. */
export function median(values: readonly number[]): number {
  const value = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** The figure of several runs. @throws where there was none. */
export function measured(
  id: string,
  limit: number | null,
  values: readonly number[],
  itself?: readonly number[],
  unit: Measured['unit'] = 'ratio',
): Measured {
  const value = median(values);
  const short = (figure: number) => Number(figure.toPrecision(3));
  const between = (all: readonly number[]) => short(Math.max(...all) - Math.min(...all));
  return {
    id,
    value: short(value),
    limit,
    unit,
    runs: values.length,
    spread: between(values),
    ...(itself && { spreadOfItself: between(itself) }),
    ok: limit === null || value <= limit,
  };
}
