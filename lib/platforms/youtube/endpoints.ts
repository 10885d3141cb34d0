import type { Endpoint } from '../adapter';

const HOST = 'www.youtube.com';

/** `browse`: channel pages, tabs, continuations, About. `next`: watch pages and comments. `player`: exact counts. */
export const ENDPOINTS: readonly Endpoint[] = ['browse', 'next', 'player'].map((rule) => ({
  rule,
  host: HOST,
  path: `/youtubei/v1/${rule}`,
}));
