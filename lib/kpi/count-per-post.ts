import type { KpiId } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import { type CountField, countsOf } from './engagement';
import { apart, withViews } from './formats';
import type { Kpi } from './kpi';
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
      const { window, excluded } = sampleOf(input, format, [field]);
      const figures = window.flatMap((post): PostFigure[] => {
        const [count] = countsOf(post, [field]) ?? [];
        return count ? [{ post, value: count.value, low: count.low, high: count.high, from: [count] }] : [];
      });
      const otherwise =
        input.collected.profile.platform === 'youtube' && field !== 'views' ? 'needs-opened-posts' : 'not-on-this-page';
      return medianMeasure(this, figures, { format, window, excluded, otherwise });
    },
  };
}
