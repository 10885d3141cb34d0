import { withViews } from './formats';
import type { Kpi } from './kpi';
import { spreadOf } from './spread';

/**
 * Interquartile range of the views ÷ their median, per format: how far the middle half of the posts lies apart; the lower,
 * the steadier. A ratio of these very posts; its interval is the rounding of the counts. Undefined where the median is zero.
 * Example: {"site":"tiktok","views":[300,100,6000,200,500,400]} → 0.714
 * Example: {"site":"youtube","views":[[1200,1200,1300],[1200,1200,1300],[1200,1200,1300]]} → 0.000 [0.000, 0.083]
 * Example: {"site":"youtube","views":[100,300]} → null: too-few-posts
 */
export const viewStability: Kpi = {
  id: 'viewStability',
  unit: 'ratio',
  basis: 'posts',
  direction: 'lowerIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: withViews,
  compute(input, format) {
    return spreadOf(this, input, format, 'views');
  },
};
