import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { moneyText } from '@/lib/i18n/money-text';
import type { Campaign } from '@/lib/model/campaign';
import { figureCell } from './figure-cell';
import type { Column } from './results-columns';

interface ResultsCellProps {
  column: Column;
  placements: readonly MeasuredPlacement[];
  campaign: Campaign;
  /** Of the whole column. */
  decimals: number | undefined;
}

/** One figure of one placement, or of several together; a dash with its reason where there is none. */
export function ResultsCell({ column, placements, campaign, decimals }: ResultsCellProps) {
  const pages = usePageMessages();
  const { lang, f } = useI18n();
  const writing = {
    currency: campaign.currency,
    f,
    text: moneyText(lang),
    ...(decimals !== undefined && { decimals }),
  };
  const { text, details, isKnown } = figureCell(column, placements, campaign, writing, pages);
  return (
    <td className="n">
      {column === 'roas' && isKnown ? <strong>{text}</strong> : text}{' '}
      {details.map((detail) => (
        <small key={detail}>{detail}</small>
      ))}
    </td>
  );
}
