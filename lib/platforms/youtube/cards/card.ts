import type { Owner, PostReading } from '@/lib/model/observation';
import { postUrl, present } from '../observe';

/** A video in a list. `owners`: the channels its byline links to; empty where the list shows none (a channel's own). */
export interface Card {
  post: PostReading;
  owners: Owner[];
  /** Name of the renderer, for the observation's reader. */
  shape: string;
}

type Fields = Pick<PostReading, 'title' | 'views' | 'publishedAt' | 'durationSeconds' | 'state'>;

/**
 * A post of what a card shows. What is no ordinary public video gives no views: a stream shows those who watch now, a
 * premiere those who wait, a members' video nothing. A stream has no length yet, a premiere no date.
 */
export function postOf(id: string, isShort: boolean, fields: { [K in keyof Fields]: Fields[K] | null }): PostReading {
  const { state, ...shown } = fields;
  return {
    id,
    url: postUrl(id, isShort),
    format: isShort ? 'short' : state === 'live' ? 'live' : 'video',
    owner: null,
    ...present<Partial<PostReading>>({
      ...shown,
      ...(state && { views: null, state, withheld: { views: state } as PostReading['withheld'] }),
      ...(state === 'upcoming' && { publishedAt: null }),
      ...(state === 'live' && { durationSeconds: null }),
    }),
  };
}
