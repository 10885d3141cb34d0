import type { Campaign } from '@/lib/model/campaign';
import { noCollaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import { emv } from '@/lib/money/emv';
import type { MoneyFigure } from '@/lib/money/figure';
import type { MeasuredPlacement } from './measured';
import { totalOf } from './totals';

/** Earned media value of one site's placements, in the money of the rates; each input over the placements that have it. */
export function emvOf(
  placements: readonly MeasuredPlacement[],
  { currency }: Pick<Campaign, 'currency'>,
  rates: EmvRates,
): MoneyFigure {
  const sums = (['impressions', 'views', 'engagements'] as const).map((count) => [
    count,
    totalOf(count, placements)?.value ?? null,
  ]);
  return emv.compute({
    collaboration: { ...noCollaboration('instagram:0', currency), ...Object.fromEntries(sums) },
    expected: null,
    emv: rates,
  });
}
