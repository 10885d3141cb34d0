import { median } from 'simple-statistics';
import { REACH_MODELS, type ReachModel, rateFor } from '@/lib/benchmarks/reach-models';
import { fieldOf } from '@/lib/collect/known';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import { type Interval, scale, sum } from '@/lib/stats/interval';
import { ENGAGEMENT_FIELDS } from './engagement';
import { isStillPost } from './formats';

/** How far one model may be off, by the distance at which the collected models let two differ (benchmarks NOTES §5). */
const ALONE = [0.5, 2] as const;

/** What models say of one post, and the point of each that went in, by the model's id. */
export interface ModelSpan extends Interval {
  models: Record<string, number>;
}

/**
 * Estimated reach of one post. A video with views v: [r·v, v] with the point r·v, r being the published share of unique
 * viewers. An image or carousel: the span of every model that applies, the point their median; a model that stands alone
 * spans half to twice its figure. Never below the post's engagement: who liked or commented has seen it. Null where the
 * counts that the models need are unknown. `reelReach`: the profile's own reach of reels, where known.
 */
export function reachOfPost(post: Post, followers: Quantity | null, reelReach: number | null): ModelSpan | null {
  const reach = spanOfModels('reach', post, followers, reelReach);
  if (!reach) return null;
  const least = leastOf(post);
  return {
    value: Math.max(reach.value, least.value),
    low: Math.max(reach.low, least.low),
    high: Math.max(reach.high, least.high),
    models: reach.models,
  };
}

/** What is known of the post's engagement: so many have seen it at least. */
export const leastOf = (post: Post): Interval =>
  sum(ENGAGEMENT_FIELDS[post.platform].flatMap((field) => fieldOf(post, field).value ?? []));

/** The published models of a kind that apply to a post, as they stand; null where none does. */
export function spanOfModels(
  kind: ReachModel['kind'],
  post: Post,
  followers: Quantity | null,
  reelReach: number | null,
): ModelSpan | null {
  if (isStillPost(post)) return ofStill(kind, post, followers, reelReach);
  const views = fieldOf(post, 'views').value;
  return views && ofVideo(kind, post, views);
}

function ofVideo(wanted: ReachModel['kind'], { platform, format }: Post, views: Quantity): ModelSpan | null {
  const video = platform === 'youtube' && format === 'short' ? 'short' : format === 'reel' ? 'reel' : 'video';
  for (const { id, kind, platform: site, formula, formats } of REACH_MODELS) {
    if (kind !== wanted || site !== 'all' || !formats.includes(video)) continue;
    const share = shareOfViews(formula, platform);
    if (share === null) continue;
    const { value, low } = scale(views, share);
    return { value, low, high: views.high, models: { [id]: value } };
  }
  return null;
}

/** How much of the views a model of every site counts; null: it goes by something else. */
function shareOfViews(formula: ReachModel['formula'], platform: Post['platform']): number | null {
  if (formula.kind === 'combinesVideo') return formula.shares[platform];
  return formula.kind === 'perView' ? formula.factor : null;
}

function ofStill(
  kind: ReachModel['kind'],
  post: Post,
  followers: Quantity | null,
  reelReach: number | null,
): ModelSpan | null {
  const applied = REACH_MODELS.flatMap((model) => {
    const estimate =
      model.kind === kind && model.platform === 'instagram' && model.formats.includes(post.format)
        ? applyModel(model, post, followers, reelReach)
        : null;
    return estimate ? [{ id: model.id, estimate }] : [];
  });
  const [first, ...others] = applied;
  if (!first) return null;
  const [down, up] = others.length > 0 ? [1, 1] : ALONE;
  return {
    value: median(applied.map(({ estimate }) => estimate.value)),
    low: down * Math.min(...applied.map(({ estimate }) => estimate.low)),
    high: up * Math.max(...applied.map(({ estimate }) => estimate.high)),
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
    // Combinations of the above, and inputs that a post does not have, are no models of their own here. Impressions per
    // reach neither: its source's rates do not divide into it, and it would multiply what is estimated already.
    default:
      return null;
  }
}
