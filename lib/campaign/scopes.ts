import type { CampaignMetric } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';
import type { MeasuredPlacement } from './measured';
import { PER_SITE } from './metrics';

/** Placements that a figure may be of. */
export interface Scope<One> {
  /** Null: all of the campaign. */
  platform: PlatformId | null;
  placements: readonly One[];
}

/** The sites of a campaign, in the order in which they come. */
export const sitesOf = (placements: readonly Pick<MeasuredPlacement, 'platform'>[]): PlatformId[] => [
  ...new Set(placements.map(({ platform }) => platform)),
];

/** Of which placements a metric can be told: of all, or site by site where each site counts it in its own way. */
export function scopesOf<One extends Pick<MeasuredPlacement, 'platform'>>(
  metric: CampaignMetric,
  placements: readonly One[],
): Scope<One>[] {
  if (!PER_SITE.has(metric)) return [{ platform: null, placements }];
  return sitesOf(placements).map((platform) => ({
    platform,
    placements: placements.filter((one) => one.platform === platform),
  }));
}
