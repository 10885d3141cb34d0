import type { Insight } from '@/lib/model/correction';
import type { Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Kpi, KpiInput } from './kpi';
import { unknownMeasure } from './measure';

/**
 * What the creator's own analytics show, as the user typed it for this very format (null: all posts together); null where
 * nothing was typed. Reach in people per post, retention as a fraction.
 */
export function insightOf({ corrections = [] }: KpiInput, figure: Insight, format: Format | null): number | null {
  const told = corrections.flatMap(({ what, at }) =>
    what.kind === 'insight' && what.figure === figure && what.format === format ? [{ value: what.value, at }] : [],
  );
  return told.sort((a, b) => b.at - a.at)[0]?.value ?? null;
}

/** The creator's own figure in the place of ours: no range, no posts, marked as the user's. */
export function insightMeasure(kpi: Kpi, format: Format | null, value: number): Measure {
  return {
    ...unknownMeasure({ ...kpi, basis: 'insight' }, format, 'not-applicable'),
    ...{ value, low: value, high: value, confidence: 'exact', sources: ['user'] },
    reason: undefined,
  };
}
