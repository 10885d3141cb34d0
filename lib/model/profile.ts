import type { CommentReading, PostField, PostReading, ProfileReading } from './observation';
import type { PlatformId, Source } from './platform';
import type { UnknownReason } from './reason';
import type { CaptionEvidence } from './sponsorship';

/** A value with where and when it was read. */
export interface Sourced<T> {
  value: T;
  source: Source;
  reader: string;
  at: number;
}

/** `platform:id` — or `platform:@handle` until the platform's id has been read. */
export type ProfileKey = `${PlatformId}:${string}`;

type SourcedFields<T> = { [K in keyof T]?: Sourced<NonNullable<T[K]>> };

export type ProfileField = Exclude<keyof ProfileReading, 'id' | 'handle'>;

/** All that is known of one profile, each field with its origin. */
export interface Profile {
  key: ProfileKey;
  platform: PlatformId;
  id: string | null;
  handle: string | null;
  /** When the handle was last read, epoch ms: handles change, ids do not. */
  handleAt: number;
  fields: SourcedFields<Omit<ProfileReading, 'id' | 'handle'>>;
  /** Fields that the site was seen to withhold, with the reason; a value in `fields` takes precedence. */
  withheld?: { [K in ProfileField]?: Sourced<UnknownReason> };
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Where a post stood in one of the profile's lists: rank 0 is the top. `visit` is the epoch ms at which that list was opened. */
export interface Placement {
  visit: number;
  rank: number;
  order: 'newest' | 'other';
}

/** All that is known of one post, each field with its origin. */
export interface Post {
  /** `platform:postId` */
  key: string;
  profileKey: ProfileKey;
  platform: PlatformId;
  id: string;
  url: string;
  format: PostReading['format'];
  owner: PostReading['owner'];
  coOwners: NonNullable<PostReading['coOwners']>;
  fields: SourcedFields<
    Omit<PostReading, 'id' | 'url' | 'format' | 'owner' | 'coOwners' | 'withheld' | 'state' | 'caption'> & {
      state: NonNullable<PostReading['state']> | 'public';
      caption: CaptionEvidence;
    }
  >;
  /** Fields that the site withheld, and when it was seen to. A value that is not older takes precedence. */
  withheld: { [K in PostField]?: Sourced<UnknownReason> };
  /** Newest placement per list name. */
  placements: Record<string, Placement>;
  lastSeenAt: number;
}

/** One dated reading of a profile's totals: the history that growth is worked out from. Never edited. */
export interface Snapshot {
  profileKey: ProfileKey;
  at: number;
  followers: ProfileReading['followers'] | null;
  following: ProfileReading['following'] | null;
  postsTotal: ProfileReading['postsTotal'] | null;
  likesTotal: ProfileReading['likesTotal'] | null;
  viewsTotal: ProfileReading['viewsTotal'] | null;
}

/** A profile with its posts, as the KPIs need it. */
export interface Collected {
  profile: Profile;
  posts: Post[];
  comments: CommentReading[];
}
