import type { Campaign, CampaignResult, ResultOrigin } from '@/lib/model/campaign';
import { point } from '@/lib/stats/interval';
import { inCampaign } from './cost';
import type { Counted } from './counted';
import { toldAt } from './former';

type FromFile = 'clicks' | 'conversions' | 'revenue';

/** Which kind of file is believed where two say it: analytics counts visits, a shop counts what was sold. */
const BELIEVED: Record<FromFile, readonly ResultOrigin[]> = {
  clicks: ['analytics', 'shop'],
  conversions: ['shop', 'analytics'],
  revenue: ['shop', 'analytics'],
};

/** A file without dates says the sum of all its days: of the two kinds the one that said it last counts. */
function lastKind(field: FromFile, rows: readonly CampaignResult[]): readonly CampaignResult[] {
  const undated = rows.filter(({ day }) => day === null);
  const dated = rows.filter(({ day }) => day !== null);
  if (undated.length === 0 || dated.length === 0) return rows;
  const newest = (of: readonly CampaignResult[]) => of.reduce((last, row) => Math.max(last, toldAt(row, field)), 0);
  return newest(undated) > newest(dated) ? undated : dated;
}

/** The rows of one placement that a count is taken from: all of one kind of file, so that nothing counts twice. */
export function believedRows(field: FromFile, results: readonly CampaignResult[]): readonly CampaignResult[] {
  for (const origin of BELIEVED[field]) {
    const rows = lastKind(
      field,
      results.filter((row) => row.origin === origin && row[field] !== null),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

/** What files say of one placement. Revenue in another currency is unknown until a rate is typed. */
export function fromFiles(
  field: FromFile,
  results: readonly CampaignResult[],
  campaign: Pick<Campaign, 'currency' | 'rates'>,
): Counted | null {
  const rows = believedRows(field, results);
  const [first] = rows;
  if (!first) return null;
  const amounts = rows.map((row) => {
    const amount = row[field] ?? 0;
    return field === 'revenue' ? inCampaign(amount, row.currency, campaign) : amount;
  });
  if (!amounts.every((amount) => amount !== null)) return null;
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return { ...point(total), origin: first.origin, at: Math.min(...rows.map((row) => toldAt(row, field))) };
}
