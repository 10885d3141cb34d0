import { figureOf } from '@/lib/campaign/figures';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { totalOf } from '@/lib/campaign/totals';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Campaign } from '@/lib/model/campaign';
import { countText, metricText, rangeText, type Writing } from './metric-text';
import { type Column, isInput } from './results-columns';

/** A figure of one placement, or of several together, as screen and report have it. */
export interface FigureCell {
  /** A dash where there is none. */
  text: string;
  /** Its basis, interval, of how many it is; of none why not. */
  details: string[];
  isKnown: boolean;
}

const UNKNOWN = '—';

/** What stands in a cell of the results. */
export function figureCell(
  column: Column,
  placements: readonly MeasuredPlacement[],
  campaign: Campaign,
  writing: Writing,
  { campaign: words, money }: PageMessages,
): FigureCell {
  const part = (n: number, of: number) => (of > 1 && n > 0 && n < of ? [words.partial(n, of)] : []);
  if (isInput(column)) {
    const total = totalOf(column, placements);
    if (!total) return { text: UNKNOWN, details: [], isKnown: false };
    const text =
      column === 'cost' ? writing.text.money(total.value, campaign.currency) : countText(column, total, writing);
    return { text, details: part(total.n, total.of), isKnown: true };
  }
  const { value, low, high, basis, reason, n, of } = figureOf(column, placements, campaign);
  if (value === null)
    return { text: UNKNOWN, details: reason && reason !== 'missing' ? [money.reason[reason]] : [], isKnown: false };
  const named = (column === 'ctr' && basis === 'views') || basis === 'before-product-cost' ? [money.basis[basis]] : [];
  const interval =
    column === 'conversionRate' && low !== null && high !== null
      ? [rangeText(column, { value, low, high }, writing)]
      : [];
  return { text: metricText(column, value, writing), details: [...named, ...interval, ...part(n, of)], isKnown: true };
}
