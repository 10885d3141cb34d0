import type { Format } from '@/lib/model/platform';
import type { Collected } from '@/lib/model/profile';

/**
 * The list that a sample is read from. YouTube keeps a tab per format (the home page stands in where the tab was not
 * opened). Instagram's plays come with the Reels tab alone. Else the profile's own list of posts.
 */
export function listFor({ profile, posts }: Collected, format: Format | null): string {
  const has = (list: string) => posts.some(({ placements }) => list in placements);
  if (profile.platform === 'youtube') {
    const tab = format === 'short' ? 'shorts' : format === 'live' ? 'live' : 'videos';
    return has(tab) ? tab : 'home';
  }
  if (profile.platform === 'instagram' && format === 'reel' && has('reels')) return 'reels';
  return 'posts';
}

/** Instagram shows views in the Reels tab alone: whether it has not been opened. */
export const needsReelsTab = ({ profile, posts }: Collected): boolean =>
  profile.platform === 'instagram' && !posts.some(({ placements }) => 'reels' in placements);

/** Whether the list was read newest-first: then the posts between two of its posts are known. */
export const isReadInOrder = ({ posts }: Collected, list: string): boolean =>
  posts.some(({ placements }) => placements[list]?.order === 'newest');

/** YouTube: the formats of which a list was read; the video tab first. Never empty. */
export function youtubeFormats({ posts }: Collected): Format[] {
  const seen = (['video', 'short', 'live'] as const).filter((format) =>
    posts.some((post) => post.format === format && Object.keys(post.placements).length > 0),
  );
  return seen.length > 0 ? [...seen] : ['video'];
}

/** Instagram: the formats among the profile's listed posts, the most frequent first. Never empty. */
export function instagramFormats({ posts }: Collected): Format[] {
  const counts = new Map<Format, number>();
  for (const { format, placements } of posts) {
    if (Object.keys(placements).length > 0) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const formats = [...counts.entries()].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([format]) => format);
  return formats.length > 0 ? formats : ['image'];
}
