import { componentRate } from './component-rate';

/**
 * Median of comments ÷ views per post, per format; of Instagram's images and carousels ÷ followers. A fraction. Posts
 * with comments off make room for older ones.
 * Example: {"site":"youtube","comments":[120,"disabled",90,240],"views":[61000,9000,30000,60000]} → 0.0030 [0.0020, 0.0040] by views
 * Example: {"site":"instagram","format":"carousel","followers":48200,"comments":[30,25,50]} → 0.000622 [0.000519, 0.001037] by followers
 * Example: {"site":"tiktok","comments":[12,30],"views":[1000,2000]} → null: too-few-posts
 */
export const commentRate = componentRate('commentRate', 'comments', ['instagram', 'tiktok', 'youtube']);
