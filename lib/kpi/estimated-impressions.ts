import type { Measure } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import { followersOf } from './followers';
import { apart, isStill } from './formats';
import { impressionsOfPost } from './impressions-of-post';
import { insightOf } from './insight';
import type { Kpi } from './kpi';
import { needsReelsTab } from './lists';
import { FEWEST } from './measure';
import { type PostSpan, spanMeasure } from './model-spans';
import { reelReach } from './reel-reach';
import { sampleOf } from './sample';

/**
 * Estimated impressions per post, per format: how often it was shown, the same person counted each time. The medians of
 * the posts' lows, points and highs. Of a video the views; of an image or carousel the span of each published model's own
 * impressions (Roster: a share of the followers by size; Lefty: 10 per like), never one vendor's reach times another's
 * ratio. Never below what is known of the reach. No verdict.
 * Example: {"site":"youtube","views":[900,4000,1500]} → 1500
 * Example: {"site":"instagram","format":"image","followers":20000,"likes":[300,300,300],"comments":[9,9,9]} → 3300 [3000, 3600]
 * Example: {"site":"instagram","format":"image","likes":["hidden","hidden","hidden"]} → null: not-on-this-page
 */
export const estimatedImpressions: Kpi = {
  id: 'estimatedImpressions',
  unit: 'count',
  basis: 'model',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    const still = isStill(input, format);
    const needs: PostField[] = still ? [] : ['views'];
    const sample = sampleOf(input, format, needs);
    const followers = followersOf(input);
    const reels = still ? reelReach(input) : null;
    const spans = sample.window.flatMap((post): PostSpan[] => {
      const shown = impressionsOfPost(post, followers, reels);
      return shown ? [{ post, span: shown, models: shown.models }] : [];
    });
    const isElsewhere = sample.window.length >= FEWEST || (format === 'reel' && needsReelsTab(input.collected));
    const measure = spanMeasure(this, spans, { format, sample, needs: still ? ['likes'] : needs, isElsewhere });
    return atLeast(measure, insightOf(input, 'reach', format));
  },
};

/** Whom a post reached, it was shown to: the creator's own reach is the least. */
function atLeast(measure: Measure, reach: number | null): Measure {
  const { value, low, high } = measure;
  if (reach === null || value === null || low === null || high === null) return measure;
  return { ...measure, value: Math.max(value, reach), low: Math.max(low, reach), high: Math.max(high, reach) };
}
