import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Cost per view: (fee + product + platform) ÷ views, in money. No views: not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"views":62400} → 0.0192
 * Example: {"fee":1000,"product":0,"platformCost":0} → null: missing views
 */
export const cpv = moneyKpi({
  id: 'cpv',
  unit: 'money',
  needs: [...COST, 'views'],
  work: (inputs) => over(costOf(inputs), inputs.views),
});
