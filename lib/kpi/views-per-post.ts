import { countPerPost } from './count-per-post';

/** Typical views: median views of a post, per format. On Instagram of reels, once the Reels tab was opened. */
export const viewsPerPost = countPerPost('viewsPerPost', 'views', ['instagram', 'tiktok', 'youtube']);
