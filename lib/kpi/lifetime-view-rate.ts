import { headerRatio } from './header-ratio';

/**
 * YouTube: views of all videos ÷ videos ÷ subscribers, over the channel's lifetime. The views stand in the About panel.
 * Example: {"site":"youtube","viewsTotal":9000000,"postsTotal":120,"followers":[152000,152000,153000]} → 0.4934 [0.4902, 0.4934]
 * Example: {"site":"youtube","postsTotal":120,"followers":152000} → null: needs-about-panel
 */
export const lifetimeViewRate = headerRatio({
  id: 'lifetimeViewRate',
  basis: 'lifetime',
  direction: 'higherIsBetter',
  platforms: ['youtube'],
  numerator: 'viewsTotal',
  denominators: ['postsTotal', 'followers'],
});
