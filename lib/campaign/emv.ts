import type { Campaign } from '@/lib/model/campaign';
import { noCollaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import { emv } from '@/lib/money/emv';
import type { MoneyFigure } from '@/lib/money/figure';
import type { MeasuredPlacement } from './measured';
import { type Total, totalOf } from './totals';

const SEEN = ['impressions', 'views', 'engagements'] as const;

/** Earned media value of one site's placements, in the money of the rates; each input over the placements that have it. */
export function emvOf(
  placements: readonly MeasuredPlacement[],
  { currency }: Pick<Campaign, 'currency'>,
  rates: EmvRates,
): MoneyFigure {
  const sums = SEEN.map((count) => [count, totalOf(count, placements)?.value ?? null]);
  return emv.compute({
    collaboration: { ...noCollaboration('instagram:0', currency), ...Object.fromEntries(sums) },
    expected: null,
    emv: rates,
  });
}

/** The counts that those rates go by, each with how many of the placements have it. */
export function emvCounts(
  placements: readonly MeasuredPlacement[],
  rates: EmvRates,
): { count: (typeof SEEN)[number]; total: Pick<Total, 'n' | 'of'> }[] {
  const isUsed = (count: (typeof SEEN)[number]) =>
    count === 'engagements' ? rates.cpe !== null : rates.cpm !== null && rates.per === count;
  return SEEN.filter(isUsed).map((count) => ({
    count,
    total: totalOf(count, placements) ?? { n: 0, of: placements.length },
  }));
}
