import { componentRate } from './component-rate';

/**
 * Median of likes ÷ views per post, per format; of Instagram's images and carousels ÷ followers. A fraction. Posts with
 * hidden likes make room for older ones; a post without views (or with none) is left out.
 * Example: {"site":"tiktok","likes":[4200,900,2600],"views":[61000,18000,40000]} → 0.0650 [0.0500, 0.0689] by views
 * Example: {"site":"instagram","format":"image","followers":48200,"likes":[1180,880,1430]} → 0.02448 [0.01826, 0.02967] by followers
 * Example: {"site":"instagram","format":"image","likes":[1180,880,1430]} → null: no-followers by followers
 */
export const likeRate = componentRate('likeRate', 'likes', ['instagram', 'tiktok', 'youtube']);
