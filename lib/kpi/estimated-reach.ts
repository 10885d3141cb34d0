import { median } from 'simple-statistics';
import type { Measure } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import { point } from '@/lib/stats/interval';
import { medianOf } from '@/lib/stats/median';
import { followersOf } from './followers';
import { apart } from './formats';
import type { Kpi, KpiInput } from './kpi';
import { needsReelsTab } from './lists';
import { FEW, FEWEST, factsOf, unknownMeasure } from './measure';
import { reachOfPost } from './reach-of-post';
import { exclude, missing, sampleOf } from './sample';

/**
 * Estimated reach per post, per format: the medians of the posts' lows, points and highs. Always an estimate, a range
 * and without a verdict. Example: 31 200 views on TikTok → 21 216 (68 % unique viewers), at most 31 200.
 */
export const estimatedReach: Kpi = {
  id: 'estimatedReach',
  unit: 'count',
  basis: 'model',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    // Where likes are hidden, the models that need none are left.
    const needs: PostField[] = isStill(input, format) ? [] : ['views'];
    const { window, excluded } = sampleOf(input, format, needs);
    const followers = followersOf(input);
    const reels = isStill(input, format) ? reelReach(input) : null;
    const reached = window.flatMap((post) => {
      const reach = reachOfPost(post, followers, reels);
      return reach ? [{ post, reach }] : [];
    });
    const without = window
      .filter((post) => !reached.some((other) => other.post === post))
      .map((post) => exclude(post, missing(post, needs.length > 0 ? needs : ['likes'])));
    const about: Partial<Measure> = {
      ...factsOf(
        reached.map(({ post, reach }) => ({ post, value: reach.value })),
        { window, excluded: [...excluded, ...without] },
      ),
      confidence: reached.length < FEW ? 'smallSample' : 'estimate',
    };
    const [value, low, high] = [
      medianOf(reached.map(({ reach }) => point(reach.value))),
      medianOf(reached.map(({ reach }) => point(reach.low))),
      medianOf(reached.map(({ reach }) => point(reach.high))),
    ];
    if (!value || !low || !high) {
      const isElsewhere = window.length >= FEWEST || (format === 'reel' && needsReelsTab(input.collected));
      return unknownMeasure(this, format, isElsewhere ? 'not-on-this-page' : 'too-few-posts', about);
    }
    return {
      ...unknownMeasure(this, format, 'too-few-posts', about),
      value: value.value,
      low: low.value,
      high: high.value,
      intervalKind: 'modelSpan',
      mean: value.mean,
      quartiles: value.quartiles,
      parts: modelMedians(reached.map(({ reach }) => reach.models)),
      reason: undefined,
    };
  },
};

const isStill = ({ collected }: KpiInput, format: Format | null): boolean =>
  collected.profile.platform === 'instagram' && (format === 'image' || format === 'carousel');

/** Median reach of the profile's own reels, where the Reels tab was opened. */
function reelReach(input: KpiInput): number | null {
  const { window } = sampleOf(input, 'reel', ['views']);
  const reaches = window.flatMap((post) => reachOfPost(post, null, null)?.value ?? []);
  return reaches.length >= FEWEST ? median(reaches) : null;
}

function modelMedians(models: readonly Record<string, number>[]): Record<string, number> {
  const ids = [...new Set(models.flatMap((byId) => Object.keys(byId)))];
  return Object.fromEntries(ids.map((id) => [id, median(models.flatMap((byId) => byId[id] ?? []))]));
}
