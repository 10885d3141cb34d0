import type { Endpoint } from '../adapter';

const HOST = 'www.instagram.com';

/**
 * What the site's own pages ask. `graphql` carries everything, other people's posts and messages too: what is read of
 * it is named in payload.ts.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  { rule: 'graphql', host: HOST, path: '/graphql/query' },
  { rule: 'graphql', host: HOST, path: '/graphql/query/' },
  { rule: 'graphql', host: HOST, path: '/api/graphql' },
  { rule: 'graphql', host: HOST, path: '/api/graphql/' },
  { rule: 'user', host: HOST, path: '/api/v1/users/*' },
  { rule: 'feed', host: HOST, path: '/api/v1/feed/user/*' },
  { rule: 'clips', host: HOST, path: '/api/v1/clips/user/' },
  { rule: 'media', host: HOST, path: '/api/v1/media/*' },
];

/** The profile's address asked for as JSON, as until about 2022. Recordings hold it; today's pages do not ask for it. */
export const LEGACY_ENDPOINT: Endpoint = { rule: 'legacy', host: HOST, path: '/*', query: '__a=1' };
