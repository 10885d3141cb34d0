import { countPerPost } from './count-per-post';

/**
 * Typical views: median views of a post, per format. On Instagram of reels, once the Reels tab was opened.
 * Example: {"site":"tiktok","views":[300,100,6000,200,500,400]} → 350.0 [174.3, 1912.2]
 * Example: {"site":"youtube","views":[[1200,1200,1300],[900,900,1000],[700,700,800]]} → 900 [700, 1300]
 * Example: {"site":"instagram","format":"image","likes":[9,9,9]} → null: not-on-this-page
 */
export const viewsPerPost = countPerPost('viewsPerPost', 'views', ['instagram', 'tiktok', 'youtube']);
