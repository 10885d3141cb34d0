import type { Endpoint } from '../adapter';

const PATHS = {
  user: '/api/user/detail/',
  posts: '/api/post/item_list/',
  creator: '/api/creator/item_list/',
  item: '/api/item/detail/',
  comments: '/api/comment/list/',
};

/**
 * Responses that are read. `posts`: a profile's list; `creator`: the author's other posts beside a video. Searches,
 * reposts, likes, favourites and the feed are never looked at.
 */
export const ENDPOINTS: readonly Endpoint[] = Object.entries(PATHS).map(([rule, path]) => ({
  rule,
  host: 'www.tiktok.com',
  path,
}));
