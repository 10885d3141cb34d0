import type { Measure } from '@/lib/model/measure';
import { apart } from './formats';
import { impressionsOfPost } from './impressions-of-post';
import { insightOf } from './insight';
import type { Kpi } from './kpi';
import { modelMeasure } from './model-spans';

/**
 * Estimated impressions per post, per format: how often it was shown, the same person counted each time. The medians of
 * the posts' lows, points and highs. Of a video the views; of an image or carousel the span of each published model's own
 * impressions (Roster: a share of the followers by size; Lefty: 10 per like), never one vendor's reach times another's
 * ratio. Never below what is known of the reach. No verdict.
 * Example: {"site":"youtube","views":[900,4000,1500]} → 1500
 * Example: {"site":"instagram","format":"image","followers":20000,"likes":[300,300,300],"comments":[9,9,9]} → 3300 [3000, 3600]
 * Example: {"site":"instagram","format":"image","likes":["hidden","hidden","hidden"]} → null: too-few-posts
 */
export const estimatedImpressions: Kpi = {
  id: 'estimatedImpressions',
  unit: 'count',
  basis: 'model',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    const measure = modelMeasure(this, input, format, impressionsOfPost);
    return atLeast(measure, insightOf(input, 'reach', format));
  },
};

/** Whom a post reached, it was shown to: the creator's own reach is the least. */
function atLeast(measure: Measure, reach: number | null): Measure {
  const { value, low, high } = measure;
  if (reach === null || value === null || low === null || high === null) return measure;
  return { ...measure, value: Math.max(value, reach), low: Math.max(low, reach), high: Math.max(high, reach) };
}
