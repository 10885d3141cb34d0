import {
  type Campaign,
  type CampaignPlacement,
  type CampaignResult,
  newCampaign,
  newPlacement,
} from '@/lib/model/campaign';

/** A campaign in euros of which only the name is said, unless `of` says more. */
export const aCampaign = (of: Partial<Campaign> = {}): Campaign => ({
  ...newCampaign('c1', 'Autumn table', 'EUR', 'conversion'),
  ...of,
});

/** A reel of @marlo for that campaign, nothing typed yet. */
export const aPlacement = (of: Partial<CampaignPlacement> = {}): CampaignPlacement => ({
  ...newPlacement({
    id: 'p1',
    campaignId: 'c1',
    profileKey: 'instagram:42',
    name: 'Marlo Brenner',
    format: 'reel',
    currency: 'EUR',
  }),
  ...of,
});

/** What a shop's file says of it on one day. */
export const aResult = (of: Partial<CampaignResult> = {}): CampaignResult => ({
  ...{ id: 'p1 2026-11-03 shop', campaignId: 'c1', placementId: 'p1', profileKey: 'instagram:42', day: '2026-11-03' },
  ...{ origin: 'shop', clicks: null, conversions: 3, revenue: 210, currency: 'EUR', file: 'orders.csv' },
  importedAt: 1_795_000_000_000,
  ...of,
});
