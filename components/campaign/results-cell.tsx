import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { figureOf } from '@/lib/campaign/figures';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { totalOf } from '@/lib/campaign/totals';
import { moneyText } from '@/lib/i18n/money-text';
import type { Campaign } from '@/lib/model/campaign';
import { countText, metricText, rangeText, type Writing } from './metric-text';
import { type Column, isInput } from './results-columns';

interface ResultsCellProps {
  column: Column;
  placements: readonly MeasuredPlacement[];
  campaign: Campaign;
}

/** One figure of one placement, or of several together; a dash with its reason where there is none. */
export function ResultsCell({ column, placements, campaign }: ResultsCellProps) {
  const { campaign: words, money } = usePageMessages();
  const { lang, f } = useI18n();
  const text = moneyText(lang);
  const writing: Writing = { currency: campaign.currency, f, text };
  const part = (n: number, of: number) => of > 1 && n > 0 && n < of && <small>{words.partial(n, of)}</small>;
  if (isInput(column)) {
    const total = totalOf(column, placements);
    if (!total) return <td className="n">—</td>;
    const value = column === 'cost' ? text.money(total.value, campaign.currency) : countText(column, total, writing);
    return (
      <td className="n">
        {value} {part(total.n, total.of)}
      </td>
    );
  }
  const figure = figureOf(column, placements, campaign);
  const { value, low, high } = figure;
  if (value === null)
    return (
      <td className="n">
        —{figure.reason && figure.reason !== 'missing' && <small>{money.reason[figure.reason]}</small>}
      </td>
    );
  const shown = metricText(column, value, writing);
  const isSure = column !== 'conversionRate' || low === null || high === null;
  return (
    <td className="n">
      {column === 'roas' ? <strong>{shown}</strong> : shown}{' '}
      {column === 'ctr' && figure.basis === 'views' && <small>{money.basis.views}</small>}
      {!isSure && <small>{rangeText(column, { value, low, high }, writing)}</small>} {part(figure.n, figure.of)}
    </td>
  );
}
