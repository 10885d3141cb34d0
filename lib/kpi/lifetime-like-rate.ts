import { headerRatio } from './header-ratio';

/** TikTok: likes received ÷ videos ÷ followers, over the account's lifetime. Example: 3 922 256 ÷ 19 ÷ 783 427 → 26.3 %. */
export const lifetimeLikeRate = headerRatio({
  id: 'lifetimeLikeRate',
  basis: 'lifetime',
  direction: 'higherIsBetter',
  platforms: ['tiktok'],
  numerator: 'likesTotal',
  denominators: ['postsTotal', 'followers'],
});
