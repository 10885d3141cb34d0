import { MOST_COMMENT_TEXT, type Observation, type PostField, type PostReading } from '@/lib/model/observation';
import type { PlatformId, Source } from '@/lib/model/platform';
import type { Quantity } from '@/lib/model/quantity';
import type { Unknown } from '@/lib/model/reason';
import { parseCountDetailed } from '@/lib/parsing/count';
import type { Reading } from './adapter';

/**
 * Stands in a count's place while its payload is read, where the text has more than one meaning; `observerOf` puts the
 * reason there. Never part of an observation.
 */
export const AMBIGUOUS: Quantity = { value: Number.NaN, low: Number.NaN, high: Number.NaN, precision: 'exact' };

/** As `parseCount`, with AMBIGUOUS where the text has more than one meaning. */
export function readCount(...label: Parameters<typeof parseCountDetailed>): Quantity | null {
  const result = parseCountDetailed(...label);
  return 'quantity' in result ? result.quantity : result.reason === 'ambiguous' ? AMBIGUOUS : null;
}

/** Of one count in two texts the first, or the second where only that is clear. */
export const clearest = (first: Quantity | null | undefined, second: Quantity | null | undefined): Quantity | null =>
  (first && first !== AMBIGUOUS ? first : (second ?? first)) ?? null;

/** `top` over `base`; a count of `top` that is ambiguous gives way to one that `base` has. */
export function over<T extends object>(base: T | null, top: T | null): Partial<T> {
  const given = Object.entries(base ?? {}).filter(([, value]) => value !== undefined);
  const known = new Set(given.map(([key]) => key));
  const clear = Object.entries(top ?? {}).filter(([key, value]) => value !== AMBIGUOUS || !known.has(key));
  return Object.fromEntries([...given, ...clear]) as Partial<T>;
}

/** What the readers of one site make observations with. */
export function observerOf(platform: PlatformId) {
  /** An observation of `reading`'s page with nothing in it yet but `parts`. `shape` names the reader that saw it. */
  return ({ surface, lang, now }: Reading, source: Source, shape: string, parts: Partial<Observation>): Observation => {
    const { profile, posts = [], comments = [], unknown = [] } = parts;
    const unclear: Unknown[] = [];
    return {
      platform,
      source,
      reader: `${platform}.${shape}`,
      at: now,
      lang,
      surface,
      listing: null,
      error: null,
      ...parts,
      profile: profile ? clear(profile, (key) => unclear.push({ field: `profile.${key}`, reason: 'ambiguous' })) : null,
      posts: posts.map(withReasons),
      comments: comments.map((comment) => clear({ ...comment, text: comment.text?.slice(0, MOST_COMMENT_TEXT) })),
      unknown: [...unknown, ...unclear],
    };
  };
}

function withReasons(post: PostReading): PostReading {
  const withheld = { ...post.withheld };
  const told = clear(post, (key) => {
    withheld[key as PostField] = 'ambiguous';
  });
  return told === post ? post : { ...told, withheld };
}

/** `parts` without those that are ambiguous, of which `tell` hears; the very same where none is. */
function clear<T extends object>(parts: T, tell?: (key: string) => void): T {
  const unclear = Object.keys(parts).filter((key) => parts[key as keyof T] === AMBIGUOUS);
  if (unclear.length === 0) return parts;
  const told = { ...parts };
  for (const key of unclear) {
    delete told[key as keyof T];
    tell?.(key);
  }
  return told;
}

/** `parts` without the keys that are null or undefined: absent means "not carried by the payload". */
export function present<T extends object>(parts: { [K in keyof T]?: T[K] | null | undefined }): Partial<T> {
  const told: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) if (parts[key] != null) told[key] = parts[key] as T[keyof T];
  return told;
}
