import type { PlatformId } from '@/lib/model/platform';

/** Clicks per viewer that somebody published, of a format whose viewers are counted as its views. */
export interface ClickRate {
  platform: PlatformId;
  format: 'reel' | 'story';
  /** Fractions; equal where one figure is published. */
  low: number;
  high: number;
  source: string;
  year: number;
  /** Addresses of the records that it is: a test holds it to them. */
  records: readonly string[];
}

/**
 * The only published click rates of quality A or B whose denominator is viewers of posts. Rates by profile visits or by
 * recipients of a message count something else, and those of that kind contradict each other.
 */
export const CLICK_RATES: readonly ClickRate[] = [
  {
    ...{ platform: 'instagram', format: 'reel', low: 0.018, high: 0.018 },
    ...{ source: 'CreatorLane', year: 2026, records: ['benchmarks.json#507'] },
  },
  {
    ...{ platform: 'instagram', format: 'story', low: 0.02, high: 0.05 },
    ...{ source: 'CreatorLane', year: 2026, records: ['benchmarks.json#508', 'benchmarks.json#509'] },
  },
];
