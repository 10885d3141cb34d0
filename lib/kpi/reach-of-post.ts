import { median } from 'simple-statistics';
import { REACH_MODELS, type ReachModel, rateFor } from '@/lib/benchmarks/reach-models';
import { fieldOf } from '@/lib/collect/known';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { type Interval, scale } from '@/lib/stats/interval';
import { engagementOf } from './engagement';

/** A post's estimated reach, and the point of each model that went in, by the model's id. */
export interface PostReach extends Interval {
  models: Record<string, number>;
}

/**
 * Estimated reach of one post. A video with views v: [r·v, v] with the point r·v, r being the published share of unique
 * viewers. An image or carousel: the span of every model that applies, the point their median. Never below the post's
 * engagement: who liked or commented has seen it. Null where the counts that the models need are unknown.
 * `reelReach`: the profile's own reach of reels, where known.
 */
export function reachOfPost(post: Post, followers: Quantity | null, reelReach: number | null): PostReach | null {
  const isStill = post.format === 'image' || post.format === 'carousel';
  const views = fieldOf(post, 'views').value;
  const reach =
    isStill && post.platform === 'instagram' ? ofStill(post, followers, reelReach) : views && ofVideo(post, views);
  if (!reach) return null;
  const least = engagementOf(post)?.total.low ?? 0;
  return {
    value: Math.max(reach.value, least),
    low: Math.max(reach.low, least),
    high: Math.max(reach.high, least),
    models: reach.models,
  };
}

function ofVideo(post: Post, views: Quantity): PostReach | null {
  const model = REACH_MODELS.find(
    ({ kind, formula, formats }) =>
      kind === 'reach' &&
      formula.kind === 'combinesVideo' &&
      formats.includes(post.format === 'carousel' ? 'video' : post.format),
  );
  if (model?.formula.kind !== 'combinesVideo') return null;
  const share = model.formula.shares[post.platform];
  const point = scale(views, share);
  return { value: point.value, low: point.low, high: views.high, models: { [model.id]: point.value } };
}

function ofStill(post: Post, followers: Quantity | null, reelReach: number | null): PostReach | null {
  const applied = REACH_MODELS.flatMap((model) => {
    const estimate =
      model.kind === 'reach' && model.platform === 'instagram' && model.formats.includes(post.format)
        ? applyModel(model, post, followers, reelReach)
        : null;
    return estimate ? [{ id: model.id, estimate }] : [];
  });
  if (applied.length === 0) return null;
  return {
    value: median(applied.map(({ estimate }) => estimate.value)),
    low: Math.min(...applied.map(({ estimate }) => estimate.low)),
    high: Math.max(...applied.map(({ estimate }) => estimate.high)),
    models: Object.fromEntries(applied.map(({ id, estimate }) => [id, estimate.value])),
  };
}

function applyModel(
  { formula }: ReachModel,
  post: Post,
  followers: Quantity | null,
  reelReach: number | null,
): Interval | null {
  switch (formula.kind) {
    case 'perFollower': {
      const rate = followers && rateFor(formula.rates, followers.value);
      return followers && rate !== null ? scale(followers, rate) : null;
    }
    case 'perLike': {
      const likes = fieldOf(post, 'likes').value;
      return likes && scale(likes, formula.factor);
    }
    case 'reelMultiple': {
      if (reelReach === null || (post.format !== 'image' && post.format !== 'carousel')) return null;
      const reach = reelReach / formula.reelPer[post.format];
      return { value: reach, low: reach, high: reach };
    }
    // Combinations of the above, and inputs that a post does not have, are no models of their own here.
    default:
      return null;
  }
}
