import type { PlatformId } from '@/lib/model/platform';
import type { Tier } from '@/lib/model/report';

/** Why a record decides nothing and is shown beside no figure. The words for each stand in lib/i18n. */
export const LISTED_REASONS = [
  'population', // not creators' own accounts
  'population-unknown',
  'all-sizes', // all sizes together, or no follower counts
  'other-tiers', // its sizes begin and end elsewhere
  'formats-mixed',
  'feed-video', // a video of the feed is no reel
  'too-old', // over three years at the release
  'undated',
  'numerator-not-stated',
  'denominator-not-stated',
  'denominator-ambiguous',
  'other-denominator', // divided by what the product does not divide by
  'other-unit', // a rate elsewhere, a count here
  'single-posts', // the spread of posts, not of profiles
  'lifetime', // a mean over all posts ever
  'rule-of-thumb',
  'quality-c',
  'one-publisher',
  'older-edition',
  'all-sites', // all sites together
  'one-industry',
  'one-region',
  'one-length', // posts of one length
  'no-verdict', // no verdict is given on such a figure
] as const;
export type ListedReason = (typeof LISTED_REASONS)[number];

export const STANDINGS = ['firm', 'indicative', 'listed'] as const;

/** What a record may do, as the collected verdicts say: decide, be shown beside figures of these tiers, or be listed. */
export type Standing =
  | { level: 'firm' | 'indicative'; tiers: Exclude<Tier, 'pico'>[] }
  | { level: 'listed'; why: ListedReason[] };

export interface RecordSource {
  name: string;
  title: string | null;
  url: string | null;
}

/** Sizes that a record is of: `min` ≤ followers < `max`, null where its source names no bound. */
export interface RecordTier {
  name: string;
  min: number | null;
  max: number | null;
}

/** One published figure, or one row of percentiles, in the words of its collection; percent as fractions. */
export interface BenchmarkRecord {
  /** "benchmarks.json#0", "percentiles.json#10" */
  record: string;
  platform: PlatformId | 'all';
  metric: string;
  /** The figure; of percentiles the median. */
  value: number;
  /** "fraction" for shares, "per 100", "ratio", else as the source has it ("USD", "likes"). */
  unit: string;
  /** Of the spread of a set: p10, p25, p50, p75, p90. */
  percentiles: [number, number, number, number, number] | null;
  statistic: string;
  numerator: string;
  denominator: string | null;
  population: string;
  tier: RecordTier | null;
  format: string | null;
  industry: string | null;
  region: string | null;
  /** What else narrows it: the length of the videos. */
  only: string | null;
  year: number | null;
  yearBasis: 'stated' | 'inferred' | 'none';
  /** Accounts or posts; some sources give it, or the time it covers, in words. */
  sample: number | string | null;
  /** Place in `sources`. */
  source: number;
  quality: 'A' | 'B' | 'C';
  /** What the collection remarks of it, in English. */
  note: string | null;
  standing: Standing;
}

export interface BenchmarkRecords {
  sources: RecordSource[];
  records: BenchmarkRecord[];
}
