import type { Campaign, CampaignPlacement, CampaignResult } from '@/lib/model/campaign';
import type { DatedPost } from '@/lib/model/dated-post';
import type { PlatformId } from '@/lib/model/platform';
import { type Interval, point } from '@/lib/stats/interval';
import { type Cost, costOfPlacement, inCampaign } from './cost';
import { type Counted, engagementRead, impressionsOf, platformOf, viewsRead } from './counted';
import { believedRows, fromFiles } from './imported';
import type { CampaignInput, Count } from './metrics';

/** One placement with its cost and all that is known of what it brought, in the campaign's currency. */
export interface MeasuredPlacement {
  placement: CampaignPlacement;
  platform: PlatformId;
  cost: Cost;
  counts: Record<Count, Counted | null>;
  /** Its revenue is what files say, and of their currency no rate was typed. */
  lacksRate: boolean;
}

/** A campaign with all that belongs to it. */
export interface CampaignBook {
  campaign: Campaign;
  placements: readonly CampaignPlacement[];
  results: readonly CampaignResult[];
  dated: readonly DatedPost[];
}

/** What the user typed goes before what was read or came from a file. */
export function measured({ campaign, placements, results, dated }: CampaignBook): MeasuredPlacement[] {
  return placements.map((placement) => {
    const its = results.filter(({ placementId }) => placementId === placement.id);
    const typed = (count: Count): Counted | null => {
      const value = placement[count];
      return value === null ? null : { ...point(value), origin: 'typed', at: null };
    };
    const views = typed('views') ?? viewsRead(placement, dated);
    return {
      placement,
      platform: platformOf(placement.profileKey),
      cost: costOfPlacement(placement, campaign),
      lacksRate:
        placement.revenue === null &&
        believedRows('revenue', its).some(({ currency }) => inCampaign(1, currency, campaign) === null),
      counts: {
        impressions: typed('impressions') ?? impressionsOf(placement, views),
        views,
        engagements: typed('engagements') ?? engagementRead(placement, dated),
        clicks: typed('clicks') ?? fromFiles('clicks', its, campaign),
        conversions: typed('conversions') ?? fromFiles('conversions', its, campaign),
        revenue: typed('revenue') ?? fromFiles('revenue', its, campaign),
      },
    };
  });
}

/** Whether a count is of some of the posts only that were agreed on: less than what the cost was paid for. */
export const isOfSomePosts = (counted: Counted | null): boolean =>
  counted?.posts !== undefined && counted.posts.n < counted.posts.of;

/**
 * One input of a placement's quotients: null where it is unknown, and where it is of some of its posts only, for what
 * stands on the other side of the line is of all of them.
 */
export const wholeInputOf = (one: MeasuredPlacement, input: CampaignInput): Interval | null =>
  input !== 'cost' && isOfSomePosts(one.counts[input]) ? null : inputOf(one, input);

/** One input of a placement's sums; null where it is unknown. */
export const inputOf = ({ cost, counts }: MeasuredPlacement, input: CampaignInput): Interval | null =>
  input === 'cost' ? (cost.value === null ? null : point(cost.value)) : counts[input];
