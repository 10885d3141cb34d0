import { moneyKpi, over } from './figure';
import type { MoneyInput } from './inputs';

/**
 * Click-through rate: clicks ÷ impressions or, where no impressions were typed, clicks ÷ views; the basis says which, and
 * the one is never compared with the other. A fraction; over 1 where one viewer clicked several times. None: not defined.
 * Example: {"clicks":1436,"impressions":204000,"views":62400} → 0.00704 by impressions
 * Example: {"clicks":1436,"views":62400} → 0.0230 by views
 * Example: {"clicks":1436} → null: missing impressions
 */
export const ctr = moneyKpi<MoneyInput>({
  id: 'ctr',
  unit: 'fraction',
  needs: ({ collaboration }) => ['clicks', isByViews(collaboration) ? 'views' : 'impressions'],
  work({ clicks, impressions, views }, { collaboration }) {
    return isByViews(collaboration)
      ? { figure: over(clicks, views), basis: 'views' }
      : { figure: over(clicks, impressions), basis: 'impressions' };
  },
});

const isByViews = ({ impressions, views }: { impressions: number | null; views: number | null }): boolean =>
  impressions === null && views !== null;
