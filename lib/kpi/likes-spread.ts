import { apart } from './formats';
import type { Kpi } from './kpi';
import { spreadOf } from './spread';

/**
 * Interquartile range of the likes ÷ their median, per format: 0.5 says that the middle half of the posts lies within half
 * a median. A ratio of these very posts; its interval is the rounding of the counts. Neither high nor low is good: under
 * 0.1 posts are unusually alike. Undefined where the median is zero.
 * Example: {"site":"tiktok","likes":[300,100,6000,200,500,400]} → 0.714
 * Example: {"site":"instagram","format":"image","likes":[[100,95,105],[200,195,205],[300,295,305]]} → 0.50 [0.44, 0.56]
 * Example: {"site":"tiktok","likes":[0,0,0,8]} → null: zero-denominator
 */
export const likesSpread: Kpi = {
  id: 'likesSpread',
  unit: 'ratio',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    return spreadOf(this, input, format, 'likes');
  },
};
