import { countPerPost } from './count-per-post';

/** Median likes of a post, per format. */
export const likesPerPost = countPerPost('likesPerPost', 'likes', ['instagram', 'tiktok', 'youtube']);
