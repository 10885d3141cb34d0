import { median } from 'simple-statistics';
import type { Measure } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { type Interval, point } from '@/lib/stats/interval';
import { medianOf } from '@/lib/stats/median';
import { followersOf } from './followers';
import { isStill } from './formats';
import type { Kpi, KpiInput } from './kpi';
import { needsReelsTab } from './lists';
import { FEW, factsOf, unknownMeasure, whyNone } from './measure';
import { reelReach } from './reel-reach';
import { exclude, missing, type Sample, sampleOf } from './sample';

/** What models give for one post: a range with a point, and the point of each model by its id. */
export interface PostSpan {
  post: Post;
  span: Interval;
  models?: Record<string, number>;
}

interface SpanContext {
  format: Format | null;
  sample: Sample;
  /** What of a post the models can't do without. */
  needs: readonly PostField[];
  /** Another page of the site shows it. */
  isElsewhere: boolean;
}

/** What published models give for one post, by its counts, the profile's followers and the reach of its reels. */
type OfPost = (
  post: Post,
  followers: Quantity | null,
  reels: number | null,
) => (Interval & { models: Record<string, number> }) | null;

/**
 * A figure that published models give for each post. A video goes by its views; an image or carousel by what each model
 * needs, so that those which need no likes are left where these are hidden.
 */
export function modelMeasure(kpi: Kpi, input: KpiInput, format: Format | null, ofPost: OfPost): Measure {
  const still = isStill(input, format);
  const sample = sampleOf(input, format, still ? [] : ['views']);
  const followers = followersOf(input);
  const reels = still ? reelReach(input) : null;
  const spans = sample.window.flatMap((post): PostSpan[] => {
    const figure = ofPost(post, followers, reels);
    return figure ? [{ post, span: figure, models: figure.models }] : [];
  });
  const isElsewhere = format === 'reel' && needsReelsTab(input.collected);
  return spanMeasure(kpi, spans, { format, sample, needs: [still ? 'likes' : 'views'], isElsewhere });
}

/**
 * An estimate of a profile: the medians of its posts' lows, points and highs, which span the models and no sample. Of
 * each model that went in, its median stands in `parts`. Unknown under three posts.
 */
export function spanMeasure(kpi: Kpi, spans: readonly PostSpan[], context: SpanContext): Measure {
  const { format, sample, needs, isElsewhere } = context;
  const settled = new Set([...spans.map(({ post }) => post.id), ...sample.excluded.map(({ postId }) => postId)]);
  const without = sample.window.filter(({ id }) => !settled.has(id)).map((post) => exclude(post, missing(post, needs)));
  const about: Partial<Measure> = {
    ...factsOf(
      spans.map(({ post, span }) => ({ post, value: span.value })),
      { window: sample.window, excluded: [...sample.excluded, ...without] },
    ),
    confidence: spans.length < FEW ? 'smallSample' : 'estimate',
  };
  const middle = (part: keyof Interval) => medianOf(spans.map(({ span }) => point(span[part])));
  const [value, low, high] = [middle('value'), middle('low'), middle('high')];
  if (!value || !low || !high)
    return unknownMeasure(kpi, format, isElsewhere ? 'not-on-this-page' : whyNone(spans.length, without), about);
  const models = spans.flatMap((span) => (span.models ? [span.models] : []));
  return {
    ...unknownMeasure(kpi, format, 'too-few-posts', about),
    value: value.value,
    low: low.value,
    high: high.value,
    intervalKind: 'modelSpan',
    mean: value.mean,
    quartiles: value.quartiles,
    ...(models.length > 0 && { parts: modelMedians(models) }),
    reason: undefined,
  };
}

function modelMedians(models: readonly Record<string, number>[]): Record<string, number> {
  const ids = [...new Set(models.flatMap((byId) => Object.keys(byId)))];
  return Object.fromEntries(ids.map((id) => [id, median(models.flatMap((byId) => byId[id] ?? []))]));
}
