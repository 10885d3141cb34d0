import type { PlatformId } from './platform';
import type { ProfileKey } from './profile';

/** Where on a profile something stood. */
export type TraceField = 'bio' | 'links' | 'email';

/** What a profile says of another address, and when that was read (epoch ms). `written`: as a user recognises it. */
export interface Trace {
  /** What it is found by, the same for all that mean the same. */
  mark: string;
  written: string;
  field: TraceField;
  at: number;
}

/**
 * What of a profile may show who is behind it, kept with each so that the few with something in common are found by an
 * index: ten thousand profiles are not looked through whenever one is opened.
 */
export interface ProfileTraces {
  profileKey: ProfileKey;
  platform: PlatformId;
  /** The release whose rules made it: another one, and it is made again. */
  edition: number;
  /** Every mark below, for the index. */
  marks: string[];
  /** Its handle without dots and dashes; null where that tells nobody apart. */
  handle: Trace | null;
  /** Profiles that it links to, or names with their site; the mark is `to:` and the name of lib/model/profile-key. */
  profiles: Trace[];
  /** Other addresses: the mark is `web:` and the host; on hosts of many people, the path too. */
  addresses: Trace[];
  email: Trace | null;
  /** What it is called, in small letters and digits alone: tells an own website. */
  called: string[];
}

/** What names a profile is found under when another links to it. */
export const targetMark = (name: ProfileKey): string => `to:${name}`;
