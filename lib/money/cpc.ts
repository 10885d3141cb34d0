import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Cost per click: (fee + product + platform) ÷ clicks, in money. No clicks: not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"clicks":1436} → 0.8357
 * Example: {"fee":1000,"product":150,"platformCost":50,"clicks":0} → null: not-defined
 */
export const cpc = moneyKpi({
  id: 'cpc',
  unit: 'money',
  needs: [...COST, 'clicks'],
  work: (inputs) => over(costOf(inputs), inputs.clicks),
});
