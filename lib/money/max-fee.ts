import { type Interval, point } from '@/lib/stats/interval';
import { wilson90 } from '@/lib/stats/wilson';
import { moneyKpi } from './figure';

/**
 * The most that the fee may be: expected views · clicks per view · conversion rate · order value · margin − product −
 * platform, in money. Expected views are the profile’s own; clicks per view and conversion rate those of the
 * collaboration typed in, each with Wilson’s 90 % interval. A range: its ends take all low, or all high, ends at once, so
 * it is wider than 90 %. Below zero: it does not pay at any fee.
 * Example: {"expectedViews":[27900,31200,34000],"views":62400,"clicks":1436,"conversions":58,"orderValue":85,"margin":0.4,"product":150,"platformCost":50} → 786 [483, 1184]
 * Example: {"views":62400,"clicks":1436,"conversions":58,"orderValue":85,"margin":0.4,"product":150,"platformCost":50} → null: missing expectedViews
 * Example: {"expectedViews":[27900,31200,34000],"views":62400,"clicks":12,"conversions":40,"orderValue":85,"margin":0.4,"product":0,"platformCost":0} → null: sales-by-code
 */
export const maxFee = moneyKpi({
  id: 'maxFee',
  unit: 'money',
  needs: ['expectedViews', 'views', 'clicks', 'conversions', 'orderValue', 'margin', 'product', 'platformCost'],
  work({ expectedViews, views, clicks, conversions, orderValue, margin, product, platformCost }, { expected }) {
    if (conversions > clicks) return 'sales-by-code';
    if (clicks > views) return 'more-clicks-than-views';
    const [clicksPerView, rate] = [wilson90(clicks, views), wilson90(conversions, clicks)];
    if (!clicksPerView || !rate) return 'not-defined';
    const factors = [expected?.views ?? point(expectedViews), clicksPerView, rate];
    const fee = (end: keyof Interval) =>
      factors.reduce((all, factor) => all * factor[end], orderValue * margin) - product - platformCost;
    return { value: fee('value'), low: fee('low'), high: fee('high') };
  },
});
