import { shareAbove } from '@/lib/stats/middle';
import { apart, isStill } from './formats';
import type { Kpi } from './kpi';
import { ofThesePosts } from './of-these-posts';

const TIMES = 3;

/**
 * Share of the posts above 3 × their median, per format: by views; of Instagram's images and carousels, which have none,
 * by likes. A fraction of these very posts: counted, so that its interval is what the rounding of the counts leaves open.
 * Neither high nor low is good: a few hits carry the mean, and a usual post does not get their views.
 * Example: {"site":"tiktok","views":[300,100,6000,200,500,400]} → 0.1667
 * Example: {"site":"tiktok","views":[100,100,[300,290,310]]} → 0.0000 [0.0000, 0.3333]
 * Example: {"site":"instagram","format":"image","likes":[10,20,100,30]} → 0.25
 * Example: {"site":"tiktok","views":[0,0,0,900]} → null: zero-denominator
 */
export const outlierShare: Kpi = {
  id: 'outlierShare',
  unit: 'fraction',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    return ofThesePosts(this, input, format, isStill(input, format) ? 'likes' : 'views', {
      figure: (counts) => shareAbove(counts, TIMES),
      ofPost: (count, middle) => (count > TIMES * middle ? 1 : 0),
    });
  },
};
