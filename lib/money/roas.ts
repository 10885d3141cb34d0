import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Return on ad spend: revenue ÷ (fee + product + platform), a ratio. Product cost of what was sold is not in it. No cost:
 * not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"revenue":4930} → 4.108
 * Example: {"fee":0,"product":0,"platformCost":0,"revenue":4930} → null: not-defined
 */
export const roas = moneyKpi({
  id: 'roas',
  unit: 'ratio',
  needs: [...COST, 'revenue'],
  work: (inputs) => over(inputs.revenue, costOf(inputs)),
});
