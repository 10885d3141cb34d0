import type { Corrected, Correction } from './correction';
import type { HealthField } from './health';
import type { SeenPosts } from './imported';
import type { ExclusionReason, KpiId, Measure } from './measure';
import type { PostField } from './observation';
import type { Format, PlatformId, Source } from './platform';
import type { Placement, ProfileKey } from './profile';
import type { Moment, Quantity } from './quantity';
import type { PageError, Unknown, UnknownReason } from './reason';
import type { Sponsorship } from './sponsorship';

export const TIERS = ['pico', 'nano', 'micro', 'mid', 'macro', 'mega'] as const;
export type Tier = (typeof TIERS)[number];

export type Direction = 'higherIsBetter' | 'lowerIsBetter' | 'neutral';

/** Three words; `couldBeTypical` where the interval crosses a border. */
export type Verdict = 'above' | 'typical' | 'below';

/** A published figure, exactly as its record has it. Percent values are stored as fractions. */
export interface PublishedFigure {
  /** Address of the shipped record: "benchmarks.json#0". */
  record: string;
  value: number;
  statistic: string;
  source: string;
  title: string | null;
  url: string | null;
  year: number | null;
  population: string;
  numerator: string;
  denominator: string;
  tier: string;
  region: string | null;
  quality: string;
  /** Number of accounts or posts; some sources give it in words. */
  sample: number | string | null;
}

export interface Band {
  p10: number | null;
  p25: number;
  p50: number;
  p75: number;
  p90: number | null;
  n: number;
}

/** A band as a user's own sheet gives it: the middle half is there, the rest may not be. */
export type ImportedBand = Omit<Band, 'p50' | 'n'> & { p50: number | null; n: number | null };

/** What a measure is compared with, at the level at which it may be. */
export type Reference =
  | {
      level: 'firm';
      band: Band;
      figure: Omit<PublishedFigure, 'value'>;
      verdict: Verdict | null;
      couldBeTypical: boolean;
    }
  | { level: 'own'; rank: number; of: number; band: Band | null; verdict: Verdict | null; couldBeTypical: boolean }
  /** Of the user's own sheet: shown where the user chooses it, never by itself. */
  | {
      level: 'imported';
      band: ImportedBand;
      figure: Omit<PublishedFigure, 'value'>;
      verdict: Verdict | null;
      couldBeTypical: boolean;
    }
  | { level: 'indicative'; figures: PublishedFigure[]; position: 'above' | 'between' | 'below' | null }
  | { level: 'none'; why: string };

/**
 * Which reference the user chose: automatic, the published sets of a tier or of one source, the profiles they have read,
 * or the figures that they imported.
 */
export type ReferenceChoice =
  | { kind: 'auto' }
  | { kind: 'tier'; tier: Tier }
  | { kind: 'source'; source: string }
  | { kind: 'own' }
  | { kind: 'imported' };

export interface ReportedMeasure {
  measure: Measure;
  direction: Direction;
  /** The reference that applies under the user's choice. */
  reference: Reference;
  /** Every honest one, for the sidebar's choice. */
  alternatives: Reference[];
  /**
   * When the oldest of its counts was read, epoch ms, where that was more than a day before the profile was last looked
   * at: it must not pass for a figure of then. Null where all its counts are of then.
   */
  olderSince: number | null;
  /** Something that the user put right, left out or typed in went into it. */
  byUser?: true;
}

/** What the user put right of a profile, beside what was read there. */
export interface ReportedCorrection extends Pick<Correction, 'name' | 'at'> {
  what: Corrected;
  /** What was read, where something was. */
  read: Quantity | null;
}

/** One post as the panel lists it. */
export interface ReportedPost {
  id: string;
  url: string;
  format: Format;
  title: string | null;
  views: Quantity | null;
  likes: Quantity | null;
  comments: Quantity | null;
  shares: Quantity | null;
  saves: Quantity | null;
  publishedAt: Moment | null;
  durationSeconds: number | null;
  pinned: boolean | null;
  sponsored: boolean | null;
  sponsorship: Sponsorship;
  /** Whether its caption was read: `declared` may stand without. */
  captionRead: boolean;
  inWindow: boolean;
  /** Why it is no part of the sample, where it might have been. */
  leftOut: ExclusionReason | null;
  /** Why a count above is null, where the site was seen to withhold it. */
  withheld: Partial<Record<PostField, UnknownReason>>;
  placements: Record<string, Placement>;
}

/** An account that the seen posts name. */
export interface Brand {
  /** Lower case, without "@". */
  name: string;
  /** The site calls it a paid partner of at least one post; or posts mention it. */
  kind: 'partner' | 'mention';
  posts: number;
  /** The newest of these posts; null where none has a date. */
  lastAt: number | null;
  lastUrl: string;
}

/** An entry of the user's watch list, and the seen posts that have to do with it. */
export type WatchHit = Omit<Brand, 'name' | 'kind'> & { entry: string };

/** How far the engagement rate of a channel has come. */
export interface Opened {
  /** Videos of the window whose likes and comments are known, and how many of them the rate needs. */
  n: number;
  needed: number;
  /** Ids of the window's other videos that opening would fill in, newest first. */
  left: string[];
}

export interface ReportedProfile {
  key: ProfileKey;
  platform: PlatformId;
  id: string | null;
  handle: string | null;
  url: string;
  displayName: string | null;
  verified: boolean | null;
  bio: string | null;
  followers: Quantity | null;
  following: Quantity | null;
  postsTotal: Quantity | null;
  likesTotal: Quantity | null;
  viewsTotal: Quantity | null;
  category: string | null;
  email: string | null;
  links: string[];
  isPrivate: boolean;
}

/** Everything that a screen, a CSV row or the replay tool says about one profile. Made by one pure function, lib/report. */
export interface Report {
  profile: ReportedProfile;
  tier: Tier | null;
  error: PageError | null;
  /** Which format the headline figures are about (YouTube and Instagram reels); null: all formats together. */
  format: Format | null;
  measures: ReportedMeasure[];
  /** Ids of the headline tiles, in order. */
  headline: KpiId[];
  posts: ReportedPost[];
  /** Accounts named in them, the one named last first. */
  brands: Brand[];
  /** What of the user's watch list they have to do with. */
  watched: WatchHit[];
  /** Posts of the window that are usable, and the size asked for. */
  progress: { read: number; wanted: number };
  /** YouTube: what was opened of the window's videos, which a channel page shows without likes. */
  opened: Opened | null;
  unknown: Unknown[];
  /** What the user put right, oldest first. */
  corrections: ReportedCorrection[];
  /** Figures that are left out because the site no longer delivers them where they used to be read. */
  changed: HealthField[];
  sources: Source[];
  /** When the newest reading was made, epoch ms; and the first. */
  readAt: number;
  firstSeenAt: number;
  visits: number;
  /** Set where the profile was never read here and all this is from a file. */
  imported?: { file: string; at: number; seen: SeenPosts | null };
}
