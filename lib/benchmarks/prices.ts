import type { PlatformId } from '@/lib/model/platform';
import emvRates from './data/emv-rates.generated.json';
import prices from './data/prices.generated.json';

/** What a published price is of. */
export const PRICED = [
  'post',
  'collaboration',
  'ugc-video',
  '10k-followers',
  '1k-impressions',
  '1k-views',
  'engagement',
] as const;
export type Priced = (typeof PRICED)[number];

/** Formats by the sources' own words: `feed` is images, carousels and feed videos together. */
export const PRICED_FORMATS = ['image', 'story', 'reel', 'feed', 'short', 'video'] as const;
export type PricedFormat = (typeof PRICED_FORMATS)[number];

/** `vendor default`: what a vendor’s tool begins with, which nobody need have paid. */
export const PRICE_STATISTICS = ['range', 'mean', 'median', 'vendor default'] as const;
export type PriceStatistic = (typeof PRICE_STATISTICS)[number];

interface Origin {
  /** Addresses of the shipped records: "benchmarks.json#387". */
  records: string[];
  /** ISO 4217. Never converted. */
  currency: string;
  source: string;
  title: string | null;
  url: string | null;
  year: number | null;
  /** The page has no year: it was inferred. */
  yearIsInferred: boolean;
  population: string;
  /** A: a publisher’s own data or rule · B: at second hand · C: a list that is passed on without a source. */
  quality: 'A' | 'B' | 'C';
}

/** A price that somebody published, or the range of them. */
export interface ShippedPrice extends Origin {
  per: Priced;
  platform: PlatformId | 'all';
  /** The source’s name for the size, and its own bounds: `min` ≤ followers < `max`; both null where it gives none. */
  tier: string | null;
  min: number | null;
  max: number | null;
  format: PricedFormat | null;
  statistic: PriceStatistic;
  low: number;
  /** Null: the source gives no upper end. */
  high: number | null;
  region: string | null;
  sample: number | string | null;
}

/** What a vendor counts attention at. */
export interface ShippedEmvRates extends Origin {
  platform: PlatformId | 'all';
  /** For a thousand of `per`. */
  cpm: number | null;
  per: 'impressions' | 'views';
  /** For an engagement. */
  cpe: number | null;
}

export const PRICES = prices as unknown as readonly ShippedPrice[];
export const EMV_RATES = emvRates as unknown as readonly ShippedEmvRates[];
