import { countPerPost } from './count-per-post';

/**
 * Median likes of a post, per format; posts with hidden likes make room for older ones.
 * Example: {"site":"instagram","format":"image","likes":[300,"hidden",100,200]} → 200 [100, 300]
 * Example: {"site":"instagram","format":"image","likes":["hidden","hidden","hidden"]} → null: too-few-posts
 */
export const likesPerPost = countPerPost('likesPerPost', 'likes', ['instagram', 'tiktok', 'youtube']);
