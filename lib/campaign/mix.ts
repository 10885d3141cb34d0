import type { CampaignPlacement } from '@/lib/model/campaign';
import type { MeasuredPlacement } from './measured';

/** How many posts of each placement to try, by the placement's id; one that is not named stays. */
export type Mix = Readonly<Record<string, number>>;

/**
 * The placements with other numbers of posts: each at its present price per post, and nothing where none is left. What
 * was counted already stays with those that are left.
 */
export function withMix(placements: readonly MeasuredPlacement[], mix: Mix): MeasuredPlacement[] {
  return placements.flatMap((one) => {
    const posts = mix[one.placement.id] ?? one.placement.posts;
    if (posts <= 0) return [];
    const factor = posts / one.placement.posts;
    const value = one.cost.value === null ? null : one.cost.value * factor;
    return [{ ...one, placement: { ...one.placement, posts }, cost: { ...one.cost, value } }];
  });
}

/** What of a placement changes where that number of posts is kept: its three costs at the present price per post. */
export function keptMix(
  placement: CampaignPlacement,
  posts: number,
): Pick<CampaignPlacement, 'posts' | 'fee' | 'product' | 'platformCost'> {
  const scaled = (cost: number | null) =>
    cost === null ? null : Math.round((cost * 100 * posts) / placement.posts) / 100;
  const { fee, product, platformCost } = placement;
  return { posts, fee: scaled(fee), product: scaled(product), platformCost: scaled(platformCost) };
}
