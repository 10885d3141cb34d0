import { apart } from './formats';
import { insightMeasure, insightOf } from './insight';
import type { Kpi } from './kpi';
import { modelMeasure } from './model-spans';
import { reachOfPost } from './reach-of-post';

/**
 * Estimated reach per post, per format: the medians of the posts' lows, points and highs. Always an estimate, a range
 * and without a verdict. What the creator's own analytics show, typed in by the user, takes its place.
 * Example: {"site":"tiktok","views":[31200,31200,31200]} → 21216 [21216, 31200]
 * Example: {"site":"instagram","format":"image","followers":20000,"likes":[300,300,300],"comments":[9,9,9]} → 1650 [1200, 2100]
 * Example: {"site":"tiktok","views":[31200,31200,31200],"reach":24000} → 24000 by insight
 * Example: {"site":"tiktok","views":[31200,31200]} → null: too-few-posts
 */
export const estimatedReach: Kpi = {
  id: 'estimatedReach',
  unit: 'count',
  basis: 'model',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    const told = insightOf(input, 'reach', format);
    if (told !== null) return insightMeasure(this, format, told);
    return modelMeasure(this, input, format, reachOfPost);
  },
};
