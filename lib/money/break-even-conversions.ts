import { moneyKpi, over } from './figure';
import { COST, costOf } from './inputs';

/**
 * Conversions at which the cost is earned: (fee + product + platform) ÷ (order value · margin), a count. Not rounded: a
 * screen says the next whole one. Nothing left of an order: not defined.
 * Example: {"fee":1000,"product":150,"platformCost":50,"orderValue":85,"margin":0.4} → 35.29
 * Example: {"fee":1000,"product":150,"platformCost":50,"orderValue":85,"margin":0} → null: not-defined
 */
export const breakEvenConversions = moneyKpi({
  id: 'breakEvenConversions',
  unit: 'count',
  needs: [...COST, 'orderValue', 'margin'],
  work: (inputs) => over(costOf(inputs), inputs.orderValue * inputs.margin),
});
