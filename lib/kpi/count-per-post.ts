import type { KpiId } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import { type CountField, countsOf } from './engagement';
import { apart, withViews } from './formats';
import type { Kpi } from './kpi';
import { needsReelsTab } from './lists';
import { medianMeasure, type PostFigure } from './measure';
import { sampleOf } from './sample';

/** Median of one count per post, per format. */
export function countPerPost(id: KpiId, field: CountField, platforms: readonly PlatformId[]): Kpi {
  return {
    id,
    unit: 'count',
    basis: 'posts',
    direction: 'higherIsBetter',
    platforms,
    formats: field === 'views' ? withViews : apart,
    compute(input, format) {
      const sample = sampleOf(input, format, [field]);
      const figures = sample.window.flatMap((post): PostFigure[] => {
        const [count] = countsOf(post, [field]) ?? [];
        return count ? [{ post, value: count.value, low: count.low, high: count.high, from: [count] }] : [];
      });
      const isElsewhere = field === 'views' && needsReelsTab(input.collected);
      return medianMeasure(this, figures, { format, sample, needs: [field], isElsewhere });
    },
  };
}
