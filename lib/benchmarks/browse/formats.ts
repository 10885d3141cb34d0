import type { Format } from '@/lib/model/platform';

/** Formats that records are of: the product's, stories, and posts of the feed of several formats. */
export const LISTED_FORMATS = ['image', 'carousel', 'reel', 'video', 'short', 'live', 'story', 'feed'] as const;
export type ListedFormat = (typeof LISTED_FORMATS)[number];

/** The format that a record's own words speak of; null: not said, or all together. */
export function formatGroup(words: string | null): ListedFormat | null {
  if (words === null || words === 'post') return null;
  if (words.startsWith('story')) return 'story';
  if (words.startsWith('feed') || words.includes('/') || words === 'image, carousel') return 'feed';
  if (words.startsWith('carousel')) return 'carousel';
  if (words.startsWith('video')) return 'video';
  const known: Readonly<Record<string, Format>> = { image: 'image', reel: 'reel', short: 'short' };
  return known[words] ?? null;
}
