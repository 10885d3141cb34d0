import { countPerPost } from './count-per-post';

/**
 * Median comments of a post, per format; posts with comments off make room for older ones.
 * Example: {"site":"tiktok","comments":[30,"disabled",12,18]} → 18 [12, 30]
 * Example: {"site":"youtube","views":[900,800,700]} → null: needs-opened-posts
 */
export const commentsPerPost = countPerPost('commentsPerPost', 'comments', ['instagram', 'tiktok', 'youtube']);
