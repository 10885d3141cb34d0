/** What a database of one version held: written by hand, about a creator who does not exist, and never changed again. */
export interface Example {
  /** Dexie's words for the tables of that version; copied, so that an edited migration is noticed. */
  schema: Record<string, string>;
  rows: Record<string, readonly object[]>;
}

/** 9 March 2026, 10:00 UTC: when all of it was read. */
export const AT = 1_773_050_400_000;
export const KEY = 'instagram:7001';
const DAY = 86_400_000;

const count = (value: number) => ({ value, low: value, high: value, precision: 'exact' });
const read = (value: unknown) => ({ value, source: 'api', reader: 'instagram.profile.user', at: AT });

/** The n-th of the posts: 80 + 10n likes, 5 comments, three days apart. */
export const post = (n: number) => ({
  key: `instagram:31${n}`,
  profileKey: KEY,
  platform: 'instagram',
  id: `31${n}`,
  url: `https://www.instagram.com/p/Loaf${n}/`,
  format: 'image',
  owner: { id: '7001', handle: 'ilse.bakes' },
  coOwners: [],
  fields: {
    likes: read(count(80 + 10 * n)),
    comments: read(count(5)),
    publishedAt: read({ value: AT - 3 * (n + 1) * DAY, low: AT - 3 * (n + 1) * DAY, high: AT - 3 * (n + 1) * DAY }),
    state: read('public'),
  },
  withheld: { views: read('hidden') },
  placements: { posts: { visit: AT, rank: n, order: 'newest' } },
  lastSeenAt: AT,
});

export const quantity = count;
export const sourced = read;
