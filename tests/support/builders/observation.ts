import type { Listing, Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import { NOW } from './clock';

/** The page of "lina.paints" on TikTok; give what differs. */
export const aSurface = (differs: Partial<Surface> = {}): Surface => ({
  platform: 'tiktok',
  kind: 'profile',
  handle: 'lina.paints',
  profileId: null,
  postId: null,
  tab: null,
  ...differs,
});

export const aProfileReading = (differs: Partial<ProfileReading> = {}): ProfileReading => ({
  id: '501',
  handle: 'lina.paints',
  ...differs,
});

export const aPostReading = (id: string, differs: Partial<PostReading> = {}): PostReading => ({
  id,
  url: `https://example.org/${id}`,
  format: 'video',
  owner: { id: '501', handle: 'lina.paints' },
  ...differs,
});

export const aListing = (postIds: string[], differs: Partial<Listing> = {}): Listing => ({
  list: 'posts',
  start: true,
  order: 'newest',
  postIds,
  ...differs,
});

/** What a response said of "lina.paints" at NOW, without posts; give what differs. */
export const anObservation = (differs: Partial<Observation> = {}): Observation => ({
  platform: 'tiktok',
  source: 'api',
  reader: 'test.reader',
  at: NOW,
  lang: 'en',
  surface: aSurface(),
  profile: aProfileReading(),
  posts: [],
  comments: [],
  listing: null,
  error: null,
  unknown: [],
  ...differs,
});
