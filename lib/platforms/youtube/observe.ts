import type { Observation } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';

/** An observation of `reading`'s page with nothing in it yet but `parts`. `shape` names the reader that saw it. */
export function observe(
  { surface, lang, now }: Reading,
  source: Source,
  shape: string,
  parts: Partial<Observation>,
): Observation {
  return {
    platform: 'youtube',
    source,
    reader: `youtube.${shape}`,
    at: now,
    lang,
    surface,
    profile: null,
    posts: [],
    comments: [],
    listing: null,
    error: null,
    unknown: [],
    ...parts,
  };
}

/** Address of a video. */
export const postUrl = (id: string, isShort: boolean): string =>
  `https://www.youtube.com/${isShort ? 'shorts/' : 'watch?v='}${id}`;

/** `parts` without the keys that are null or undefined: absent means "not carried by the payload". */
export function present<T extends object>(parts: { [K in keyof T]: T[K] | null | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null)) as Partial<T>;
}
