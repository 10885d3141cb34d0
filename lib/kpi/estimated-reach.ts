import { median } from 'simple-statistics';
import type { Measure } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import { followersOf } from './followers';
import { apart } from './formats';
import type { Kpi, KpiInput } from './kpi';
import { datesOf, sourcesOf, unknownMeasure } from './measure';
import { reachOfPost } from './reach-of-post';
import { sampleOf } from './sample';

const FEWEST = 3;

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
    const { window, excluded } = sampleOf(input, format, needs(input, format));
    const followers = followersOf(input);
    const reels = isStill(format) ? reelReach(input) : null;
    const reached = window.flatMap((post) => {
      const reach = reachOfPost(post, followers, reels);
      return reach ? [{ post, reach }] : [];
    });
    const sample: Partial<Measure> = {
      n: reached.length,
      of: window.length,
      window: { ...datesOf(window), size: window.length },
      used: reached.map(({ post, reach }) => ({ postId: post.id, url: post.url, value: reach.value })),
      excluded,
      sources: sourcesOf(reached.map(({ post }) => post)),
      confidence: reached.length < 6 ? 'smallSample' : 'estimate',
    };
    if (reached.length < FEWEST)
      return unknownMeasure(this, format, window.length >= FEWEST ? 'not-on-this-page' : 'too-few-posts', sample);
    const middle = (part: 'value' | 'low' | 'high') => median(reached.map(({ reach }) => reach[part]));
    return {
      ...unknownMeasure(this, format, 'too-few-posts', sample),
      value: middle('value'),
      low: middle('low'),
      high: middle('high'),
      intervalKind: 'modelSpan',
      parts: modelMedians(reached.map(({ reach }) => reach.models)),
      reason: undefined,
    };
  },
};

const isStill = (format: Format | null): boolean => format === 'image' || format === 'carousel';

const needs = (input: KpiInput, format: Format | null): PostField[] =>
  input.collected.profile.platform === 'instagram' && isStill(format) ? ['likes'] : ['views'];

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
