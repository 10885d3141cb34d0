import { moneyKpi } from './figure';
import { COST, costOf, type MoneyInput } from './inputs';

/**
 * Return on investment: (revenue · margin − cost) ÷ cost, where cost = fee + product + platform; a fraction, −1 where all
 * was lost. Without a margin it is (revenue − cost) ÷ cost and named “ROI before product cost”. No cost: not defined.
 * Never from EMV.
 * Example: {"fee":1000,"product":150,"platformCost":50,"revenue":4930,"margin":0.4} → 0.6433 by with-margin
 * Example: {"fee":1000,"product":150,"platformCost":50,"revenue":4930} → 3.108 by before-product-cost
 * Example: {"fee":0,"product":0,"platformCost":0,"revenue":4930,"margin":0.4} → null: not-defined
 */
export const roi = moneyKpi<MoneyInput>({
  id: 'roi',
  unit: 'fraction',
  needs: ({ collaboration }) => [...COST, 'revenue', ...(collaboration.margin === null ? [] : ['margin' as const])],
  work(inputs, { collaboration }) {
    const cost = costOf(inputs);
    const basis = collaboration.margin === null ? 'before-product-cost' : 'with-margin';
    const earned = inputs.revenue * (collaboration.margin ?? 1);
    return { figure: cost > 0 ? (earned - cost) / cost : 'not-defined', basis };
  },
});
