import type { Observation, Owner, PostReading, ProfileReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { PageError, Unknown } from '@/lib/model/reason';
import type { Reading } from '../../adapter';
import { observe, postUrl } from '../observe';

/** What one payload (the player's, the page's, the DOM) says about the video on screen and its owner. */
export interface Part {
  owner: Owner | null;
  coOwners?: Owner[];
  profile: Partial<ProfileReading>;
  post: Partial<PostReading>;
  unknown?: Unknown[];
  error?: PageError | null;
}

/** Both payloads of a page as one; the player's exact counts and times win over the page's. */
export function joined(page: Part | null, player: Part | null): Part | null {
  if (!page || !player) return page ?? player;
  const post = { ...page.post, ...player.post };
  const withheld = { ...page.post.withheld, ...player.post.withheld };
  for (const field of ['views', 'likes'] as const) {
    // The page says that the owner switched it off: what the player still carries is shown to nobody.
    if (withheld[field] === 'disabled') delete post[field];
    else if (post[field]) delete withheld[field];
  }
  return {
    ...page,
    owner: {
      id: page.owner?.id ?? player.owner?.id ?? null,
      handle: page.owner?.handle ?? player.owner?.handle ?? null,
    },
    profile: { ...player.profile, ...page.profile },
    post: { ...post, ...(Object.keys(withheld).length && { withheld }) },
    error: null,
  };
}

/** The observation of a post surface, or none where the part holds nothing. */
export function observePart(part: Part | null, reading: Reading, source: Source, shape: string): Observation[] {
  const { postId, tab } = reading.surface;
  if (!part || !postId) return [];
  if (part.error) return [observe(reading, source, shape, { error: part.error })];
  const { owner, coOwners, profile, unknown = [] } = part;
  const post = normalised(part.post);
  const format = tab === 'shorts' ? 'short' : (post.format ?? (post.state === 'live' ? 'live' : 'video'));
  const url = postUrl(postId, format === 'short');
  return [
    observe(reading, source, shape, {
      profile: owner && { ...profile, ...owner },
      posts: [{ ...post, id: postId, url, format, owner, ...(coOwners?.length && { coOwners }) }],
      unknown,
    }),
  ];
}

/** Concurrent viewers of a stream and those who wait for a premiere are not views; neither has a length yet. */
function normalised({ views, durationSeconds, publishedAt, ...post }: Part['post']): Partial<PostReading> {
  const { state } = post;
  const isOn = state === 'live' || state === 'upcoming';
  return {
    ...post,
    ...(views && !isOn && { views }),
    ...(durationSeconds && state !== 'live' && { durationSeconds }),
    ...(publishedAt && state !== 'upcoming' && { publishedAt }),
    ...(isOn && { withheld: { ...post.withheld, views: state } }),
  };
}
