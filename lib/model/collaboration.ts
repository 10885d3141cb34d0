import type { ProfileKey } from './profile';

/** What the user typed of one collaboration with a profile. Null: not typed, which is not 0. */
export interface Collaboration {
  profileKey: ProfileKey;
  /** ISO 4217; all amounts are in it. */
  currency: string;
  /** Cost is these three together. */
  fee: number | null;
  product: number | null;
  platformCost: number | null;
  impressions: number | null;
  views: number | null;
  engagements: number | null;
  clicks: number | null;
  conversions: number | null;
  revenue: number | null;
  /** Share of the revenue that is left after the product's own cost, 0 to 1. */
  margin: number | null;
  /** What one order brings in. */
  orderValue: number | null;
  /** When it was last changed, epoch ms. */
  at: number;
}
