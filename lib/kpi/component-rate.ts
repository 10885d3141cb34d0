import type { Basis, KpiId } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { divide } from '@/lib/stats/interval';
import { type CountField, countsOf } from './engagement';
import { followersAt, followersOf } from './followers';
import { apart, isStill } from './formats';
import type { Kpi, KpiInput } from './kpi';
import { needsReelsTab } from './lists';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

/**
 * Median of one kind of interaction ÷ views per post, per format; of Instagram's images and carousels, which have no
 * views, ÷ followers. The format alone decides which, so that no sample mixes the two, and a figure of one profile is
 * counted like that of the next: reels wait for the Reels tab instead of being divided by followers until then.
 */
export function componentRate(id: KpiId, component: CountField, platforms: readonly PlatformId[]): Kpi {
  return {
    id,
    unit: 'fraction',
    basis: 'views',
    direction: 'higherIsBetter',
    platforms,
    formats: apart,
    basisOf: (input, format): Basis => (isStill(input, format) ? 'followers' : 'views'),
    compute(input, format) {
      const byFollowers = isStill(input, format);
      const kpi: Kpi = { ...this, basis: byFollowers ? 'followers' : 'views' };
      if (byFollowers && !followersOf(input)) return unknownMeasure(kpi, format, 'no-followers');
      const needs: CountField[] = byFollowers ? [component] : [component, 'views'];
      const sample = sampleOf(input, format, needs);
      const figures = sample.window.flatMap((post): PostFigure[] => {
        const [count] = countsOf(post, [component]) ?? [];
        const by = denominatorOf(post, input, byFollowers);
        const rate = count && by && divide(count, by);
        return rate ? [{ post, ...rate, from: [count, by] }] : [];
      });
      const isElsewhere = !byFollowers && needsReelsTab(input.collected);
      return medianMeasure(kpi, figures, { format, sample, needs, isElsewhere });
    },
  };
}

const denominatorOf = (post: Post, input: KpiInput, byFollowers: boolean): Quantity | null =>
  byFollowers ? followersAt(post, input) : (countsOf(post, ['views'])?.[0] ?? null);
