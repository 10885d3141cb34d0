import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Cost per engagement: (fee + product + platform) ÷ engagements, in money. Which interactions count as engagements is
 * what the user typed in. No engagements: not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"engagements":3200} → 0.375
 * Example: {"fee":0,"product":0,"platformCost":0,"engagements":3200} → 0
 */
export const cpe = moneyKpi({
  id: 'cpe',
  unit: 'money',
  needs: [...COST, 'engagements'],
  work: (inputs) => over(costOf(inputs), inputs.engagements),
});
