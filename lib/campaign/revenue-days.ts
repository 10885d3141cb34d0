import type { CampaignPlacement } from '@/lib/model/campaign';
import { inCampaign } from './cost';
import { believedRows } from './imported';
import type { CampaignBook } from './measured';

/** Revenue to date, at the end of a day. */
export interface RevenueDay {
  /** "2026-11-03" */
  day: string;
  total: number;
}

/** Of a placement with revenue, the rows that it counts by; null where it has none, or not all of it has a day. */
function datedRows(placement: CampaignPlacement, results: CampaignBook['results']) {
  if (placement.revenue !== null) return null;
  const rows = believedRows(
    'revenue',
    results.filter(({ placementId }) => placementId === placement.id),
  );
  return rows.length > 0 && rows.every(({ day }) => day !== null) ? rows : null;
}

/**
 * Revenue that files date, added up day by day, in the campaign's currency: of each placement the rows that its own
 * revenue is the sum of, so that nothing is drawn that does not count. Of a placement whose revenue the user typed, or that
 * a file without dates says last, none of it (`revenueDated`). Empty where fewer than two days are known or a rate is missing.
 */
export function revenueDays({ campaign, placements, results }: CampaignBook): RevenueDay[] {
  const byDay = new Map<string, number>();
  for (const row of placements.flatMap((placement) => datedRows(placement, results) ?? [])) {
    const amount = inCampaign(row.revenue ?? 0, row.currency, campaign);
    if (amount === null) return [];
    if (row.day !== null) byDay.set(row.day, (byDay.get(row.day) ?? 0) + amount);
  }
  const days = [...byDay].sort(([a], [b]) => a.localeCompare(b));
  if (days.length < 2) return [];
  let total = 0;
  return days.map(([day, amount]) => {
    total += amount;
    return { day, total };
  });
}

/** Of how many placements, of those whose revenue anybody said, the days are. */
export function revenueDated({ placements, results }: CampaignBook): { n: number; of: number } {
  const said = placements.filter(
    ({ id, revenue }) => revenue !== null || results.some((row) => row.placementId === id && row.revenue !== null),
  );
  return { n: said.filter((one) => datedRows(one, results) !== null).length, of: said.length };
}
