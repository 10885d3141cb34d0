import type { PostField } from '@/lib/model/observation';
import { followersOf } from './followers';
import { apart, isStill } from './formats';
import { insightMeasure, insightOf } from './insight';
import type { Kpi } from './kpi';
import { needsReelsTab } from './lists';
import { FEWEST } from './measure';
import { type PostSpan, spanMeasure } from './model-spans';
import { reachOfPost } from './reach-of-post';
import { reelReach } from './reel-reach';
import { sampleOf } from './sample';

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
    const still = isStill(input, format);
    // Where likes are hidden, the models that need none are left.
    const needs: PostField[] = still ? [] : ['views'];
    const sample = sampleOf(input, format, needs);
    const followers = followersOf(input);
    const reels = still ? reelReach(input) : null;
    const spans = sample.window.flatMap((post): PostSpan[] => {
      const reach = reachOfPost(post, followers, reels);
      return reach ? [{ post, span: reach, models: reach.models }] : [];
    });
    const isElsewhere = sample.window.length >= FEWEST || (format === 'reel' && needsReelsTab(input.collected));
    return spanMeasure(this, spans, { format, sample, needs: still ? ['likes'] : needs, isElsewhere });
  },
};
