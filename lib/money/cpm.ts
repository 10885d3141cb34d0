import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Cost per thousand impressions: 1000 · (fee + product + platform) ÷ impressions, in money. No impressions: not defined.
 * Never of views: those are CPV’s.
 * Example: {"fee":1000,"product":150,"platformCost":50,"impressions":204000} → 5.88
 * Example: {"fee":1000,"product":150,"platformCost":50,"impressions":0} → null: not-defined
 * Example: {"fee":1000,"impressions":204000} → null: missing product, platformCost
 */
export const cpm = moneyKpi({
  id: 'cpm',
  unit: 'money',
  needs: [...COST, 'impressions'],
  work: (inputs) => over(1_000 * costOf(inputs), inputs.impressions),
});
