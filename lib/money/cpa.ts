import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Cost per acquisition: (fee + product + platform) ÷ conversions, in money. No conversions: not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"conversions":58} → 20.69
 * Example: {"fee":1000,"product":150,"platformCost":50,"conversions":0} → null: not-defined
 */
export const cpa = moneyKpi({
  id: 'cpa',
  unit: 'money',
  needs: [...COST, 'conversions'],
  work: (inputs) => over(costOf(inputs), inputs.conversions),
});
