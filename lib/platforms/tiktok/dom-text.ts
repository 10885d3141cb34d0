import type { PostReading } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import type { Quantity } from '@/lib/model/quantity';
import { tiktokIdTime } from '@/lib/parsing/handles';
import type { Reading } from '../adapter';
import { countOf } from './counts';
import { present, readCount } from './observe';
import { postUrl } from './post';

/** The first element named so by the site. */
export const place = (root: ParentNode, name: string): Element | null => root.querySelector(`[data-e2e="${name}"]`);

/** Its text, or null. */
export const textAt = (root: ParentNode, name: string): string | null =>
  place(root, name)?.textContent?.trim().slice(0, 5000) || null;

/**
 * Its count; null where a word stands for zero ("Like"), which is not told from a word for something else. "593K" is
 * 593.0K: TikTok keeps one decimal and drops it where it is 0.
 */
export function countAt(root: ParentNode, names: string[], { locale }: Reading): Quantity | null {
  const text = names.map((name) => textAt(root, name)).find((found) => found !== null);
  const count = text ? readCount(text, locale, 'nearest', { untranslated: true }) : null;
  return count && count.precision !== 'exact' ? countOf(count.value) : count;
}

/** A post as a link to it tells it: whose, of which kind and, by its id, from when; `parts` are what stands beside. */
export function drawnPost(
  { handle, postId, tab }: Surface,
  parts: { [K in keyof PostReading]?: PostReading[K] | null },
): PostReading | null {
  if (!handle || !postId) return null;
  const isPhoto = tab === 'photo';
  return {
    id: postId,
    url: postUrl(handle, postId, isPhoto),
    format: isPhoto ? 'carousel' : 'video',
    owner: { id: null, handle },
    ...present<Partial<PostReading>>({ publishedAt: tiktokIdTime(postId), ...parts }),
  };
}
