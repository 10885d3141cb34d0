import { KPI_IDS, type KpiId } from '@/lib/model/measure';
import { FORMATS, type Format, PLATFORMS, type PlatformId } from '@/lib/model/platform';
import { TIERS, type Tier } from '@/lib/model/report';
import type { TierBorders } from '@/lib/model/settings';
import { quantile } from './own-reference';
import { NINETY_DAYS, newestOf, type OwnSetRow, restsOnEnough } from './own-set';
import { WITHOUT_NORM } from './published';

/** What the profiles that the user has read show of one KPI at one size. In the KPI's unit. */
export interface OwnSummary {
  platform: PlatformId;
  kpi: KpiId;
  format: Format | null;
  tier: Tier;
  /** Profiles. */
  count: number;
  median: number;
  /** The middle half; null under five profiles. */
  quartiles: { p25: number; p75: number } | null;
}

/** From this many on, their quartiles say something. */
export const ENOUGH_FOR_QUARTILES = 5;

/**
 * The read profiles by site × KPI × format × tier (the user's borders): those read within 90 days, each once, with at
 * least 6 usable posts, as a rank among them asks too. In the order of sites, KPIs, formats, tiers.
 */
export function ownSummaries(rows: readonly OwnSetRow[], borders: TierBorders, now: number): OwnSummary[] {
  const values = new Map<string, { of: Omit<OwnSummary, 'count' | 'median' | 'quartiles'>; values: number[] }>();
  for (const { platform, followers, readAt, measures } of newestOf(rows)) {
    if (now - readAt > NINETY_DAYS) continue;
    const tier = TIERS.findLast((one) => one === 'pico' || followers >= borders[one]) ?? 'pico';
    for (const { kpi, format, value, n } of measures) {
      if (!Number.isFinite(value) || !restsOnEnough(kpi, n) || WITHOUT_NORM.includes(kpi)) continue;
      const key = [platform, kpi, format, tier].join('|');
      const found = values.get(key) ?? { of: { platform, kpi, format, tier }, values: [] };
      found.values.push(value);
      values.set(key, found);
    }
  }
  return [...values.values()].map(summaryOf).sort((a, b) => placeOf(a) - placeOf(b));
}

function summaryOf({ of, values }: { of: Omit<OwnSummary, 'count' | 'median' | 'quartiles'>; values: number[] }) {
  const ascending = values.toSorted((a, b) => a - b);
  const isEnough = ascending.length >= ENOUGH_FOR_QUARTILES;
  return {
    ...of,
    count: ascending.length,
    median: quantile(ascending, 0.5),
    quartiles: isEnough ? { p25: quantile(ascending, 0.25), p75: quantile(ascending, 0.75) } : null,
  };
}

const placeOf = ({ platform, kpi, format, tier }: OwnSummary): number =>
  [
    PLATFORMS.indexOf(platform),
    KPI_IDS.indexOf(kpi),
    format === null ? 0 : 1 + FORMATS.indexOf(format),
    TIERS.indexOf(tier),
  ].reduce((sum, place) => sum * 100 + place, 0);
