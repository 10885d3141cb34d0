import type { Interval } from '@/lib/stats/interval';
import { middleOf, shareAbove } from '@/lib/stats/middle';
import { theilSenInterval } from '@/lib/stats/theil-sen';
import { withViews } from './formats';
import { insightMeasure, insightOf } from './insight';
import type { Kpi } from './kpi';
import { ofThesePosts } from './of-these-posts';

const HALF = 0.5;

/**
 * A proxy of whether viewers come back, real retention being in the creator's own analytics alone: the share of the posts
 * above half their median of views, per format. A fraction of these very posts; its interval is the rounding of the counts.
 * `parts.trend` is the slope of the views by Theil and Sen from the oldest to the newest post, over the whole window, as a
 * fraction of the median (+0.5: half a median more), between `trendLow` and `trendHigh`; by the order of the posts, since
 * Shorts have no dates. The creator's own retention, typed in by the user, takes its place.
 * Example: {"site":"youtube","views":[500,400,300,100]} → 0.75
 * Example: {"site":"youtube","views":[[100,95,105],[50,45,55],[100,95,105]]} → 0.6667 [0.6667, 1.0000]
 * Example: {"site":"youtube","views":[500,400,300,100],"retention":0.42} → 0.42 by insight
 * Example: {"site":"youtube","views":[0,0,0]} → null: zero-denominator
 */
export const retentionProxy: Kpi = {
  id: 'retentionProxy',
  unit: 'fraction',
  basis: 'posts',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: withViews,
  compute(input, format) {
    const told = insightOf(input, 'retention', format);
    if (told !== null) return insightMeasure(this, format, told);
    return ofThesePosts(this, input, format, 'views', {
      figure: (counts) => shareAbove(counts, HALF),
      ofPost: (views, middle) => (views > HALF * middle ? 1 : 0),
      parts: trendOf,
    });
  },
};

/** How the views went from the oldest post to the newest; the posts stand newest first. */
function trendOf(views: readonly Interval[]): Record<string, number> {
  const slope = theilSenInterval(views.toReversed().map((y, x) => ({ x, y })));
  const middle = middleOf(views);
  if (!slope || !(middle.low > 0)) return {};
  const steps = views.length - 1;
  const over = (rise: number, by: number) => (rise * steps) / by;
  return {
    trend: over(slope.value, middle.value),
    trendLow: over(slope.low, slope.low < 0 ? middle.low : middle.high),
    trendHigh: over(slope.high, slope.high < 0 ? middle.high : middle.low),
  };
}
