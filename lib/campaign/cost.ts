import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';

/** What of a placement's cost is blank; `rate`: it is in another currency, and no rate was typed. */
export type CostGap = 'fee' | 'product' | 'platformCost' | 'rate';

/** A cost in the campaign's currency; null where something of it is blank. */
export interface Cost {
  value: number | null;
  missing: CostGap[];
}

const PARTS = ['fee', 'product', 'platformCost'] as const;

/** An amount in the campaign's currency, by the rate that the user typed; null without one. */
export function inCampaign(
  amount: number,
  currency: string,
  campaign: Pick<Campaign, 'currency' | 'rates'>,
): number | null {
  if (currency === campaign.currency) return amount;
  const typed = campaign.rates.find((one) => one.currency === currency);
  const value = typed ? amount * typed.rate : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/**
 * Fee + product + platform of a placement, in the campaign's currency. A blank part makes it unknown: it is not zero.
 * Example: 1 000 + 150 + 50 US dollars at 0.9 → € 1 080.
 */
export function costOfPlacement(placement: CampaignPlacement, campaign: Pick<Campaign, 'currency' | 'rates'>): Cost {
  const missing: CostGap[] = PARTS.filter((part) => placement[part] === null);
  const sum = PARTS.reduce((total, part) => total + (placement[part] ?? 0), 0);
  const value = inCampaign(sum, placement.currency, campaign);
  if (value === null) missing.push('rate');
  return { value: missing.length > 0 ? null : value, missing };
}
