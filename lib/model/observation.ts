import type { Format, PlatformId, Source, Surface } from './platform';
import type { Moment, Quantity } from './quantity';
import type { PageError, Unknown, UnknownReason } from './reason';

/**
 * What one payload (a response, the page's JSON, the rendered DOM) says about one profile. A key that is absent was
 * not carried by the payload; a value that the payload should carry but withholds stands in `unknown` with its reason.
 */
export interface Observation {
  platform: PlatformId;
  source: Source;
  /** Which reader saw it, as `platform.surface.shape` ("youtube.browse.lockup"): for health and for "why this number". */
  reader: string;
  /** When it was read, epoch ms. */
  at: number;
  /** UI language of the page (`<html lang>`). */
  lang: string;
  /** The page on which it was read. */
  surface: Surface;
  /** The profile (null: the payload has posts only; whose they are stands in each post's `owner`). */
  profile: ProfileReading | null;
  posts: PostReading[];
  comments: CommentReading[];
  /** The list that `posts` were read from, where they came in a list of the profile's own. */
  listing: Listing | null;
  error: PageError | null;
  unknown: Unknown[];
}

export interface ProfileReading {
  /** The platform's stable id: the key of all history. Null where the payload has the handle alone. */
  id: string | null;
  /** Without "@", as the site writes it (case kept). */
  handle: string | null;
  displayName?: string;
  verified?: boolean;
  bio?: string;
  followers?: Quantity;
  following?: Quantity;
  postsTotal?: Quantity;
  /** TikTok: likes received. */
  likesTotal?: Quantity;
  /** YouTube: views of all videos, from the About panel. */
  viewsTotal?: Quantity;
  category?: string;
  email?: string;
  links?: string[];
  country?: string;
  isPrivate?: boolean;
}

export interface PostReading {
  /** The platform's id. Instagram: `pk` as a string (the code in the URL decodes to it). */
  id: string;
  url: string;
  format: Format;
  /** Who published it; `coOwners` share it (Instagram coauthors, YouTube collaborations). Ids or handles as far as known. */
  owner: Owner | null;
  coOwners?: Owner[];
  title?: string;
  views?: Quantity;
  likes?: Quantity;
  comments?: Quantity;
  shares?: Quantity;
  saves?: Quantity;
  publishedAt?: Moment;
  durationSeconds?: number;
  pinned?: boolean;
  /** The site's own label. Absent: this payload does not carry the label field; false: it does, and says no. */
  sponsored?: boolean;
  /** Accounts that the site names as paid partners, in lower case. */
  partners?: string[];
  /** All that stands under the post; on the way to the store only, which keeps what it tells of who paid. */
  caption?: CaptionReading;
  /** Not an ordinary public post; such posts are kept, listed and left out of samples. */
  state?: 'live' | 'upcoming' | 'members-only' | 'repost';
  /** Fields of this post that the site withholds, with the reason. */
  withheld?: Partial<Record<PostField, UnknownReason>>;
}

/** Characters: longer comments say what they have to say by then. */
export const MOST_COMMENT_TEXT = 1_000;

export interface CaptionReading {
  text: string;
  /** The accounts it links to, where the site tells them apart from the words they are shown as; then no others count. */
  mentions?: string[];
}

export type PostField = 'views' | 'likes' | 'comments' | 'shares' | 'saves' | 'publishedAt';

export interface Owner {
  id: string | null;
  handle: string | null;
}

/** A comment that was on screen. Who wrote it never leaves the reader, except that it was the post's own creator. */
export interface CommentReading {
  id: string;
  postId: string | null;
  /** On the way to the background only, which keeps what the words say and not the words. Cut at MOST_COMMENT_TEXT. */
  text?: string;
  /** The site's own mark of its language, as the site writes it (TikTok). */
  language?: string;
  /** Written by who published the post: no word of the audience. Absent: by others, or not told. */
  byCreator?: true;
  likes?: Quantity;
  publishedAt?: Moment;
}

/**
 * A page of one of the profile's own lists. `list` names it ("videos", "shorts", "live", "home", "posts", "reels").
 * `start`: this is the list's first page (false: a continuation). `order`: newest-first, or another or unknown order.
 * `offset` is filled in by the collector (lib/collect/placement): the rank of the first post within this visit's list,
 * or null where pages before it were not seen.
 */
export interface Listing {
  list: string;
  start: boolean;
  order: 'newest' | 'other';
  postIds: string[];
  visit?: number;
  offset?: number | null;
}
