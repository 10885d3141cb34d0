import { inCampaign } from './cost';
import type { CampaignBook } from './measured';

/** Revenue to date, at the end of a day. */
export interface RevenueDay {
  /** "2026-11-03" */
  day: string;
  total: number;
}

/**
 * Revenue that files date, added up day by day, in the campaign's currency; of a placement whose revenue the user typed,
 * or that only analytics tell, none of it. Empty where fewer than two days are known or a rate is missing.
 */
export function revenueDays({ campaign, placements, results }: CampaignBook): RevenueDay[] {
  const counted = new Set(placements.filter(({ revenue }) => revenue === null).map(({ id }) => id));
  const ofShop = new Set(
    results.filter(({ origin, revenue }) => origin === 'shop' && revenue !== null).map((row) => row.placementId),
  );
  const byDay = new Map<string, number>();
  for (const row of results) {
    if (row.revenue === null || row.day === null || !counted.has(row.placementId)) continue;
    // Shop and analytics tell of the same sales.
    if (row.origin === 'analytics' && ofShop.has(row.placementId)) continue;
    const amount = inCampaign(row.revenue, row.currency, campaign);
    if (amount === null) return [];
    byDay.set(row.day, (byDay.get(row.day) ?? 0) + amount);
  }
  const days = [...byDay].sort(([a], [b]) => a.localeCompare(b));
  if (days.length < 2) return [];
  let total = 0;
  return days.map(([day, amount]) => {
    total += amount;
    return { day, total };
  });
}
