import { headerRatio } from './header-ratio';

/**
 * Accounts followed ÷ followers. Only the high side means anything: it is unusual for a creator.
 * Example: {"site":"instagram","following":1205,"followers":[48200,48150,48250]} → 0.02500 [0.02497, 0.02503]
 * Example: {"site":"tiktok","following":300} → null: no-followers
 */
export const followingToFollowers = headerRatio({
  id: 'followingToFollowers',
  basis: 'followersNow',
  direction: 'lowerIsBetter',
  platforms: ['instagram', 'tiktok'],
  numerator: 'following',
  denominators: ['followers'],
});
