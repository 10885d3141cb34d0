import { headerRatio } from './header-ratio';

/**
 * TikTok: likes received ÷ videos ÷ followers, over the account's lifetime.
 * Example: {"site":"tiktok","likesTotal":3922256,"postsTotal":19,"followers":783427} → 0.2635
 * Example: {"site":"tiktok","likesTotal":0,"postsTotal":0,"followers":12} → null: zero-denominator
 */
export const lifetimeLikeRate = headerRatio({
  id: 'lifetimeLikeRate',
  basis: 'lifetime',
  direction: 'higherIsBetter',
  platforms: ['tiktok'],
  numerator: 'likesTotal',
  denominators: ['postsTotal', 'followers'],
});
