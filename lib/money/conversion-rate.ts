import { wilson90 } from '@/lib/stats/wilson';
import { moneyKpi } from './figure';

/**
 * Conversion rate: conversions ÷ clicks, a fraction with Wilson’s 90 % interval. More conversions than clicks (codes that
 * were typed in at the till): no rate, “sales by code”. Neither clicks nor conversions: not defined.
 * Example: {"clicks":1436,"conversions":58} → 0.04039 [0.03267, 0.04984]
 * Example: {"clicks":20,"conversions":0} → 0 [0, 0.1192]
 * Example: {"clicks":12,"conversions":40} → null: sales-by-code
 */
export const conversionRate = moneyKpi({
  id: 'conversionRate',
  unit: 'fraction',
  needs: ['clicks', 'conversions'],
  work({ clicks, conversions }) {
    if (conversions > clicks) return 'sales-by-code';
    return wilson90(conversions, clicks) ?? 'not-defined';
  },
});
