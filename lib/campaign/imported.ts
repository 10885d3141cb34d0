import type { Campaign, CampaignResult, ResultOrigin } from '@/lib/model/campaign';
import { point } from '@/lib/stats/interval';
import { inCampaign } from './cost';
import type { Counted } from './counted';

type FromFile = 'clicks' | 'conversions' | 'revenue';

/** Which kind of file is believed where two say it: analytics counts visits, a shop counts what was sold. */
const BELIEVED: Record<FromFile, readonly ResultOrigin[]> = {
  clicks: ['analytics', 'shop'],
  conversions: ['shop', 'analytics'],
  revenue: ['shop', 'analytics'],
};

/** A file without dates says the sum of all its days: of the two kinds the one that came in last counts. */
function lastKind(rows: readonly CampaignResult[]): readonly CampaignResult[] {
  const undated = rows.filter(({ day }) => day === null);
  const dated = rows.filter(({ day }) => day !== null);
  if (undated.length === 0 || dated.length === 0) return rows;
  const newest = (of: readonly CampaignResult[]) => of.reduce((last, { importedAt }) => Math.max(last, importedAt), 0);
  return newest(undated) > newest(dated) ? undated : dated;
}

/**
 * What files say of one placement: all of it from one kind of file, so that nothing counts twice. Revenue in another
 * currency is unknown until a rate is typed.
 */
export function fromFiles(
  field: FromFile,
  results: readonly CampaignResult[],
  campaign: Pick<Campaign, 'currency' | 'rates'>,
): Counted | null {
  for (const origin of BELIEVED[field]) {
    const rows = lastKind(results.filter((row) => row.origin === origin && row[field] !== null));
    if (rows.length === 0) continue;
    const amounts = rows.map((row) => {
      const amount = row[field] ?? 0;
      return field === 'revenue' ? inCampaign(amount, row.currency, campaign) : amount;
    });
    if (!amounts.every((amount) => amount !== null)) return null;
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const at = rows.reduce((first, { importedAt }) => Math.min(first, importedAt), Number.POSITIVE_INFINITY);
    return { ...point(total), origin, at };
  }
  return null;
}
