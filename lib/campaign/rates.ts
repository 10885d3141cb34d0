import { CLICK_RATES } from '@/lib/benchmarks/click-rates';
import type { CampaignPlacement, ExpectedRate } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';
import type { Interval } from '@/lib/stats/interval';
import { FEWEST_PAST } from './past';

/** A rate that forecasts go by, and who says it. */
export interface RateInUse extends Interval {
  from: 'typed' | 'past' | 'published';
  /** Past: campaigns that it is of. */
  n?: number;
  /** Published: by whom, and in which year. */
  source?: string;
  year?: number | null;
}

/** What the user typed; the middle of the range where a point is needed. */
export const typedRate = ({ low, high }: ExpectedRate): RateInUse => ({
  ...{ low, high, value: (low + high) / 2, from: 'typed' },
});

/** The middle half of what the user's own campaigns had; null under three. `line`: their quartiles. */
export const pastRate = (line: { median: number; p25: number; p75: number; n: number } | null): RateInUse | null =>
  line && line.n >= FEWEST_PAST ? { value: line.median, low: line.p25, high: line.p75, from: 'past', n: line.n } : null;

/** What is published of clicks per view for that format of a site; null: nothing that is counted so. */
export function publishedClickRate(platform: PlatformId, format: CampaignPlacement['format']): RateInUse | null {
  const found = CLICK_RATES.find((one) => one.platform === platform && one.format === format);
  if (!found) return null;
  const { low, high, source, year } = found;
  return { low, high, value: (low + high) / 2, from: 'published', source, year };
}
