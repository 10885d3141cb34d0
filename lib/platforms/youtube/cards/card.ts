import type { Owner, PostReading } from '@/lib/model/observation';

/** A video in a list. `owners`: the channels its byline links to; empty where the list shows none (a channel's own). */
export interface Card {
  post: PostReading;
  owners: Owner[];
  /** Name of the renderer, for the observation's reader. */
  shape: string;
}

/** Views as withheld for what is no ordinary public video; undefined for one that is. */
export function withheldViews(state: PostReading['state']): PostReading['withheld'] {
  return state === 'live' || state === 'upcoming' || state === 'members-only' ? { views: state } : undefined;
}
