import { headerRatio } from './header-ratio';

/** YouTube: views of all videos ÷ videos ÷ subscribers, over the channel's lifetime. The views stand in the About panel. */
export const lifetimeViewRate = headerRatio({
  id: 'lifetimeViewRate',
  basis: 'lifetime',
  direction: 'higherIsBetter',
  platforms: ['youtube'],
  numerator: 'viewsTotal',
  denominators: ['postsTotal', 'followers'],
});
