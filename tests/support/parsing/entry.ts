import { parseCount } from '@/lib/parsing/count';
import { localeTableOf } from '@/lib/parsing/tables';

/** A label, and what it stands for. */
export interface Case {
  lang: string;
  text: string;
  value: number;
  rounding: 'floor' | 'nearest';
}

/** The labels that are not read, or whose range does not hold what they stand for. */
export function misread(cases: readonly Case[]): (Case & { low: number | null; high: number | null })[] {
  return cases.flatMap((one) => {
    const read = parseCount(one.text, localeTableOf(one.lang), one.rounding);
    const holds = read !== null && read.low <= one.value && one.value <= read.high;
    return holds ? [] : [{ ...one, low: read?.low ?? null, high: read?.high ?? null }];
  });
}
