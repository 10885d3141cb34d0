import { headerRatio } from './header-ratio';

/** Accounts followed ÷ followers. Only the high side means anything: it is unusual for a creator. */
export const followingToFollowers = headerRatio({
  id: 'followingToFollowers',
  basis: 'followersNow',
  direction: 'lowerIsBetter',
  platforms: ['instagram', 'tiktok'],
  numerator: 'following',
  denominators: ['followers'],
});
