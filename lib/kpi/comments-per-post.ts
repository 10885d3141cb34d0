import { countPerPost } from './count-per-post';

/** Median comments of a post, per format. */
export const commentsPerPost = countPerPost('commentsPerPost', 'comments', ['instagram', 'tiktok', 'youtube']);
