import type { ProfileKey } from './profile';

/**
 * What one collaboration with a profile cost and brought, as the user typed it. A blank field is null and is never taken
 * for zero. All money is in `currency`, in whole units (1200 is € 1,200), and never converted.
 */
export interface Collaboration {
  profileKey: ProfileKey;
  /** ISO 4217: "EUR". */
  currency: string;
  fee: number | null;
  /** What the product given away costs. */
  product: number | null;
  /** What a platform, an agency or a tool takes for it. */
  platformCost: number | null;
  impressions: number | null;
  views: number | null;
  engagements: number | null;
  clicks: number | null;
  conversions: number | null;
  /** What the conversions brought, before the products’ own cost. */
  revenue: number | null;
  /** What is left of an order’s value after the product’s cost, 0 to 1. */
  margin: number | null;
  /** What an order is worth on average. */
  orderValue: number | null;
  /** When it was last changed, epoch ms. */
  at: number;
}

/** What a change of it may say. */
export type CollaborationPatch = Partial<Omit<Collaboration, 'profileKey' | 'at'>>;

/** One of which nothing was typed yet. */
export const noCollaboration = (profileKey: ProfileKey, currency: string): Collaboration => ({
  profileKey,
  currency,
  fee: null,
  product: null,
  platformCost: null,
  impressions: null,
  views: null,
  engagements: null,
  clicks: null,
  conversions: null,
  revenue: null,
  margin: null,
  orderValue: null,
  at: 0,
});
