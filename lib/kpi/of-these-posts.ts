import type { Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Interval } from '@/lib/stats/interval';
import { middleOf } from '@/lib/stats/middle';
import { type CountField, countsOf } from './engagement';
import type { Kpi, KpiInput } from './kpi';
import { needsReelsTab } from './lists';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

interface OfThesePosts {
  /** What the KPI says of the posts' counts, their median not being zero; null: not defined. */
  figure(counts: readonly PostFigure[]): Interval | null;
  /** What it says of one post. */
  ofPost(count: number, middle: number): number;
  /** Further figures of it. */
  parts?(counts: readonly PostFigure[]): Record<string, number>;
}

/**
 * A statement about one count of the sample's very posts. Its interval carries the rounding of the counts and nothing else:
 * it describes these posts and does not infer what further ones would show. Unknown under three posts, and where the
 * median is zero.
 */
export function ofThesePosts(
  kpi: Kpi,
  input: KpiInput,
  format: Format | null,
  field: CountField,
  { figure, ofPost, parts }: OfThesePosts,
): Measure {
  const sample = sampleOf(input, format, [field]);
  const counts = sample.window.flatMap((post): PostFigure[] => {
    const [count] = countsOf(post, [field]) ?? [];
    return count ? [{ post, value: count.value, low: count.low, high: count.high, from: [count] }] : [];
  });
  const isElsewhere = field === 'views' && needsReelsTab(input.collected);
  const measure = medianMeasure(kpi, counts, { format, sample, needs: [field], isElsewhere });
  if (measure.value === null) return measure;
  const middle = middleOf(counts).value;
  const found = middle > 0 ? figure(counts) : null;
  const used = measure.used.map((post) => ({ ...post, value: middle > 0 ? ofPost(post.value, middle) : 0 }));
  const { n, of, window, excluded, sources } = measure;
  const facts = { n, of, window, excluded, sources, used };
  if (!found) return unknownMeasure(kpi, format, 'zero-denominator', facts);
  return {
    ...unknownMeasure(kpi, format, 'zero-denominator', facts),
    value: found.value,
    low: found.low,
    high: found.high,
    intervalKind: 'rounding',
    confidence: measure.confidence,
    ...(parts && { parts: parts(counts) }),
    reason: undefined,
  };
}
