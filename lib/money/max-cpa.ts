import { moneyKpi } from './figure';

/**
 * The most that a conversion may cost before it is a loss: order value · margin, in money. First orders only: what a
 * customer buys later is not in it.
 * Example: {"orderValue":85,"margin":0.4} → 34
 * Example: {"orderValue":85} → null: missing margin
 */
export const maxCpa = moneyKpi({
  id: 'maxCpa',
  unit: 'money',
  needs: ['orderValue', 'margin'],
  work: ({ orderValue, margin }) => orderValue * margin,
});
