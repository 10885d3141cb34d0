import type { KpiId } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { isRate, MAY_BE_NEGATIVE, MOST_IS_ONE } from './rates';
import { AMBIGUOUS, readNumber } from './read-number';
import type { Cells, Trouble } from './read-own';

export type Figures = Pick<OwnBenchmark, 'p10' | 'p25' | 'p50' | 'p75' | 'p90'>;
const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** The figures of a row in the KPI's unit; a lone value stands as its median. Rates are written in percent: 2.4 is 2.4 %. */
export function figuresIn(cells: Cells, kpi: KpiId, decimal: '.' | ','): Figures | Trouble {
  const read: Partial<Record<(typeof PERCENTILES)[number] | 'value', number>> = {};
  for (const column of [...PERCENTILES, 'value'] as const) {
    const text = cells[column];
    if (!text) continue;
    const number = readNumber(text, decimal);
    if (number === null) return { column, problem: 'number' };
    if (number === AMBIGUOUS) return { column, problem: 'ambiguous' };
    if (number < 0 && !MAY_BE_NEGATIVE.includes(kpi)) return { column, problem: 'negative' };
    if (number > 100 && MOST_IS_ONE.includes(kpi)) return { column, problem: 'over-100' };
    // As many digits as it was written with: 4.7 / 100 is 0.047, not 0.047000000000000004.
    read[column] = isRate(kpi) ? Number((number / 100).toPrecision(14)) : number;
  }
  const { value, ...percentiles } = read;
  if (value !== undefined && percentiles.p50 !== undefined && value !== percentiles.p50)
    return { column: 'value', problem: 'value-and-median' };
  const figures: Figures = {
    p10: percentiles.p10 ?? null,
    p25: percentiles.p25 ?? null,
    p50: percentiles.p50 ?? value ?? null,
    p75: percentiles.p75 ?? null,
    p90: percentiles.p90 ?? null,
  };
  const known = PERCENTILES.flatMap((name) => figures[name] ?? []);
  if (known.length === 0) return { column: null, problem: 'no-figure' };
  const isAscending = known.every((one, at) => at === 0 || one >= (known[at - 1] ?? one));
  return isAscending ? figures : { column: null, problem: 'order' };
}
