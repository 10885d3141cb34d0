import { divide } from '@/lib/stats/interval';
import { followersOf } from './followers';
import { withViews } from './formats';
import type { Kpi } from './kpi';
import { confidenceOf, unknownMeasure } from './measure';
import { viewsPerPost } from './views-per-post';

/**
 * Median views ÷ followers of now, per format. Headline on YouTube. A fraction.
 * Example: {"site":"youtube","followers":152340,"views":[56850,40000,90000]} → 0.3732 [0.2626, 0.5908]
 * Example: {"site":"tiktok","views":[56850,40000,90000]} → null: no-followers
 */
export const viewRate: Kpi = {
  id: 'viewRate',
  unit: 'fraction',
  basis: 'followers',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: withViews,
  compute(input, format) {
    const views = viewsPerPost.compute(input, format);
    const { n, of, window, used, excluded, sources } = views;
    const sample = { n, of, window, used, excluded, sources };
    const followers = followersOf(input);
    if (!followers) return unknownMeasure(this, format, 'no-followers', sample);
    const { value, low, high, quartiles, mean } = views;
    const rate = value === null || low === null || high === null ? null : divide({ value, low, high }, followers);
    if (!rate) return unknownMeasure(this, format, views.reason ?? 'too-few-posts', sample);
    const share = (count: number) => count / followers.value;
    const rounded = views.confidence === 'exact' && followers.precision !== 'exact';
    return {
      ...unknownMeasure(this, format, 'too-few-posts', sample),
      ...rate,
      intervalKind: views.intervalKind,
      mean: mean === null ? null : share(mean),
      quartiles: quartiles && { p25: share(quartiles.p25), p75: share(quartiles.p75) },
      used: used.map((post) => ({ ...post, value: share(post.value) })),
      confidence: rounded ? confidenceOf([followers], n) : views.confidence,
      reason: undefined,
    };
  },
};
