import { divide, sum } from '@/lib/stats/interval';
import { countsOf } from './engagement';
import { withViews } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure } from './measure';
import { sampleOf } from './sample';

const COUNTED = ['likes', 'comments', 'shares', 'saves'] as const;

/**
 * Median of (likes + comments + shares + saves) ÷ views per post, of posts that have all four: TikTok, where every
 * interaction is public. A fraction. Never compared with a rate that counts fewer of them.
 * Example: {"site":"tiktok","likes":[400,900,90],"comments":[20,40,5],"shares":[30,30,5],"saves":[50,30,0],"views":[10000,10000,2000]} → 0.050 [0.050, 0.100]
 * Example: {"site":"tiktok","likes":[400,900,90],"comments":[20,40,5],"shares":[30,30,5],"views":[10000,10000,2000]} → null: not-on-this-page
 */
export const engagementRateFull: Kpi = {
  id: 'engagementRateFull',
  unit: 'fraction',
  basis: 'views',
  direction: 'higherIsBetter',
  platforms: ['tiktok'],
  formats: withViews,
  compute(input, format) {
    const needs = [...COUNTED, 'views'] as const;
    const sample = sampleOf(input, format, needs);
    const figures = sample.window.flatMap((post): PostFigure[] => {
      const counts = countsOf(post, COUNTED);
      const [views] = countsOf(post, ['views']) ?? [];
      const rate = counts && views && divide(sum(counts), views);
      return rate ? [{ post, ...rate, from: [...counts, views] }] : [];
    });
    return medianMeasure(this, figures, { format, sample, needs });
  },
};
